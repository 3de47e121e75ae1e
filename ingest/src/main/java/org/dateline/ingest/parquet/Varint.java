package org.dateline.ingest.parquet;

import java.nio.ByteBuffer;

/** Numbers in as many bytes as they need, seven bits in each, the lowest first (ULEB128). */
final class Varint {

    private Varint() {}

    static long read(ByteBuffer bytes) throws ParquetFault {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            byte next = bytes.get();
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new ParquetFault("has a number without an end");
    }

    /** A number of either sign. */
    static long readZigzag(ByteBuffer bytes) throws ParquetFault {
        long packed = read(bytes);
        return packed >>> 1 ^ -(packed & 1);
    }
}
