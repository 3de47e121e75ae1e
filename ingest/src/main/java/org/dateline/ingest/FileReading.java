package org.dateline.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.dateline.ingest.archive.ArchiveKind;
import org.dateline.ingest.archive.CodedTable;
import org.dateline.ingest.archive.EntrySink;
import org.dateline.ingest.archive.Expansion;
import org.dateline.ingest.archive.Gzip;
import org.dateline.ingest.archive.NamelessCopy;
import org.dateline.ingest.archive.Reasons;
import org.dateline.ingest.archive.WarcArchive;
import org.dateline.ingest.archive.ZipArchive;
import org.dateline.ingest.capture.Capture;
import org.dateline.ingest.capture.FileKind;
import org.dateline.ingest.capture.FileName;
import org.dateline.ingest.fault.InputFault;
import org.dateline.ingest.fault.ItemFault;
import org.dateline.ingest.fault.Origin;
import org.jspecify.annotations.Nullable;

/** The reading of one file: its items go to the sink, be it one itself or an archive whose entries are files. */
final class FileReading implements EntrySink, CodedTable.RowSink {

    private final ItemReaders items;

    private final ReadingOptions options;

    private final ArticleSink sink;

    /** Of the archive whose entries are read; null if none bounds what is packed in it. */
    private @Nullable Expansion outer;

    FileReading(ItemReaders items, ReadingOptions options, ArticleSink sink) {
        this.items = items;
        this.options = options;
        this.sink = sink;
    }

    /**
     * Reads a file, or an archive.
     *
     * @param file where it lies; null if it is a stream that can be read once only
     * @param size how many bytes it has; {@link Long#MAX_VALUE} if that is not known
     */
    void file(Origin origin, InputStream stream, @Nullable Path file, long size) throws IOException {
        CountedBytes counted = new CountedBytes(stream);
        BufferedInputStream buffered = new BufferedInputStream(counted, FileKind.HEAD);
        Optional<ArchiveKind> archive = ArchiveKind.find(head(buffered));
        if (archive.isEmpty()) {
            refuseTable(origin.input());
            items(origin, null, buffered);
            return;
        }
        Shares shares = new Shares(sink);
        shares.by(counted::count);
        FileReading within = new FileReading(items, options, shares);
        switch (archive.get()) {
            case ZIP -> within.zip(origin, buffered, file, shares);
            case PARQUET -> within.table(origin, file, shares);
            case WARC -> new WarcArchive(origin, size, within, null).read(buffered);
            case GZIP -> within.packed(origin, buffered);
        }
    }

    /** Nobody calls a text so: what begins as no table is one that was damaged or never written. */
    private static void refuseTable(String name) {
        if (FileName.isTable(name)) {
            throw new InputFault(name, "no table of Parquet, though its name ends in .parquet");
        }
    }

