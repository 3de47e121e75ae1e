/**
 * Whether the desk is well, for those who watch over it.
 *
 * <p>Takes: a record. Gives: up or down. Must not know: any page.
 */
@NullMarked
package org.dateline.desk.web.health;

import org.jspecify.annotations.NullMarked;
