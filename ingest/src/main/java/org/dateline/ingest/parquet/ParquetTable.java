package org.dateline.ingest.parquet;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.ingest.parquet.ColumnChunk.Column;
import org.jspecify.annotations.Nullable;

/**
 * A table of Parquet (format 2.11), of which some columns are read: those that hold one text, bytes or a boolean each; packed with
 * Snappy, Zstandard, gzip, LZ4 or not at all; pages of both versions. Not thread-safe.
 */
public final class ParquetTable {

    /** The first and the last bytes of every table. */
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);

    private static final int END = Integer.BYTES + MAGIC.length;

    private static final int REQUIRED = 0;
    private static final int REPEATED = 2;

    private final SeekableByteChannel file;

    private final Map<String, Column> columns;

    private final List<ThriftStruct> groups;

    private final long rows;

    /** Takes rows. */
    public interface RowSink {

        /** @param values of the columns that were asked for, in that order; null where a row has none */
        void row(byte[] @Nullable [] values);

        /** A group of rows that cannot be read, or not to its end. @param first the number of its first, from 1 */
        void damaged(long first, long last, ParquetFault fault);
    }

    private ParquetTable(SeekableByteChannel file, ThriftStruct told) throws IOException {
        this.file = file;
        this.columns = columns(told.structs(2));
        this.groups = told.structs(4);
        this.rows = told.number(3);
        if (rowsOf(groups) != rows) {
            throw new ParquetFault("claims " + rows + " rows, which are not those of its groups");
        }
    }

    private static long rowsOf(List<ThriftStruct> groups) throws ParquetFault {
        long sum = 0;
        for (ThriftStruct group : groups) {
            long count = group.number(3);
            if (count < 0 || sum + count < 0) {
                throw new ParquetFault("claims a group of " + count + " rows");
            }
            sum += count;
        }
        return sum;
    }

    /** Tells whether some bytes begin a table. */
    public static boolean begins(byte[] head) {
        return head.length >= MAGIC.length && Arrays.equals(head, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
    }

    /**
     * Opens a table.
     *
     * @param file not closed
     * @throws ParquetFault if it is none, or does not tell what is in it
     */
    public static ParquetTable open(SeekableByteChannel file) throws IOException {
        long size = file.size();
        if (size < MAGIC.length + END) {
            throw new ParquetFault("cut short");
        }
        ByteBuffer end = ByteBuffer.wrap(new ChunkStream(file, size - END, size, read -> {}).readNBytes(END))
                .order(ByteOrder.LITTLE_ENDIAN);
        int length = end.getInt();
        if (!begins(Arrays.copyOfRange(end.array(), Integer.BYTES, END))) {
            throw new ParquetFault("cut short: the end that tells what is in it is missing");
        }
        if (length <= 0 || length > size - END) {
            throw new ParquetFault("claims " + length + " bytes for what it tells of itself");
        }
        try {
            return new ParquetTable(
                    file,
                    ThriftStruct.read(new BufferedInputStream(
                            new ChunkStream(file, size - END - length, size - END, read -> {}))));
        } catch (EOFException e) {
            throw new ParquetFault("does not tell to its end what is in it", e);
        }
    }

    /** The columns that hold one value a row. */
    private static Map<String, Column> columns(List<ThriftStruct> schema) throws ParquetFault {
        Map<String, Column> columns = new HashMap<>();
        int number = 0;
        // How many children are still to come of each that one is a child of; the root is the first.
        List<Integer> open = new ArrayList<>();
        for (ThriftStruct element : schema) {
            int children = (int) element.number(5, 0);
            if (children == 0) {
                if (open.size() == 1 && element.number(3) != REPEATED) {
                    columns.put(element.text(4), new Column(element.text(4), number, element.number(3) != REQUIRED));
                }
                number++;
            }
            if (!open.isEmpty()) {
                open.set(open.size() - 1, open.get(open.size() - 1) - 1);
            }
            if (children > 0) {
                open.add(children);
            }
            while (!open.isEmpty() && open.get(open.size() - 1) == 0) {
                open.remove(open.size() - 1);
            }
        }
        return columns;
    }

    public boolean hasColumn(String name) {
        return columns.containsKey(name);
    }

    /** How many rows it claims to have: as many as its groups together. */
    public long rows() {
        return rows;
    }

    /**
     * Gives all rows that can be read, group by group; none behind more than is unpacked of one file.
     *
     * @param names of columns; of one that is not there all values are null
     */
    public void read(List<String> names, RowSink sink) throws IOException {
        Unpacking unpacking = new Unpacking(file.size());
        long first = 1;
        for (ThriftStruct told : groups) {
            Group group = new Group(told, first, told.number(3));
            read(names, group, sink, unpacking);
            if (unpacking.isSpent()) {
                return;
            }
            first += group.count();
        }
    }

    private record Group(ThriftStruct told, long first, long count) {}

    private void read(List<String> names, Group group, RowSink sink, Unpacking unpacking) throws IOException {
        long done = 0;
        try {
            unpacking.releaseAll();
            List<@Nullable ColumnReader> readers = readers(names, group, unpacking);
            for (; done < group.count(); done++) {
                byte[][] values = new byte[names.size()][];
                for (int i = 0; i < values.length; i++) {
                    ColumnReader reader = readers.get(i);
                    values[i] = reader == null ? null : reader.next();
                }
                sink.row(values);
            }
        } catch (ParquetFault fault) {
            long last = unpacking.isSpent() ? rows : group.first() + group.count() - 1;
            sink.damaged(group.first() + done, last, fault);
        }
    }

    private List<@Nullable ColumnReader> readers(List<String> names, Group group, Unpacking unpacking)
            throws IOException {
        List<ThriftStruct> chunks = group.told().structs(1);
        List<@Nullable ColumnReader> readers = new ArrayList<>();
        for (String name : names) {
            Column column = columns.get(name);
            if (column != null && column.number() >= chunks.size()) {
                throw new ParquetFault("does not tell where column \"" + name + "\" is");
            }
            readers.add(
                    column == null
                            ? null
                            : new ColumnReader(
                                    file,
                                    ColumnChunk.of(column, chunks.get(column.number())),
                                    group.count(),
                                    unpacking));
        }
        return readers;
    }
}
