package org.dateline.desk.coding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
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
 * @param files their names, {@code -} for standard input
 * @param options what is known of all of them
 * @param web opens the web, where an address is named
 */
record FileFeed(List<String> files, InputStream standardInput, ReadingOptions options, Supplier<WebReader> web)
        implements ArticleFeed {

    /** So many bytes tell a feed. */
    private static final int HEAD = 4096;

    @Override
    public OptionalLong size() {
        long size = 0;
        for (String file : files) {
            if (file.equals("-") || WebReader.isAddress(file)) {
                return OptionalLong.empty();
            }
            try {
                size += Files.size(Path.of(file));
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
        for (String file : files) {
            try {
                if (WebReader.isAddress(file)) {
                    pages.read(file, sink, faults);
                } else if (file.equals("-")) {
                    reader.read("standard input", standardInput, options, sink);
                } else if (isFeed(file)) {
                    pages.readFeed(file, Files.readAllBytes(Path.of(file)), null, sink, faults);
                } else {
                    reader.read(Path.of(file), options, sink);
                }
            } catch (InvalidPathException e) {
                faults.accept(new InputFault(file, "no name of a file here: " + e.getReason()));
            } catch (InputFault fault) {
                faults.accept(fault);
            } catch (IOException e) {
                faults.accept(InputFault.unreadable(file, e));
            }
        }
    }

    private static boolean isPlain(String file) {
        try {
            return Files.isRegularFile(Path.of(file));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static boolean isFeed(String file) {
        // What is no plain file, a pipe say, can be read once only.
        if (!isPlain(file)) {
            return false;
        }
        try (InputStream stream = Files.newInputStream(Path.of(file))) {
            return FeedReader.isFeed(stream.readNBytes(HEAD));
        } catch (IOException | InvalidPathException e) {
            // Why it cannot be read is told when it is its turn.
            return false;
        }
    }
}
