package org.dateline.desk.coding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dateline.ingest.ArticleReader;
import org.dateline.ingest.ArticleSink;
import org.dateline.ingest.ReadingOptions;
import org.dateline.ingest.fault.InputFault;
import org.dateline.ingest.feed.FeedReader;
import org.dateline.ingest.web.WebReader;

/**
 * The articles of some files and web addresses.
 *
 * @param options what is known of all of them
 * @param web opens the web, where an address is named
 */
record FileFeed(List<InputFile> files, InputStream standardInput, ReadingOptions options, Supplier<WebReader> web)
        implements ArticleFeed {

    /** So many bytes tell a feed. */
    private static final int HEAD = 4096;

    @Override
    public OptionalLong size() {
        long size = 0;
        for (InputFile file : files) {
            if (file.isStandardInput() || file.isAddress()) {
                return OptionalLong.empty();
            }
            try {
                size += Files.size(file.place());
            } catch (IOException | InvalidPathException e) {
                // What cannot be read is told when it is its turn.
                continue;
            }
        }
        return OptionalLong.of(size);
    }

    @Override
    public void feed(ArticleSink sink, Consumer<InputFault> faults) {
        ArticleReader reader = new ArticleReader();
        try (WebArticles pages = new WebArticles(web, reader, options)) {
            feed(reader, pages, sink, faults);
        }
    }

    private void feed(ArticleReader reader, WebArticles pages, ArticleSink sink, Consumer<InputFault> faults) {
        for (InputFile file : files) {
            String name = file.name();
            try {
                if (file.isAddress()) {
                    pages.read(name, sink, faults);
                } else if (file.isStandardInput()) {
                    reader.read("standard input", standardInput, options, sink);
                } else {
                    file(file, reader, pages, sink, faults);
                }
            } catch (InvalidPathException e) {
                faults.accept(new InputFault(name, "no name of a file here: " + e.getReason()));
            } catch (InputFault fault) {
                faults.accept(fault);
            } catch (IOException e) {
                faults.accept(InputFault.unreadable(name, e));
            }
        }
    }

    private void file(
            InputFile file, ArticleReader reader, WebArticles pages, ArticleSink sink, Consumer<InputFault> faults)
            throws IOException {
        if (isFeed(file)) {
            pages.readFeed(file.name(), Files.readAllBytes(file.place()), sink, faults);
        } else {
            reader.read(file.name(), file.place(), file.isUploaded() ? options.ofUpload() : options, sink);
        }
    }

    /** What is no plain file, a pipe say, can be read once only, and is none. */
    private static boolean isFeed(InputFile file) {
        try {
            if (!Files.isRegularFile(file.place())) {
                return false;
            }
            try (InputStream stream = Files.newInputStream(file.place())) {
                return FeedReader.isFeed(stream.readNBytes(HEAD));
            }
        } catch (IOException | InvalidPathException e) {
            // Why it cannot be read is told when it is its turn.
            return false;
        }
    }
}
