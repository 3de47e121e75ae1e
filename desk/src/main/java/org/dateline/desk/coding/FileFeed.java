package org.dateline.desk.coding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.dateline.ingest.ArticleReader;
import org.dateline.ingest.ArticleSink;
import org.dateline.ingest.ReadingOptions;
import org.dateline.ingest.fault.InputFault;

/**
 * The articles of some files.
 *
 * @param files their names, {@code -} for standard input
 * @param options what is known of all of them
 */
record FileFeed(List<String> files, InputStream standardInput, ReadingOptions options) implements ArticleFeed {

    @Override
    public OptionalLong size() {
        long size = 0;
        for (String file : files) {
            if (file.equals("-")) {
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
        for (String file : files) {
            try {
                if (file.equals("-")) {
                    reader.read("standard input", standardInput, options, sink);
                } else {
                    reader.read(Path.of(file), options, sink);
                }
            } catch (InvalidPathException e) {
                faults.accept(new InputFault(file, "no name of a file here: " + e.getReason()));
            } catch (InputFault fault) {
                faults.accept(fault);
            }
        }
    }
}
