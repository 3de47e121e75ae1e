package org.dateline.store.derived;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.dateline.core.record.Coding;
import org.dateline.core.record.RecordReader;
import org.dateline.store.ledger.Contents;
import org.jooq.DSLContext;

/** The codings that were read last, so that lines told in the same days are parsed once. Thread-safe. */
public final class Codings {

    /** The greatest number of codings in memory; with the text of an article some 50 KB each. */
    private static final int MOST = 1500;

    private final Contents contents = new Contents();
    private final RecordReader reader = new RecordReader();
    private final Map<Integer, Coding> read = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Coding> eldest) {
            return size() > MOST;
        }
    };

    /** The coding kept under a number of {@link Contents}. */
    public Coding get(DSLContext sql, int lines) {
        return get(lines, () -> new String(contents.get(sql, lines), StandardCharsets.UTF_8));
    }

    /**
     * The coding kept under a number of {@link Contents}.
     *
     * @param text gives what is kept there
     */
    public Coding get(int lines, Supplier<String> text) {
        synchronized (read) {
            Coding known = read.get(lines);
            if (known != null) {
                return known;
            }
        }
        Coding coding = reader.read(text.get());
        synchronized (read) {
            read.put(lines, coding);
        }
        return coding;
    }

    /** Forgets all: after a transaction that came to nothing its numbers mean nothing. */
    public void clear() {
        synchronized (read) {
            read.clear();
        }
    }
}