    /** Tells whether some bytes hold one item at most. */
    static boolean isOne(String name, byte[] bytes) {
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, FileKind.HEAD));
        return ArchiveKind.find(head).isEmpty() && FileKind.of(name, head, null) != FileKind.JSON_LINES;
    }

    private void zip(Origin origin, InputStream stream, @Nullable Path file, Shares shares) throws IOException {
        try (SeekableByteChannel channel = file == null ? NamelessCopy.of(stream) : Files.newByteChannel(file)) {
            ZipArchive archive = new ZipArchive(origin, this);
            outer = archive.expansion();
            shares.by(archive::position);
            archive.read(channel);
        }
    }

    /** Its rows are believed where they were found and what they were coded to: somebody must have chosen to. */
    private void table(Origin origin, @Nullable Path file, Shares shares) throws IOException {
        if (options.uploaded()) {
            throw new InputFault(
                    origin.input(), "a table of Parquet, which is read where it lies (dateline read) and not uploaded");
        }
        if (file == null) {
            throw new InputFault(origin.input(), "a table of Parquet, which is read from a plain file alone");
        }
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            CodedTable table = new CodedTable(origin, this, ArticleReader.LARGEST_ITEM);
            shares.by(table::position);
            table.read(channel);
        }
    }

    /** Reads once more what was coded before. */
    @Override
    public void row(CodedTable.Row row) {
        ReadingOptions known = options;
        Capture capture = new Capture(row.origin(), row.bytes()).coded(row.coding());
        try {
            if (known.publishedAt() == null && row.coding().published() != null) {
                known = known.published(row.coding().published());
            }
            if (known.charset() == null && row.charset() != null) {
                known = known.charset(row.charset());
                capture = capture.readIn(row.charset());
            }
            new FileReading(items, known, sink).again(capture);
        } catch (InputFault fault) {
            sink.quarantined(Reasons.fault(row.origin(), fault));
        }
    }

    /** Reads an item once more from the bytes that it was captured as. */
    void again(Capture capture) {
        Origin origin = capture.origin();
        if (origin.line() != null) {
            line(capture);
            return;
        }
        Origin.ArchivedRecord record = origin.record();
        byte[] head = Arrays.copyOf(capture.bytes(), Math.min(capture.bytes().length, FileKind.HEAD));
        FileKind told = record == null ? null : FileKind.ofWord(record.kind());
        item(FileKind.of(origin.input(), head, told), capture);
    }

    private void packed(Origin origin, InputStream stream) throws IOException {
        try (BufferedInputStream content = new BufferedInputStream(Gzip.unpack(stream, outer), FileKind.HEAD)) {
            if (ArchiveKind.find(head(content)).isPresent()) {
                throw new InputFault(origin.input(), "an archive that is packed once more, which is not read");
            }
            items(origin, null, content);
        }
    }

    private static byte[] head(BufferedInputStream stream) throws IOException {
        stream.mark(FileKind.HEAD);
        byte[] head = stream.readNBytes(FileKind.HEAD);
        stream.reset();
        return head;
    }

    @Override
    public void entry(Origin origin, @Nullable FileKind told, InputStream content) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(content, FileKind.HEAD);
        Optional<ArchiveKind> archive = ArchiveKind.find(head(buffered));
        if (archive.isEmpty()) {
            if (origin.record() == null) {
                refuseTable(origin.input());
            }
            items(origin, told, buffered);
        } else if (origin.record() == null && archive.get() == ArchiveKind.WARC) {
            new WarcArchive(origin, Long.MAX_VALUE, this, outer).read(buffered);
        } else if (origin.record() == null && archive.get() == ArchiveKind.GZIP) {
            packed(origin, buffered);
        } else {
            throw new InputFault(origin.input(), "an archive in an archive, which is not read");
        }
    }

    @Override
    public void quarantined(ItemFault fault) {
        sink.quarantined(fault);
    }

    @Override
    public void passedOver() {
        sink.passedOver();
    }

    /** Reads the items of a file that is no archive. */
    void items(Origin origin, @Nullable FileKind told, BufferedInputStream stream) throws IOException {
        FileKind kind = FileKind.of(origin.input(), head(stream), told);
        if (kind == FileKind.JSON_LINES) {
            new JsonLines(items, options, sink).read(origin.input(), stream);
        } else {
            item(kind, capture(origin, stream));
        }
    }

    private static Capture capture(Origin origin, InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(ArticleReader.LARGEST_ITEM + 1);
        if (bytes.length > ArticleReader.LARGEST_ITEM) {
            throw new InputFault(
                    origin.input(),
                    "larger than " + Capture.shownSize(ArticleReader.LARGEST_ITEM) + ", too large for one article");
        }
        return new Capture(origin, bytes);
    }

    /** Reads one line of JSON Lines, which was captured without the mark that told the encoding of its file. */
    private void line(Capture line) {
        byte[] bytes = line.bytes();
        boolean big = bytes.length > 1 && bytes[0] == 0;
        boolean little = bytes.length > 1 && bytes[1] == 0;
        new JsonLines(items, options, sink)
                .line(line, big ? StandardCharsets.UTF_16BE : little ? StandardCharsets.UTF_16LE : null);
    }

    /** Reads one item. */
    private void item(FileKind kind, Capture capture) {
        ReadItem read;
        try {
            read = items.read(kind, capture, options);
        } catch (ItemFault fault) {
            sink.quarantined(fault);
            return;
        }
        sink.article(read.article(), read.isOutletGiven() ? capture.of(options.outlet()) : capture);
    }
}
