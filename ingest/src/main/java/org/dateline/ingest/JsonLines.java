package org.dateline.ingest;

import java.io.IOException;
import java.io.InputStream;
import org.dateline.core.article.Article;
import org.dateline.ingest.capture.Capture;
import org.dateline.ingest.capture.FileKind;
import org.dateline.ingest.capture.Lines;
import org.dateline.ingest.fault.ItemFault;
import org.dateline.ingest.fault.Origin;

/** Reads a stream of JSON Lines; an unreadable line is quarantined and the next one read. */
final class JsonLines {

    private final ItemReaders items;

    private final ReadingOptions options;

    private final ArticleSink sink;

    JsonLines(ItemReaders items, ReadingOptions options, ArticleSink sink) {
        this.items = items;
        this.options = options;
        this.sink = sink;
    }

    void read(String name, InputStream stream, byte[] head) throws IOException {
        Lines lines = new Lines(stream, head, ArticleReader.LARGEST_ITEM);
        ReadingOptions known = lines.charset() == null
                ? options
                : new ReadingOptions(options.publishedAt(), lines.charset(), options.anyLanguage());
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            Origin origin = new Origin(name, lines.number());
            if (lines.tooLong()) {
                sink.quarantined(new ItemFault(ItemFault.Kind.UNREADABLE, origin, "a line of more than 50 MB"));
            } else if (!isBlank(line)) {
                readLine(new Capture(origin, line), known);
            }
        }
    }

    private void readLine(Capture capture, ReadingOptions known) {
        Article article;
        try {
            article = items.read(FileKind.JSON_LINES, capture, known);
        } catch (ItemFault fault) {
            sink.quarantined(fault);
            return;
        }
        sink.article(article);
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b > ' ' || b < 0) {
                return false;
            }
        }
        return true;
    }
}
