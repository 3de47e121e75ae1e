package org.dateline.core.ledger.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Numbers joined by links into connected components (union by the smaller number, path halving). Not thread-safe. */
final class Components {

    private final int[] parents;

    Components(int size) {
        parents = new int[size];
        for (int i = 0; i < size; i++) {
            parents[i] = i;
        }
    }

    /** The smallest number of the component. */
    int find(int number) {
        int at = number;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    void join(int one, int other) {
        int root = find(one);
        int otherRoot = find(other);
        parents[Math.max(root, otherRoot)] = Math.min(root, otherRoot);
    }

    /** The components, each ascending, by their smallest numbers. */
    List<List<Integer>> all() {
        SortedMap<Integer, List<Integer>> byRoot = new TreeMap<>();
        for (int i = 0; i < parents.length; i++) {
            byRoot.computeIfAbsent(find(i), any -> new ArrayList<>()).add(i);
        }
        return new ArrayList<>(byRoot.values());
    }
}
