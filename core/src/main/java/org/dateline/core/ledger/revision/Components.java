package org.dateline.core.ledger.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Connected components of the numbers from 0 to a size, by union and find (Tarjan 1975). Not thread-safe. */
final class Components {

    private final int[] parent;

    Components(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    void join(int one, int other) {
        int a = root(one);
        int b = root(other);
        parent[Math.max(a, b)] = Math.min(a, b);
    }

    boolean areJoined(int one, int other) {
        return root(one) == root(other);
    }

    private int root(int of) {
        int at = of;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    /** The components, by their smallest member; each in ascending order. */
    Collection<List<Integer>> all() {
        Map<Integer, List<Integer>> components = new TreeMap<>();
        for (int i = 0; i < parent.length; i++) {
            components.computeIfAbsent(root(i), key -> new ArrayList<>()).add(i);
        }
        return components.values();
    }
}
