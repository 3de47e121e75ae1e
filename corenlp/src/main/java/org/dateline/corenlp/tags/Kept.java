package org.dateline.corenlp.tags;

import java.util.function.Function;

/**
 * Keeps the last of what was computed of equal keys, in a bounded number of places. What a key gives must be the same
 * each time. Thread-safe: a place holds an immutable entry, and a race only costs a computation.
 */
public final class Kept<K, V> {

    private record Entry<K, V>(K key, V value) {}

    private final Entry<K, V>[] places;
    private final Function<K, V> computation;

    /** @param places how many, a power of two */
    @SuppressWarnings("unchecked")
    public Kept(int places, Function<K, V> computation) {
        this.places = new Entry[places];
        this.computation = computation;
    }

    /** @param key must not change any more */
    public V get(K key) {
        int last = places.length - 1;
        int place = key.hashCode() * 0x9E3779B1 >>> Integer.numberOfLeadingZeros(last) & last;
        Entry<K, V> entry = places[place];
        if (entry == null || !entry.key.equals(key)) {
            entry = new Entry<>(key, computation.apply(key));
            places[place] = entry;
        }
        return entry.value;
    }
}
