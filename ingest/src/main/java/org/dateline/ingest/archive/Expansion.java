package org.dateline.ingest.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * How much an archive has been unpacked to, held against how much it was packed to: text packs to a third or a tenth of its
 * size, seldom to a thirtieth; what is made to fill a disk or a memory, to a thousandth and less. What is packed within an
 * archive within another is held against the outer one too, or the bounds would multiply. Not thread-safe.
 */
public final class Expansion {

    /** How many times as large as packed an entry may be, and all entries of an archive together. */
    static final int MOST_TIMES = 100;

    /** An entry may have so many bytes however small it is packed. */
    static final int FREE = 1000 * 1000;

    /** All entries together may have so many bytes however small they are packed. */
    static final int FREE_TOGETHER = 20 * 1000 * 1000;

    private final @Nullable Expansion outer;

    private long packed;

    private long unpacked;

    /** By the archives in this one, which are unpacked once more. */
    private long unpackedWithin;

    /** @param outer of the archive that this one lies in; null if it lies in none */
    Expansion(@Nullable Expansion outer) {
        this.outer = outer;
    }

    /**
     * An entry's content, of bounded size.
     *
     * @param size how many bytes of the archive it has taken so far, or takes
     */
    InputStream bounded(InputStream content, LongSupplier size) {
        return new Bounded(content, size, true);
    }

    /**
     * What is packed once more within an entry, of bounded size.
     *
     * @param size how many bytes of the entry it has taken so far
     */
    InputStream boundedWithin(InputStream content, LongSupplier size) {
        return new Bounded(content, size, false);
    }

    /** How many bytes of the archive have been unpacked. */
    long packed() {
        return packed;
    }

    /** Tells whether so much has been unpacked that no more may be. */
    boolean isSpent() {
        return outer != null && outer.isSpent() || isTooMuch(unpacked) || isTooMuch(unpackedWithin);
    }

    private boolean isTooMuch(long all) {
        return all > FREE_TOGETHER && all > MOST_TIMES * packed;
    }

    private void count(long read) {
        unpacked += read;
        if (outer != null) {
            outer.unpackedWithin += read;
        }
    }

    /** Why no more may be unpacked. */
    static String reasonOfAll() {
        return "all that is in it unpacks to more than " + MOST_TIMES
                + " times what it is packed to; the rest is not read";
    }

    private final class Bounded extends FilterInputStream {
        private final LongSupplier size;
        private final boolean outermost;
        private long count;
        private long counted;

        Bounded(InputStream content, LongSupplier size, boolean outermost) {
            super(content);
            this.size = size;
            this.outermost = outermost;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int at, int length) throws IOException {
            check();
            int read = super.read(into, at, length);
            if (read > 0) {
                count += read;
                Expansion.this.count(read);
                check();
            }
            return read;
        }

        @Override
        public long skip(long n) throws IOException {
            // All that is unpacked is counted.
            return read(new byte[(int) Math.min(n, 8192)]);
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        private void check() throws TooMuch {
            long now = size.getAsLong();
            packed += outermost ? now - counted : 0;
            counted = now;
            if (isSpent()) {
                throw new TooMuch(reasonOfAll());
            }
            if (count > FREE && count > MOST_TIMES * now) {
                throw new TooMuch("unpacks to more than " + MOST_TIMES + " times what it is packed to");
            }
        }
    }
}
