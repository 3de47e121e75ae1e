package org.dateline.store.derived;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.dateline.core.ledger.incident.Strand;

/** The strands that were compared last, so that their reports are read and taken apart once. Thread-safe. */
final class KnownStrands {

    /** The greatest number of strands in memory, some 10 KB each. */
    private static final int MOST = 8_000;

    /** A strand by its number and by what it tells: so another program may change it. */
    private record Key(int strand, long told) {}

    private final Map<Key, Strand> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Strand> eldest) {
            return size() > MOST;
        }
    };

    /** @param told a digest of all that its reports tell */
    Strand get(int strand, long told, Supplier<Strand> reading) {
        Key key = new Key(strand, told);
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
}
