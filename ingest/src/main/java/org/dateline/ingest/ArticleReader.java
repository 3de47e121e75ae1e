package org.dateline.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.dateline.core.article.Article;
import org.dateline.ingest.capture.Capture;
import org.dateline.ingest.capture.FileKind;
import org.dateline.ingest.fault.InputFault;
import org.dateline.ingest.fault.ItemFault;
import org.dateline.ingest.fault.Origin;
import org.dateline.ingest.page.AnswerEncoding;
import org.dateline.ingest.web.Fetched;

/**
 * Reads the articles of a file or stream: a page or a plain text holds one, JSON Lines any number.
 *
 * <p>JSON Lines are read line by line, in memory bounded by the longest line. Thread-safe; a detector of
 * languages is loaded when the first text needs it.
 */
public final class ArticleReader {

    /** The largest page, plain text or line, in bytes: 50 MB. */
    public static final int LARGEST_ITEM = 50 * 1000 * 1000;

    private final ItemReaders items = new ItemReaders();

    /**
     * Reads a file.
     *
     * @throws InputFault if nothing can be read from it
     */
    public void read(Path file, ReadingOptions options, ArticleSink sink) {
        read(file.toString(), file, options, sink);
    }

    /**
     * Reads a file that is called otherwise than where it lies.
     *
     * @param name what messages call it; its ending helps to tell what it is
     * @throws InputFault if nothing can be read from it
     */
    public void read(String name, Path file, ReadingOptions options, ArticleSink sink) {
        if (Files.isDirectory(file)) {
            throw new InputFault(name, "a directory, not a file");
        }
        try (InputStream stream = Files.newInputStream(file)) {
            read(name, stream, options, sink);
        } catch (IOException e) {
            throw InputFault.unreadable(name, e);
        }
    }

    /**
     * Reads a stream to its end; does not close it.
     *
     * @param name what messages call it
     * @throws InputFault if nothing can be read from it
     */
    public void read(String name, InputStream stream, ReadingOptions options, ArticleSink sink) {
        BufferedInputStream buffered = new BufferedInputStream(stream, FileKind.HEAD);
        try {
            buffered.mark(FileKind.HEAD);
            byte[] head = buffered.readNBytes(FileKind.HEAD);
            buffered.reset();
            FileKind kind = FileKind.of(name, head);
            if (kind == FileKind.JSON_LINES) {
                new JsonLines(items, options, sink).read(name, buffered);
            } else {
                readOne(kind, capture(name, buffered), options, sink);
            }
        } catch (IOException e) {
            throw InputFault.unreadable(name, e);
        }
    }

    /**
     * Reads what was fetched, in the encoding that the server names with it, unless the options name one.
     *
     * @throws InputFault if nothing can be read from it
     */
    public void read(Fetched fetched, ReadingOptions options, ArticleSink sink) {
        String name = fetched.address().toString();
        Optional<Charset> beside = options.charset() == null
                ? AnswerEncoding.beside(fetched.bytes(), fetched.charset())
                : Optional.empty();
        read(
                name,
                new ByteArrayInputStream(fetched.bytes()),
                beside.map(charset -> options.charset(charset.name())).orElse(options),
                beside.map(charset -> readIn(charset, sink)).orElse(sink));
    }

    private static ArticleSink readIn(Charset charset, ArticleSink sink) {
        return new ArticleSink() {
            @Override
            public void article(Article article, Capture capture) {
                sink.article(article, capture.readIn(charset.name()));
            }

            @Override
            public void quarantined(ItemFault fault) {
                sink.quarantined(fault);
            }
        };
    }

    private static Capture capture(String name, InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(LARGEST_ITEM + 1);
        if (bytes.length > LARGEST_ITEM) {
            throw new InputFault(
                    name, "larger than " + Capture.shownSize(LARGEST_ITEM) + ", too large for one article");
        }
        return new Capture(Origin.of(name), bytes);
    }

    private void readOne(FileKind kind, Capture capture, ReadingOptions options, ArticleSink sink) {
        Article article;
        try {
            article = items.read(kind, capture, options);
        } catch (ItemFault fault) {
            sink.quarantined(fault);
            return;
        }
        sink.article(article, capture);
    }
}
