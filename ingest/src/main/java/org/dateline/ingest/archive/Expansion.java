package org.dateline.ingest.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * How much an archive has been unpacked to, held against how much it was packed to: text packs to a third or a tenth of its
 * size, seldom to a thirtieth; what is made to fill a disk or a memory, to a thousandth and less. Not thread-safe.
 */
final class Expansion {

    /** How many times as large as packed an entry may be, and all entries of an archive together. */
    static final int MOST_TIMES = 100;

    /** An entry may have so many bytes however small it is packed. */
    static final int FREE = 1000 * 1000;

    /** All entries together may have so many bytes however small they are packed. */
    static final int FREE_TOGETHER = 20 * 1000 * 1000;

    private long packed;

    private long unpacked;

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
        return unpacked > FREE_TOGETHER && unpacked > MOST_TIMES * packed;
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
                unpacked += read;
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
