package org.dateline.corenlp.names;

import java.util.Arrays;

/** The weights of features, as many for each, by their keys. Immutable. */
final class WeightTable {

    private static final long EMPTY = -1;

    private final long[] keys;
    private final float[] weights;
    private final int width;
    /** Pairs of a key and where its weights begin: beside each other, as most of a look-up is waiting for memory. */
    private final long[] slots;

    private final int shift;

    /**
     * @param keys none of them negative
     * @param weights those of the first key, then those of the second
     */
    WeightTable(long[] keys, float[] weights) {
        this.keys = keys;
        this.weights = weights;
        this.width = weights.length / keys.length;
        int bits = 32 - Integer.numberOfLeadingZeros(keys.length + keys.length / 2);
        this.slots = new long[2 << bits];
        this.shift = 64 - bits;
        Arrays.fill(slots, EMPTY);
        for (int i = 0; i < keys.length; i++) {
            int slot = slot(keys[i]);
            while (slots[slot] != EMPTY) {
                slot = next(slot);
            }
            slots[slot] = keys[i];
            slots[slot + 1] = (long) i * width;
        }
    }

    private int slot(long key) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> shift) << 1;
    }

    private int next(int slot) {
        return slot + 2 & slots.length - 1;
    }

    long[] keys() {
        return keys;
    }

    float[] weights() {
        return weights;
    }

    /** Adds the weights of a feature, if the model has it. */
    void add(long key, double[] sums) {
        int slot = slot(key);
        while (slots[slot] != key) {
            if (slots[slot] == EMPTY) {
                return;
            }
            slot = next(slot);
        }
        int from = (int) slots[slot + 1];
        for (int i = 0; i < sums.length; i++) {
            sums[i] += weights[from + i];
        }
    }
}
