package org.dateline.store.query;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Lists of postings that are alternatives.
 *
 * @param sizes how long each is, by number
 */
record ListGroup(SortedMap<Integer, Integer> sizes) {

    ListGroup(Map<Integer, Integer> sizes) {
        this(new TreeMap<>(sizes));
    }

    /** How many postings all of them have. */
    long size() {
        return sizes.values().stream().mapToLong(Integer::longValue).sum();
    }

    /**
     * Tells whether something stands on one of them.
     *
     * @param lists the numbers of the lists that it stands on, separated by commas
     */
    boolean holds(String lists) {
        int start = 0;
        while (start < lists.length()) {
            int comma = lists.indexOf(',', start);
            int end = comma < 0 ? lists.length() : comma;
            if (sizes.containsKey(Integer.parseInt(lists, start, end, 10))) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }
}
