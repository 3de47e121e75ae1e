package org.dateline.desk.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.core.article.Article;
import org.dateline.ingest.ArticleSink;
import org.dateline.ingest.ReadingOptions;
import org.dateline.ingest.capture.Capture;
import org.dateline.ingest.fault.InputFault;
import org.dateline.ingest.fault.ItemFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table of what was coded is believed where somebody named its place, and refused where somebody sent it. */
class FileFeedTest {

    private static final ArticleSink NO_ARTICLES = new ArticleSink() {
        @Override
        public void article(Article article, Capture capture) {
            throw new AssertionError(article.id());
        }

        @Override
        public void quarantined(ItemFault fault) {
            throw new AssertionError(fault);
        }
    };

    @TempDir
    private Path folder;

    private static List<String> faults(InputFile file) {
        List<InputFault> faults = new ArrayList<>();
        new FileFeed(List.of(file), InputStream.nullInputStream(), ReadingOptions.NONE, () -> {
                    throw new AssertionError("no address was named");
                })
                .feed(NO_ARTICLES, faults::add);
        return faults.stream().map(InputFault::reason).toList();
    }

    @Test
    void aTableThatSomebodySentIsRefused() throws IOException {
        Path table = Files.write(folder.resolve("1"), "PAR1, and no more".getBytes(StandardCharsets.US_ASCII));

        assertThat(faults(new InputFile("coded.parquet", table)))
                .containsExactly("a table of Parquet, which is read where it lies (dateline read) and not uploaded");
        assertThat(faults(InputFile.named(table.toString())))
                .singleElement()
                .asString()
                .startsWith("a damaged table of Parquet");
    }
}
