/**
 * Whom the record listens to, how that fares, and who was read.
 *
 * <p>Takes: feeds, what was typed of them, and the record. Gives: how each feed fares, with its newest pages; outlets, with
 * their newest article. Must not know: how feeds are visited.
 */
@NullMarked
package org.dateline.desk.web.sources;

import org.jspecify.annotations.NullMarked;
