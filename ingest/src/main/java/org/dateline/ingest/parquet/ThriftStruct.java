package org.dateline.ingest.parquet;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A struct of Apache Thrift, in which Parquet tells of itself, by the numbers of its fields.
 *
 * @param fields numbers as {@link Long}, truth as {@link Boolean}, texts and bytes as {@code byte[]}, lists and structs as such
 */
record ThriftStruct(Map<Integer, Object> fields) {

    private static final int DEEPEST = 16;

    /** So many bytes all texts together may have: statistics of a column hold values of it. */
    private static final int MOST_BYTES = 64 << 20;

    /** So many values there may be in all: a column of a group of rows is told of in some fifty. */
    private static final int MOST_VALUES = 1 << 20;

    /**
     * Reads a struct in the compact protocol.
     *
     * @see <a href="https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md">the protocol</a>
     */
    static ThriftStruct read(InputStream bytes) throws IOException {
        return new Reader(bytes).struct(0);
    }

    boolean has(int field) {
        return fields.containsKey(field);
    }

    long number(int field) throws ParquetFault {
        return as(Long.class, field);
    }

    /** A number that is a size or a count. */
    int size(int field) throws ParquetFault {
        long size = number(field);
        if (size < 0 || size > Integer.MAX_VALUE) {
            throw new ParquetFault("claims a size of " + size);
        }
        return (int) size;
    }

    long number(int field, long otherwise) throws ParquetFault {
        return has(field) ? number(field) : otherwise;
    }

    boolean truth(int field, boolean otherwise) throws ParquetFault {
        return has(field) ? as(Boolean.class, field) : otherwise;
    }

    String text(int field) throws ParquetFault {
        return new String(as(byte[].class, field), StandardCharsets.UTF_8);
    }

    ThriftStruct struct(int field) throws ParquetFault {
        return as(ThriftStruct.class, field);
    }

    List<ThriftStruct> structs(int field) throws ParquetFault {
        List<ThriftStruct> structs = new ArrayList<>();
        for (Object one : as(List.class, field)) {
            structs.add(cast(ThriftStruct.class, one, field));
        }
        return structs;
    }

    private <T> T as(Class<T> type, int field) throws ParquetFault {
        return cast(type, fields.get(field), field);
    }

    private static <T> T cast(Class<T> type, @Nullable Object value, int field) throws ParquetFault {
        if (!type.isInstance(value)) {
            throw new ParquetFault("does not tell what a table must tell (field " + field + ")");
        }
        return type.cast(value);
    }

    private static final class Reader {
        private final InputStream bytes;
        private int values;
        private int held;

        Reader(InputStream bytes) {
            this.bytes = bytes;
        }

        ThriftStruct struct(int depth) throws IOException {
            Map<Integer, Object> fields = new HashMap<>();
            int field = 0;
            for (int head = one(); (head & 0x0F) != 0; head = one()) {
                int step = head >>> 4;
                field = step == 0 ? (int) zigzag() : field + step;
                fields.put(field, value(head & 0x0F, depth));
            }
            return new ThriftStruct(fields);
        }

        /** @param depth how many structs and lists it stands in */
        private Object value(int type, int depth) throws IOException {
            count(depth);
            return switch (type) {
                case 1 -> true;
                case 2 -> false;
                case 3 -> (long) (byte) one();
                case 4, 5, 6 -> zigzag();
                case 7 -> exactly(Double.BYTES);
                case 8 -> exactly(length());
                case 9, 10 -> list(depth + 1);
                case 12 -> struct(depth + 1);
                default -> throw new ParquetFault("tells of itself in an unknown way (type " + type + ")");
            };
        }

        private void count(int depth) throws ParquetFault {
            if (depth > DEEPEST) {
                throw new ParquetFault("tells of itself in too many levels");
            }
            values++;
            if (values > MOST_VALUES) {
                throw new ParquetFault("tells of itself in more than " + MOST_VALUES + " values");
            }
        }

        private List<Object> list(int depth) throws IOException {
            int head = one();
            int size = head >>> 4;
            if (size == 0x0F) {
                size = length();
            }
            int type = head & 0x0F;
            List<Object> elements = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                // In a list, unlike in a struct, a truth has a byte of its own.
                elements.add(type == 1 || type == 2 ? (Object) truth(depth) : value(type, depth));
            }
            return elements;
        }

        private boolean truth(int depth) throws IOException {
            count(depth);
            return one() == 1;
        }

        private int length() throws IOException {
            long length = varint();
            if (length < 0 || length > MOST_BYTES) {
                throw new ParquetFault("claims " + length + " bytes for what it tells of itself");
            }
            return (int) length;
        }

        private byte[] exactly(int length) throws IOException {
            held += length;
            if (held > MOST_BYTES) {
                throw new ParquetFault("tells of itself in more than " + MOST_BYTES + " bytes");
            }
            byte[] read = bytes.readNBytes(length);
            if (read.length < length) {
                throw new EOFException();
            }
            return read;
        }

        private long zigzag() throws IOException {
            long packed = varint();
            return packed >>> 1 ^ -(packed & 1);
        }

        private long varint() throws IOException {
            long value = 0;
            for (int shift = 0; shift < Long.SIZE; shift += 7) {
                int next = one();
                value |= (long) (next & 0x7F) << shift;
                if (next < 0x80) {
                    return value;
                }
            }
            throw new ParquetFault("has a number without an end");
        }

        private int one() throws IOException {
            int next = bytes.read();
            if (next < 0) {
                throw new EOFException();
            }
            return next;
        }
    }
}
