package org.dateline.bench.parts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.core.article.Article;
import org.dateline.ingest.ArticleReader;
import org.dateline.ingest.ArticleSink;
import org.dateline.ingest.ReadingOptions;
import org.dateline.ingest.capture.Capture;
import org.dateline.ingest.fault.ItemFault;

/** Reads the articles that a benchmark works on, in its own JVM. */
final class PartArticles {

    private PartArticles() {}

    /**
     * The articles of a file of JSON Lines.
     *
     * @throws ItemFault if a line holds none
     */
    static List<Article> read(String file) {
        List<Article> articles = new ArrayList<>();
        ArticleSink sink = new ArticleSink() {
            @Override
            public void article(Article article, Capture capture) {
                articles.add(article);
            }

            @Override
            public void quarantined(ItemFault fault) {
                throw fault;
            }
        };
        try (InputStream stream = Files.newInputStream(Path.of(file))) {
            new ArticleReader().read(file, stream, ReadingOptions.NONE, sink);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return articles;
    }
}
