package org.dateline.core.event;

import org.jspecify.annotations.Nullable;

/**
 * What the head of a word says about it.
 *
 * @param standing how the word stands below its head
 * @param end why the climb ends here; null if it goes on
 * @param loose whether the head says nothing of the word itself, but only of what it is part of
 */
record Step(Standing standing, @Nullable End end, boolean loose) {

    /** Why a climb ends. */
    enum End {
        /** At the top of the sentence or of the statement: what is said of the top is said of the event. */
        TOP,
        /** At a noun that is there whatever becomes of its clause: "the raids". */
        NOUN,
        /** At a clause that is told in passing: "… that had left", "after it left". */
        CLAUSE
    }

    static Step on(Standing standing) {
        return new Step(standing, null, false);
    }

    static Step onLoosely(Standing standing) {
        return new Step(standing, null, true);
    }

    static Step stop(End end) {
        return new Step(Standing.ASSERTED, end, false);
    }
}
