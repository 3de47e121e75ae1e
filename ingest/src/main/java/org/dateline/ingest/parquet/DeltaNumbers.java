package org.dateline.ingest.parquet;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Numbers told by how they differ from the one before ({@code DELTA_BINARY_PACKED} of the format). */
final class DeltaNumbers {

    private static final int MOST_IN_BLOCK = 1 << 20;

    private DeltaNumbers() {}

    /**
     * All numbers; behind them the buffer stands at what follows.
     *
     * @param most how many there may be
     */
    static int[] read(ByteBuffer bytes, int most) throws ParquetFault {
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        long block = Varint.read(bytes);
        long parts = Varint.read(bytes);
        long count = Varint.read(bytes);
        if (block <= 0 || block > MOST_IN_BLOCK || parts <= 0 || block % parts != 0 || count < 0 || count > most) {
            throw new ParquetFault("has " + count + " numbers in blocks of " + block);
        }
        int perPart = (int) (block / parts);
        int[] numbers = new int[(int) count];
        long last = Varint.readZigzag(bytes);
        int at = 0;
        if (count > 0) {
            numbers[at++] = (int) last;
        }
        while (at < count) {
            long least = Varint.readZigzag(bytes);
            byte[] widths = new byte[(int) parts];
            bytes.get(widths);
            for (int part = 0; part < parts && at < count; part++) {
                int width = widths[part];
                int end = bytes.position() + perPart * width / Byte.SIZE;
                Bits bits = new Bits(bytes, width);
                for (int i = 0; i < perPart && at < count; i++) {
                    last += least + bits.next();
                    numbers[at++] = (int) last;
                }
                bytes.position(end);
            }
        }
        return numbers;
    }

    /** Numbers of one width, packed bit by bit. */
    private static final class Bits {
        private final ByteBuffer bytes;
        private final int width;
        private long bits;
        private int held;

        Bits(ByteBuffer bytes, int width) throws ParquetFault {
            // Lengths have 32 bits, and differences of them fit in as many.
            if (width < 0 || width > Integer.SIZE) {
                throw new ParquetFault("has numbers of " + width + " bits");
            }
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
