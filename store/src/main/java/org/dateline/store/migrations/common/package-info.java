/**
 * Migrations of what no SQL can bring over, beside those in SQL of the same place: Flyway finds them by it. Takes the
 * tables of an earlier version; must not rely on what later migrations change.
 */
@NullMarked
package org.dateline.store.migrations.common;

import org.jspecify.annotations.NullMarked;
