package org.dateline.ingest.parquet;

/**
 * How much of a table is unpacked, held against how large it is packed, and how much of it is in memory at a time. What a table
 * claims is refused before there is room made for it. Not thread-safe.
 */
final class Unpacking {

    /** How many times as large as packed a page may be, and all pages that are read together. */
    private static final int MOST_TIMES = 100;

    /** A page may have so many bytes however small it is packed: 2 MB. Those that Spark writes have one, or one row. */
    private static final int FREE = 2 * 1000 * 1000;

    /** All pages together may have so many bytes however small they are packed. */
    private static final int FREE_TOGETHER = 20 * 1000 * 1000;

    /** The pages that are in memory at a time have so many bytes at most: 100 MB, twice the largest article. */
    private static final int MOST_HELD = 100 * 1000 * 1000;

    private final long most;

    private long all;

    private long held;

    /** @param size of the file, in bytes: who reads a part of it twice gets no more */
    Unpacking(long size) {
        this.most = FREE_TOGETHER + MOST_TIMES * size;
    }

    /** So many bytes of the file were read. */
    void read(int bytes) {
        all += bytes;
    }

    /**
     * A page is to be unpacked.
     *
     * @param packed how many bytes it claims to have in the file
     * @param unpacked how many it claims to have then
     * @throws ParquetFault if that is too much
     */
    void begin(int packed, int unpacked) throws ParquetFault {
        if (unpacked > FREE && unpacked > (long) MOST_TIMES * packed) {
            throw new ParquetFault(
                    "has a page that unpacks to more than " + MOST_TIMES + " times what it is packed to");
        }
        if (held + Math.max(packed, unpacked) > MOST_HELD) {
            throw new ParquetFault("has pages of more than " + MOST_HELD + " bytes beside each other");
        }
        all += unpacked;
        held += unpacked;
        if (isSpent()) {
            throw new ParquetFault("all that is in it unpacks to more than " + MOST_TIMES
                    + " times what it is packed to; the rest is not read");
        }
    }

    /** A page of so many bytes is no longer in memory. */
    void release(int unpacked) {
        held -= unpacked;
    }

    /** No page is in memory any longer. */
    void releaseAll() {
        held = 0;
    }

    /** Tells whether so much has been unpacked that no more may be. */
    boolean isSpent() {
        return all > most;
    }
}
