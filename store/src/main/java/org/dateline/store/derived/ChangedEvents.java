package org.dateline.store.derived;

import java.util.SortedSet;
import java.util.TreeSet;

/** Events whose reports must be merged anew: numbers of record lines. */
final class ChangedEvents {

    private final SortedSet<Integer> reread = new TreeSet<>();
    private final SortedSet<Integer> retold = new TreeSet<>();

    /** What the event tells, or whether it counts, has changed: it finds its incident anew. */
    void reread(int line) {
        reread.add(line);
    }

    /** In whose voice or in which article it is told has changed: its incident is the same, and summed up anew. */
    void retold(int line) {
        retold.add(line);
    }

    SortedSet<Integer> reread() {
        return reread;
    }

    SortedSet<Integer> retold() {
        return retold;
    }

    void addAll(ChangedEvents others) {
        reread.addAll(others.reread);
        retold.addAll(others.retold);
    }
}
