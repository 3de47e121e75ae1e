package org.dateline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import org.dateline.ingest.capture.Capture;
import org.dateline.ingest.capture.FileKind;
import org.dateline.ingest.capture.LineSink;
import org.dateline.ingest.capture.Lines;
import org.dateline.ingest.fault.ItemFault;
import org.jspecify.annotations.Nullable;

/** Reads a stream of JSON Lines; an unreadable line is quarantined and the next one read. */
final class JsonLines implements LineSink {

    private final ItemReaders items;

    private final ReadingOptions options;

    private final ArticleSink sink;

    JsonLines(ItemReaders items, ReadingOptions options, ArticleSink sink) {
        this.items = items;
        this.options = options;
        this.sink = sink;
    }

    void read(String name, InputStream stream) throws IOException {
        new Lines(stream, ArticleReader.LARGEST_ITEM).each(name, this);
    }

    @Override
    public void line(Capture line, @Nullable Charset charset) {
        ReadingOptions known = charset == null ? options : options.charset(charset);
        ReadItem read;
        try {
            read = items.read(FileKind.JSON_LINES, line, known);
        } catch (ItemFault fault) {
            sink.quarantined(fault);
            return;
        }
        sink.article(read.article(), read.isOutletGiven() ? line.of(options.outlet()) : line);
    }

    @Override
    public void quarantined(ItemFault fault) {
        sink.quarantined(fault);
    }
}
