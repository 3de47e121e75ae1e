package org.dateline.ingest.parquet;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** The values of a page that are none of null, one after the other; a truth is one byte, 0 or 1. */
interface Values {

    /** Of a page that has none. */
    Values NONE = () -> {
        throw new ParquetFault("has no values where it has rows");
    };

    byte[] next() throws ParquetFault;

    /** Texts and bytes, each behind its length ({@code PLAIN}). */
    static Values plain(ByteBuffer bytes) {
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        return () -> take(bytes, bytes.getInt());
    }

    /** Truths, eight in a byte ({@code PLAIN}). */
    static Values plainTruths(ByteBuffer bytes) {
        return new Values() {
            private int bits;
            private int left;

            @Override
            public byte[] next() {
                if (left == 0) {
                    bits = bytes.get();
                    left = Byte.SIZE;
                }
                byte[] truth = {(byte) (bits & 1)};
                bits >>= 1;
                left--;
                return truth;
            }
        };
    }

    /** Truths in runs behind how many bytes these have ({@code RLE}). */
    static Values truths(ByteBuffer bytes) throws ParquetFault {
        bytes.position(bytes.position() + Integer.BYTES);
        Runs runs = new Runs(bytes, 1);
        return () -> new byte[] {(byte) runs.next()};
    }

    /** Numbers of what stands in the column's dictionary ({@code RLE_DICTIONARY}). */
    static Values of(byte[][] dictionary, ByteBuffer bytes) throws ParquetFault {
        Runs numbers = new Runs(bytes, bytes.get());
        return () -> dictionary[numbers.next()];
    }

    /** First all lengths, then all bytes ({@code DELTA_LENGTH_BYTE_ARRAY}). */
    static Values lengthsFirst(ByteBuffer bytes, int most) throws ParquetFault {
        DeltaNumbers lengths = DeltaNumbers.read(bytes, most);
        return () -> take(bytes, lengths.next());
    }

    /** How many bytes are those of the value before, and the rest ({@code DELTA_BYTE_ARRAY}). */
    static Values sharingStarts(ByteBuffer bytes, int most) throws ParquetFault {
        DeltaNumbers shared = DeltaNumbers.read(bytes, most);
        Values rests = lengthsFirst(bytes, most);
        return new Values() {
            private byte[] last = {};

            @Override
            public byte[] next() throws ParquetFault {
                int start = shared.next();
                if (start < 0 || start > last.length) {
                    throw new ParquetFault("shares more with the value before than that has");
                }
                byte[] rest = rests.next();
                byte[] value = Arrays.copyOf(last, start + rest.length);
                System.arraycopy(rest, 0, value, start, rest.length);
                last = value;
                return value;
            }
        };
    }

    private static byte[] take(ByteBuffer bytes, int length) throws ParquetFault {
        if (length < 0 || length > bytes.remaining()) {
            throw new ParquetFault("claims a value of " + length + " bytes where " + bytes.remaining() + " are left");
        }
        byte[] value = new byte[length];
        bytes.get(value);
        return value;
    }
}
