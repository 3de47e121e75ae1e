package org.dateline.ingest.archive;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.ingest.capture.Capture;
import org.dateline.ingest.capture.EarlierCoding;
import org.dateline.ingest.fault.InputFault;
import org.dateline.ingest.fault.ItemFault;
import org.dateline.ingest.fault.Origin;
import org.dateline.ingest.parquet.ParquetFault;
import org.dateline.ingest.parquet.ParquetTable;
import org.jspecify.annotations.Nullable;

/**
 * A table of articles that were coded, as {@code archive} writes it (docs/formats/archive.md): a row has the bytes that it was
 * read from, where they were found, and the record's lines. Reads one table; not thread-safe.
 */
public final class CodedTable {

    private static final List<String> NEEDED = List.of("origin", "bytes", "coder", "lines");

    private static final List<String> COLUMNS =
            List.of("origin", "bytes", "coder", "lines", "read_published", "read_charset", "cut");

    /** So many bytes a row has at least, however it is packed: the digest that no other has, 16 hexadecimal digits. */
    private static final int LEAST_OF_ROW = 8;

    private final Origin origin;

    private final RowSink sink;

    private final int largest;

    private long size;

    private long rows;

    private long done;

    private long unpacked;

    /** Takes rows, in the table's order; what it throws ends the reading and reaches the caller. */
    public interface RowSink {

        void row(Row row);

        /** A row that is set aside, or some that cannot be read. */
        void quarantined(ItemFault fault);
    }

    /**
     * @param origin of the table's file
     * @param largest how many bytes an article may have
     */
    public CodedTable(Origin origin, RowSink sink, int largest) {
        this.origin = origin;
        this.sink = sink;
        this.largest = largest;
    }

    /**
     * An article that was coded.
     *
     * @param bytes that it was read from; nobody changes them
     * @param charset that was given with them or came with them; null if they tell themselves
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Row(Origin origin, byte[] bytes, @Nullable String charset, EarlierCoding coding) {}

    /** How many bytes of the file have been read so far, as far as its rows tell. */
    public long position() {
        return rows == 0 ? 0 : (long) ((double) size * Math.min(done, rows) / rows);
    }

    /**
     * Gives all rows that can be read.
     *
     * @param file not closed
     * @throws InputFault if it is no such table, or the rest of it is refused
     */
    public void read(SeekableByteChannel file) throws IOException {
        size = file.size();
        ParquetTable table = open(file);
        rows = table.rows();
        for (String name : NEEDED) {
            if (!table.hasColumn(name)) {
                throw refused("a table without a column \"" + name
                        + "\", not one of coded articles; dateline archive takes tables of articles");
            }
        }
        if (rows > size / LEAST_OF_ROW) {
            throw refused("a damaged table: claims " + rows + " rows in " + size + " bytes");
        }
        table.read(COLUMNS, new ParquetTable.RowSink() {
            @Override
            public void row(byte[] @Nullable [] values) {
                done++;
                take(values);
            }

            @Override
            public void damaged(long first, long last, ParquetFault fault) {
                done = last;
                sink.quarantined(new ItemFault(
                        ItemFault.Kind.UNREADABLE,
                        origin,
                        "rows " + first + " to " + last + ": " + fault.getMessage()));
            }
        });
    }

    private ParquetTable open(SeekableByteChannel file) throws IOException {
        try {
            return ParquetTable.open(file);
        } catch (ParquetFault fault) {
            throw refused("a damaged table of Parquet: " + fault.getMessage());
        }
    }

    private InputFault refused(String reason) {
        return new InputFault(origin.input(), reason);
    }

    private void take(byte[] @Nullable [] values) {
        for (int i = 0; i < values.length; i++) {
            byte[] value = values[i];
            if (value != null) {
                unpacked += value.length;
            } else if (i < NEEDED.size()) {
                quarantine("no \"" + COLUMNS.get(i) + "\"");
                return;
            }
        }
        if (unpacked > Expansion.FREE_TOGETHER && unpacked > Expansion.MOST_TIMES * position()) {
            throw refused(Expansion.reasonOfAll());
        }
        if (values[1].length > largest) {
            quarantine("larger than " + Capture.shownSize(largest) + ", too large for one article");
            return;
        }
        String coder = text(values[2]);
        String lines = text(values[3]);
        boolean cut = values[6] != null && values[6].length == 1 && values[6][0] == 1;
        sink.row(new Row(
                Origin.parse(text(values[0])),
                values[1],
                values[5] == null ? null : text(values[5]),
                new EarlierCoding(values[4] == null ? null : text(values[4]), coder, cut, lines)));
    }

    private void quarantine(String reason) {
        Origin row = new Origin(origin.input(), (int) Math.min(done, Integer.MAX_VALUE));
        sink.quarantined(new ItemFault(ItemFault.Kind.UNREADABLE, row, reason));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
