package org.dateline.ingest.parquet;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tables of Parquet, written byte by byte: as they should be, or as nobody would write them. Columns hold bytes, or null. */
public final class TableBytes {

    public static final int UNPACKED = 0;
    public static final int SNAPPY = 1;
    public static final int GZIP = 2;

    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);

    private static final int BYTES = 6;
    private static final int OPTIONAL = 1;
    private static final int DATA = 0;
    private static final int DICTIONARY = 2;

    private final List<String> columns;
    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final List<Struct> groups = new ArrayList<>();
    private long rows;

    public TableBytes(String... columns) {
        this.columns = List.of(columns);
        file.writeBytes(MAGIC);
    }

    /**
     * The pages of a column in one group of rows.
     *
     * @param packing its number in the format
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Chunk(int packing, byte[] pages) {}

    /** A group of rows that are given whole; null for what one has not. */
    public TableBytes rows(byte[][]... given) {
        Chunk[] chunks = new Chunk[columns.size()];
        for (int i = 0; i < chunks.length; i++) {
            byte[][] values = new byte[given.length][];
            for (int row = 0; row < given.length; row++) {
                values[row] = given[row][i];
            }
            byte[] body = plain(values);
            chunks[i] = new Chunk(UNPACKED, page(given.length, 0, body.length, body));
        }
        return group(given.length, chunks);
    }

    /** A group that claims so many rows. */
    public TableBytes group(long count, Chunk... chunks) {
        List<Struct> told = new ArrayList<>();
        for (Chunk chunk : chunks) {
            Struct data = new Struct()
                    .number(1, BYTES)
                    .number(4, chunk.packing())
                    .number(7, chunk.pages().length)
                    .number(9, file.size());
            told.add(new Struct().struct(3, data));
            file.writeBytes(chunk.pages());
        }
        groups.add(new Struct().structs(1, told).number(3, count));
        rows += count;
        return this;
    }

    /** The file, which claims as many rows as its groups do. */
    public byte[] bytes() {
        return bytes(rows);
    }

    /** The file, which claims so many rows. */
    public byte[] bytes(long claimed) {
        List<Struct> schema = new ArrayList<>();
        schema.add(new Struct().text(4, "root").number(5, columns.size()));
        for (String column : columns) {
            schema.add(new Struct().number(1, BYTES).number(3, OPTIONAL).text(4, column));
        }
        Struct told =
                new Struct().number(1, 1).structs(2, schema).number(3, claimed).structs(4, groups);
        return ended(file.toByteArray(), told.bytes());
    }

    /** A file that tells of itself what is given. */
    static byte[] ended(byte[] before, byte[] told) {
        return joined(before, told, little(told.length), MAGIC);
    }

    /** A page of values, of the first version. @param claimed how many bytes it is to have when it is unpacked */
    public static byte[] page(long count, int encoding, long claimed, byte[] packed) {
        return page(DATA, 5, new Struct().number(1, count).number(2, encoding), claimed, packed);
    }

    /** A page of nulls alone. */
    public static byte[] nulls(long count) {
        byte[] body = level(count, 0);
        return page(count, 0, body.length, body);
    }

    /** A page of what other pages give the numbers of. */
    static byte[] dictionary(long count, byte[] values) {
        return page(DICTIONARY, 7, new Struct().number(1, count).number(2, 0), values.length, values);
    }

    private static byte[] page(int kind, int field, Struct told, long claimed, byte[] packed) {
        Struct head = new Struct()
                .number(1, kind)
                .number(2, claimed)
                .number(3, packed.length)
                .struct(field, told);
        return joined(head.bytes(), packed);
    }

    /** What tells nulls, and behind it all values that are none. */
    static byte[] plain(byte[]... values) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(levels(values));
        for (byte[] value : values) {
            if (value != null) {
                body.writeBytes(joined(little(value.length), value));
            }
        }
        return body.toByteArray();
    }

    private static byte[] levels(byte[][] values) {
        int groups = (values.length + 7) / 8;
        byte[] bits = new byte[groups];
        for (int i = 0; i < values.length; i++) {
            bits[i / 8] |= (byte) (values[i] == null ? 0 : 1 << i % 8);
        }
        byte[] runs = joined(varint((long) groups << 1 | 1), bits);
        return joined(little(runs.length), runs);
    }

    /** What tells of so many rows that all, or none, have a value. */
    static byte[] level(long count, int present) {
        byte[] run = joined(varint(count << 1), new byte[] {(byte) present});
        return joined(little(run.length), run);
    }

    static byte[] little(int number) {
        return ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(number)
                .array();
    }

    static byte[] varint(long number) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long rest = number;
        while ((rest & ~0x7FL) != 0) {
            bytes.write((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        bytes.write((int) rest);
        return bytes.toByteArray();
    }

    public static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    /** A struct of Thrift in the compact protocol, whose fields have numbers below 16 that rise. */
    private static final class Struct {
        private final ByteArrayOutputStream fields = new ByteArrayOutputStream();
        private int last;

        private Struct head(int field, int type) {
            fields.write(field - last << 4 | type);
            last = field;
            return this;
        }

        Struct number(int field, long number) {
            head(field, 6).fields.writeBytes(varint(number << 1 ^ number >> 63));
            return this;
        }

        Struct text(int field, String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            head(field, 8).fields.writeBytes(joined(varint(bytes.length), bytes));
            return this;
        }

        Struct struct(int field, Struct struct) {
            head(field, 12).fields.writeBytes(struct.bytes());
            return this;
        }

        Struct structs(int field, List<Struct> structs) {
            head(field, 9).fields.writeBytes(joined(new byte[] {(byte) 0xFC}, varint(structs.size())));
            structs.forEach(struct -> fields.writeBytes(struct.bytes()));
            return this;
        }

        byte[] bytes() {
            return joined(fields.toByteArray(), new byte[1]);
        }
    }
}
