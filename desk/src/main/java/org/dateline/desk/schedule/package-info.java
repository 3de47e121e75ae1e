/**
 * What is done by itself, and when.
 *
 * <p>Takes: chores, each of which tells when it is due. Gives: a {@link org.dateline.desk.schedule.Timetable}, which runs
 * them at their moments, whatever is killed, started again or has its clock changed meanwhile. Must not know: what chores do.
 */
@NullMarked
package org.dateline.desk.schedule;

import org.jspecify.annotations.NullMarked;
