package org.dateline.ingest.parquet;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Numbers told by how they differ from the one before ({@code DELTA_BINARY_PACKED} of the format). They are unpacked one by one:
 * a few bytes can tell a million of them. Not thread-safe.
 */
final class DeltaNumbers {

    private static final int MOST_IN_BLOCK = 1 << 20;

    private final ByteBuffer bytes;

    private final int parts;

    private final int perPart;

    private long left;

    private long last;

    private long least;

    private byte[] widths = {};

    private int part;

    private int inPart;

    private Bits bits;

    private DeltaNumbers(ByteBuffer bytes, int parts, int perPart, long left, long first) {
        this.bytes = bytes;
        this.parts = parts;
        this.perPart = perPart;
        this.left = left;
        this.last = first;
        this.bits = new Bits(bytes, 0);
    }

    /**
     * All numbers; behind them the buffer stands at what follows.
     *
     * @param most how many there may be
     */
    static DeltaNumbers read(ByteBuffer bytes, int most) throws ParquetFault {
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        long block = Varint.read(bytes);
        long parts = Varint.read(bytes);
        long count = Varint.read(bytes);
        if (block <= 0 || block > MOST_IN_BLOCK || parts <= 0 || block % parts != 0 || count < 0 || count > most) {
            throw new ParquetFault("has " + count + " numbers in blocks of " + block);
        }
        long first = Varint.readZigzag(bytes);
        int perPart = (int) (block / parts);
        ByteBuffer own = bytes.duplicate();
        skip(bytes, (int) parts, perPart, count - 1);
        return new DeltaNumbers(own, (int) parts, perPart, count, first);
    }

    /** @param count of the numbers behind the first */
    private static void skip(ByteBuffer bytes, int parts, int perPart, long count) throws ParquetFault {
        byte[] widths = new byte[parts];
        for (long left = count; left > 0; ) {
            Varint.readZigzag(bytes);
            bytes.get(widths);
            for (int part = 0; part < parts && left > 0; part++, left -= perPart) {
                bytes.position(bytes.position() + length(perPart, widths[part]));
            }
        }
    }

    /** How many bytes a part of a block has. */
    private static int length(int perPart, int width) throws ParquetFault {
        // Lengths have 32 bits, and differences of them fit in as many.
        if (width < 0 || width > Integer.SIZE) {
            throw new ParquetFault("has numbers of " + width + " bits");
        }
        return perPart * width / Byte.SIZE;
    }

    /** The next number. */
    int next() throws ParquetFault {
        if (left == 0) {
            throw new ParquetFault("has fewer numbers than values");
        }
        int number = (int) last;
        left--;
        if (left > 0) {
            last += difference();
        }
        return number;
    }

    private long difference() throws ParquetFault {
        if (inPart == 0) {
            if (part == widths.length) {
                least = Varint.readZigzag(bytes);
                widths = new byte[parts];
                bytes.get(widths);
                part = 0;
            }
            int width = widths[part++];
            bits = new Bits(bytes.duplicate(), width);
            bytes.position(bytes.position() + length(perPart, width));
            inPart = perPart;
        }
        inPart--;
        return least + bits.next();
    }

    /** Numbers of one width, packed bit by bit. */
    private static final class Bits {
        private final ByteBuffer bytes;
        private final int width;
        private long bits;
        private int held;

        Bits(ByteBuffer bytes, int width) {
            this.bytes = bytes;
            this.width = width;
        }

        long next() {
            while (held < width) {
                bits |= (bytes.get() & 0xFFL) << held;
                held += Byte.SIZE;
            }
            long value = bits & (1L << width) - 1;
            bits >>>= width;
            held -= width;
            return value;
        }
    }
}
