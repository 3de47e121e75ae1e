/**
 * Telling people and programs what is new, once each: who asked and agreed, when a digest or an alert is due, and what is done
 * until it has arrived.
 *
 * <p>Takes: subscriptions of a record, {@link org.dateline.desk.edition.Editions}, a postman, a caller of programs. Gives:
 * rounds, which a scheduler or a verb runs. Must not know: what an edition says, screens, or what runs it.
 */
@NullMarked
package org.dateline.desk.subscription;

import org.jspecify.annotations.NullMarked;
