package org.dateline.core.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Connected components of the numbers from 0 to a size, by union and find (Tarjan 1975). Not thread-safe. */
public final class Components {

    private final int[] parents;

    public Components(int size) {
        parents = new int[size];
        for (int i = 0; i < size; i++) {
            parents[i] = i;
        }
    }

    public void join(int one, int other) {
        int root = find(one);
        int otherRoot = find(other);
        parents[Math.max(root, otherRoot)] = Math.min(root, otherRoot);
    }

    /** The smallest number of the component. */
    public int find(int number) {
        int at = number;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    /** The components, each ascending, by their smallest numbers. */
    public List<List<Integer>> all() {
        SortedMap<Integer, List<Integer>> byRoot = new TreeMap<>();
        for (int i = 0; i < parents.length; i++) {
            byRoot.computeIfAbsent(find(i), any -> new ArrayList<>()).add(i);
        }
        return new ArrayList<>(byRoot.values());
    }
}
