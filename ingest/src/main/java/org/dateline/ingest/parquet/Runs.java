package org.dateline.ingest.parquet;

import java.nio.ByteBuffer;

/**
 * Small numbers in runs: of one that repeats itself, or of some that are packed bit by bit, the lowest bits first ({@code
 * RLE} of the format). Not thread-safe.
 */
final class Runs {

    private static final int WIDEST = 32;

    private final ByteBuffer bytes;

    private final int width;

    private long left;

    private boolean packed;

    private int repeated;

    private long bits;

    private int held;

    /** @param width of a number, in bits */
    Runs(ByteBuffer bytes, int width) throws ParquetFault {
        if (width < 0 || width > WIDEST) {
            throw new ParquetFault("has numbers of " + width + " bits");
        }
        this.bytes = bytes;
        this.width = width;
    }

    int next() throws ParquetFault {
        if (left == 0) {
            begin();
        }
        left--;
        if (!packed) {
            return repeated;
        }
        while (held < width) {
            bits |= (bytes.get() & 0xFFL) << held;
            held += Byte.SIZE;
        }
        int value = (int) (bits & (1L << width) - 1);
        bits >>>= width;
        held -= width;
        return value;
    }

    private void begin() throws ParquetFault {
        long head = Varint.read(bytes);
        packed = (head & 1) == 1;
        left = packed ? (head >>> 1) * Byte.SIZE : head >>> 1;
        bits = 0;
        held = 0;
        if (left <= 0) {
            throw new ParquetFault("has a run of nothing");
        }
        if (!packed) {
            repeated = 0;
            for (int shift = 0; shift < width; shift += Byte.SIZE) {
                repeated |= (bytes.get() & 0xFF) << shift;
            }
        }
    }
}
