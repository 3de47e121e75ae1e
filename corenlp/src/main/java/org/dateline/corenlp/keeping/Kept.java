package org.dateline.corenlp.keeping;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the last of what was computed of equal keys, in a bounded number of places. A key belongs to a set of four
 * places, of which it takes the one that was longest not asked for. What a key gives must be the same each time.
 * Thread-safe: a place holds an immutable entry, and a race only costs a computation.
 */
public final class Kept<K, V> {

    /** Longer words, in UTF-16 units, are not to be kept: places are counted, not what stands there. */
    public static final int LONGEST_WORD = 40;

    /** So many places of a set, in the order in which they were last asked for. */
    private static final int WAYS = 4;

    private record Entry<K, V>(K key, V value) {}

    private final @Nullable Entry<K, V>[] places;
    private final Function<K, V> computation;

    /** @param places how many, a power of two from four on */
    @SuppressWarnings("unchecked")
    public Kept(int places, Function<K, V> computation) {
        this.places = new Entry[places];
        this.computation = computation;
    }

    public V get(K key) {
        int sets = places.length / WAYS;
        int set = WAYS * (key.hashCode() * 0x9E3779B1 >>> Integer.numberOfLeadingZeros(sets - 1) & sets - 1);
        Entry<K, V> latest = places[set];
        if (latest == null || !latest.key.equals(key)) {
            latest = take(key, set);
            if (latest == null) {
                latest = new Entry<>(key, computation.apply(key));
            }
            places[set] = latest;
        }
        return latest.value;
    }

    /** Moves what was asked for later than a key one place on, to where that was, else over the last; null if it was not there. */
    private @Nullable Entry<K, V> take(K key, int set) {
        Entry<K, V> moved = places[set];
        for (int way = 1; way < WAYS; way++) {
            Entry<K, V> entry = places[set + way];
            places[set + way] = moved;
            if (entry == null || entry.key.equals(key)) {
                return entry;
            }
            moved = entry;
        }
        return null;
    }
}
