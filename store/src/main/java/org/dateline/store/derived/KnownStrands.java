package org.dateline.store.derived;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.dateline.core.ledger.incident.Strand;

/** The strands that were compared last, so that their reports are read and taken apart once. Thread-safe. */
final class KnownStrands {

    /** The greatest number of strands in memory, some 10 KB each. */
    private static final int MOST = 8_000;

    /** What a strand is like does not change until another entry tells it. */
    private record Key(int strand, int entry) {}

    private final Map<Key, Strand> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Strand> eldest) {
            return size() > MOST;
        }
    };

    /** A strand as an entry told it. */
    Strand get(int strand, int entry, Supplier<Strand> reading) {
        Key key = new Key(strand, entry);
        synchronized (known) {
            Strand found = known.get(key);
            if (found != null) {
                return found;
            }
        }
        Strand read = reading.get();
        synchronized (known) {
            known.put(key, read);
        }
        return read;
    }

    void clear() {
        synchronized (known) {
            known.clear();
        }
    }
}
