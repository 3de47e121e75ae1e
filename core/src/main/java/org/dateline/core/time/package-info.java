/**
 * Time expressions and the times of events.
 *
 * <p>Takes: parsed articles with their publication day. Gives: {@link
 * org.dateline.core.time.TimeMention}s after TIMEX3, and for an event's trigger the {@link
 * org.dateline.core.time.EventTime} it happened in. Must not know: what kind of event a trigger
 * reports, or the day the program runs.
 */
@NullMarked
package org.dateline.core.time;

import org.jspecify.annotations.NullMarked;
