package org.dateline.ingest.parquet;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** The values of a column of one group of rows, of which one page at a time is in memory. Not thread-safe. */
final class ColumnReader {

    /** Of a dictionary: those that Spark writes have 1 MB, whose values are seldom shorter than some letters. */
    private static final int MOST_ENTRIES = 1 << 20;

    private static final int DATA = 0;
    private static final int DICTIONARY = 2;
    private static final int DATA_2 = 3;

    private static final int PLAIN = 0;
    private static final int PLAIN_DICTIONARY = 2;
    private static final int RLE = 3;
    private static final int DELTA_LENGTH = 6;
    private static final int DELTA_BYTES = 7;
    private static final int RLE_DICTIONARY = 8;

    private final ColumnChunk chunk;

    private final InputStream bytes;

    private final Unpacking unpacking;

    private byte @Nullable [][] dictionary;

    /** Of the rows of the page, and of those behind it. */
    private int left;

    private long leftBehind;

    private int pageSize;

    private @Nullable Runs present;

    private Values values = Values.NONE;

    /** @param rows of the group */
    ColumnReader(SeekableByteChannel file, ColumnChunk chunk, long rows, Unpacking unpacking) throws IOException {
        this.chunk = chunk;
        this.leftBehind = rows;
        this.unpacking = unpacking;
        this.bytes = new BufferedInputStream(new ChunkStream(file, chunk.from(), chunk.to(), unpacking::read));
    }

    /**
     * The next value; null if the row has none.
     *
     * @throws ParquetFault if the column is damaged
     */
    byte @Nullable [] next() throws IOException {
        try {
            while (left == 0) {
                readPage();
            }
            left--;
            return present != null && present.next() == 0 ? null : values.next();
        } catch (EOFException e) {
            throw new ParquetFault("ends before its last row", e);
        } catch (RuntimeException e) {
            // What unpacks and decodes says in many ways that it makes no sense of the bytes.
            throw new ParquetFault("damaged", e);
        }
    }

    private void readPage() throws IOException {
        values = Values.NONE;
        unpacking.release(pageSize);
        pageSize = 0;
        ThriftStruct head = ThriftStruct.read(bytes);
        int size = head.size(2);
        unpacking.begin(head.size(3), size);
        byte[] packed = bytes.readNBytes(head.size(3));
        if (packed.length < head.size(3)) {
            throw new EOFException();
        }
        check(head, packed);
        switch ((int) head.number(1)) {
            case DICTIONARY -> dictionary = entries(head.struct(7), unpacked(packed, size));
            case DATA -> {
                pageSize = size;
                begin(head.struct(5), unpacked(packed, size));
            }
            case DATA_2 -> {
                pageSize = size;
                beginOfVersion2(head.struct(8), packed, size);
            }
            default -> {
                // An index of pages, which tells nothing of the values.
                unpacking.release(size);
            }
        }
    }

    private static void check(ThriftStruct head, byte[] packed) throws ParquetFault {
        CRC32 sum = new CRC32();
        sum.update(packed);
        if (head.has(4) && (int) head.number(4) != (int) sum.getValue()) {
            throw new ParquetFault("damaged: a checksum is another");
        }
    }

    private ByteBuffer unpacked(byte[] packed, int size) throws IOException {
        byte[] unpacked = chunk.packing().unpack(packed, size);
        if (unpacked.length != size) {
            throw new ParquetFault("has a page of " + unpacked.length + " bytes that claims " + size);
        }
        return ByteBuffer.wrap(unpacked);
    }

    private static byte[][] entries(ThriftStruct told, ByteBuffer page) throws ParquetFault {
        int count = told.size(1);
        if (count > MOST_ENTRIES) {
            throw new ParquetFault("has a dictionary of " + count + " values, more than are read");
        }
        Values values = Values.plain(page);
        List<byte[]> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            entries.add(values.next());
        }
        return entries.toArray(byte[][]::new);
    }

    private void begin(ThriftStruct told, ByteBuffer page) throws ParquetFault {
        present = null;
        if (chunk.nullable()) {
            int length = page.order(ByteOrder.LITTLE_ENDIAN).getInt();
            present = new Runs(page.slice(page.position(), length), 1);
            page.position(page.position() + length);
        }
        begin(told.size(1), (int) told.number(2), page.slice());
    }

    /** In pages of the second version what tells nulls stands before the rest, and is not packed with it. */
    private void beginOfVersion2(ThriftStruct told, byte[] page, int size) throws IOException {
        int levels = told.size(5);
        present = chunk.nullable() ? new Runs(ByteBuffer.wrap(page, 0, levels), 1) : null;
        byte[] rest = Arrays.copyOfRange(page, levels, page.length);
        begin(
                told.size(1),
                (int) told.number(4),
                told.truth(7, true) ? unpacked(rest, size - levels) : ByteBuffer.wrap(rest));
    }

    private void begin(int rows, int encoding, ByteBuffer page) throws ParquetFault {
        if (rows > leftBehind) {
            throw new ParquetFault("has a page of " + rows + " rows where " + leftBehind + " are left");
        }
        left = rows;
        leftBehind -= rows;
        // Of nulls alone there are no values.
        values = page.hasRemaining() ? decoded(rows, encoding, page) : Values.NONE;
    }

    private Values decoded(int rows, int encoding, ByteBuffer page) throws ParquetFault {
        if (chunk.truths()) {
            switch (encoding) {
                case PLAIN:
                    return Values.plainTruths(page);
                case RLE:
                    return Values.truths(page);
                default:
                    break;
            }
        } else {
            switch (encoding) {
                case PLAIN:
                    return Values.plain(page);
                case DELTA_LENGTH:
                    return Values.lengthsFirst(page, rows);
                case DELTA_BYTES:
                    return Values.sharingStarts(page, rows);
                case PLAIN_DICTIONARY, RLE_DICTIONARY:
                    if (dictionary != null) {
                        return Values.of(dictionary, page);
                    }
                    break;
                default:
                    break;
            }
        }
        throw new ParquetFault("encoded in a way that is not read (" + encoding + ")");
    }
}
