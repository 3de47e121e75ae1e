package org.dateline.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.core.article.Article;
import org.dateline.ingest.capture.Capture;
import org.dateline.ingest.fault.InputFault;
import org.dateline.ingest.fault.ItemFault;

/** What was read of some inputs. */
public final class Readings implements ArticleSink {

    private static final ArticleReader READER = new ArticleReader();

    public final List<Article> articles = new ArrayList<>();
    public final List<Capture> captures = new ArrayList<>();
    public final List<String> faults = new ArrayList<>();
    public long passedOver;

    public static Readings of(Path file) {
        Readings readings = new Readings();
        try {
            READER.read(file.getFileName().toString(), file, ReadingOptions.NONE, readings);
        } catch (InputFault fault) {
            readings.faults.add(fault.getMessage());
        }
        return readings;
    }

    public static Readings of(Path folder, String name, byte[] content) {
        try {
            return of(Files.write(folder.resolve(name), content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void article(Article article, Capture capture) {
        articles.add(article);
        captures.add(capture);
    }

    @Override
    public void quarantined(ItemFault fault) {
        faults.add(fault.getMessage());
    }

    @Override
    public void passedOver() {
        passedOver++;
    }

    public List<String> titles() {
        return articles.stream().map(article -> article.publication().title()).toList();
    }

    public List<String> origins() {
        return captures.stream().map(capture -> capture.origin().toString()).toList();
    }

    public List<String> urls() {
        return articles.stream()
                .map(article -> String.valueOf(article.publication().url()))
                .toList();
    }
}
