package org.dateline.desk.schedule;

import java.time.Instant;
import java.util.Map;

/**
 * Something that is done again and again, for each of some things at a moment of its own. What is due stands in tables of
 * the chore's own; the timetable only follows them. Thread-safe.
 */
public interface Chore {

    /** Tells it from other chores, also from one start of the program to the next. */
    String name();

    /** When each thing is due next, by its id; what is not here is not due at all. */
    Map<String, Instant> listDue();

    /**
     * Does for one thing what is due, if anything still is; nobody else does so for the same thing meanwhile, in this program
     * or another. It may have been begun before, and not ended, by a program that was killed.
     */
    void run(String id);
}
