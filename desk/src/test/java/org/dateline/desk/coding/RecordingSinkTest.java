package org.dateline.desk.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.dateline.core.article.Article;
import org.dateline.core.coding.ArticleCoder;
import org.dateline.core.dictionary.Dictionaries;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.ingest.ArticleReader;
import org.dateline.ingest.ArticleSink;
import org.dateline.ingest.ReadingOptions;
import org.dateline.ingest.capture.Capture;
import org.dateline.ingest.capture.EarlierCoding;
import org.dateline.ingest.fault.ItemFault;
import org.dateline.store.RecordStore;
import org.dateline.store.database.RecordAddress;
import org.dateline.store.ledger.EntryContent.ReadAs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which lines that come with an article are taken, and which are not believed to be its. */
class RecordingSinkTest {

    private static final String ROW = "{\"id\": \"first\", \"publishedAt\": \"2024-05-02\", \"text\": \"The council met"
            + " in the old town hall on Monday and talked about the new bridge for hours.\"}\n";

    @TempDir
    private Path folder;

    private RecordStore store;
    private RecordingSink sink;
    private Article article;
    private Capture capture;
    private String lines;

    @BeforeEach
    void codeAnArticle() {
        store = RecordStore.open(RecordAddress.of(folder.resolve("record.db").toString()), Clock.systemUTC());
        CodingResources resources = new CodingResources(Path.of("none"), Dictionaries.NONE, List.of(), "");
        sink = new RecordingSink(
                resources,
                store.articles(store.begin("read", resources.coder())),
                (article, capture) -> ReadAs.FOUND,
                ReadingListener.NONE);
        new ArticleReader()
                .read(
                        "rows.jsonl",
                        new ByteArrayInputStream(ROW.getBytes(StandardCharsets.UTF_8)),
                        ReadingOptions.NONE,
                        new ArticleSink() {
                            @Override
                            public void article(Article read, Capture from) {
                                article = read;
                                capture = from;
                            }

                            @Override
                            public void quarantined(ItemFault fault) {
                                throw new AssertionError(fault);
                            }
                        });
        lines = sink.render(ArticleCoder.load().code(new ParsedArticle(article, List.of())), capture)
                .capture()
                .lines();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private boolean takes(String given) {
        EarlierCoding earlier = new EarlierCoding(null, ProgramVersion.number(), false, given);
        return sink.coded(article, capture.coded(earlier)).isPresent();
    }

    @Test
    void linesOfTheArticleAreTaken() {
        assertThat(takes(lines)).isTrue();
    }

    @Test
    void otherLinesAreNotTakenAndEndNothing() {
        String unended = lines.substring(0, lines.length() - 1);
        assertThat(List.of(
                        "",
                        "\n",
                        "{}\n",
                        "5\n",
                        "[]\n",
                        unended,
                        unended + " {}\n",
                        lines + "\n",
                        lines + "{}\n",
                        lines + "5\n",
                        lines + lines,
                        lines + "{\"kind\":\"other\"}\n",
                        "{\"kind\":\"other\"}\n" + lines,
                        lines.replace("old town hall", "new town hall")))
                .noneMatch(this::takes);
    }
}
