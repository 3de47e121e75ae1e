package org.dateline.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.dateline.core.article.Article;
import org.dateline.ingest.capture.Capture;
import org.dateline.ingest.fault.InputFault;
import org.dateline.ingest.fault.ItemFault;
import org.dateline.ingest.fault.Origin;
import org.dateline.ingest.page.AnswerEncoding;
import org.dateline.ingest.web.Fetched;

/**
 * Reads the articles of a file or stream: a page, a plain text or a PDF file holds one, JSON Lines any number; an archive
 * holds files of all these kinds (see {@link org.dateline.ingest.archive}), of which each is read as if it were given alone.
 *
 * <p>JSON Lines are read line by line, archives entry by entry, in memory bounded by the largest item. Thread-safe; a
 * detector of languages is loaded when the first text needs it.
 */
public final class ArticleReader {

    /** The largest page, plain text, PDF file or line, in bytes, unpacked: 50 MB. */
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
            // What is no plain file, a pipe say, can be read once only.
            Path again = Files.isRegularFile(file) ? file : null;
            long size = again == null ? Long.MAX_VALUE : Files.size(file);
            new FileReading(items, options, sink).file(Origin.of(name), stream, again, size);
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
        read(name, stream, Long.MAX_VALUE, options, sink);
    }

    /**
     * Reads a stream to its end; does not close it.
     *
     * @param name what messages call it
     * @param size how many bytes it has, so that a record that claims more is known to be broken; {@link Long#MAX_VALUE} if
     *     that is not known
     * @throws InputFault if nothing can be read from it
     */
    public void read(String name, InputStream stream, long size, ReadingOptions options, ArticleSink sink) {
        try {
            new FileReading(items, options, sink).file(Origin.of(name), stream, null, size);
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

    /**
     * Reads a page, a text or a PDF file that was fetched, as {@link #read(Fetched, ReadingOptions, ArticleSink)} does, and no
     * archive or list of many: nobody meant that who was only led there.
     *
     * @throws InputFault if nothing can be read from it
     */
    public void readOne(Fetched fetched, ReadingOptions options, ArticleSink sink) {
        if (!FileReading.isOne(fetched.address().toString(), fetched.bytes())) {
            throw new InputFault(fetched.address().toString(), "an archive or a list of articles, and no article");
        }
        read(fetched, options, sink);
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

            @Override
            public void passedOver() {
                sink.passedOver();
            }
        };
    }

    /**
     * Reads an item once more from the bytes that it was captured as.
     *
     * @param origin where it was found then
     * @throws InputFault if nothing can be read from it
     */
    public void readAgain(Origin origin, byte[] bytes, ReadingOptions options, ArticleSink sink) {
        new FileReading(items, options, sink).again(new Capture(origin, bytes));
    }
}
