package org.dateline.desk.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dateline.core.article.Article;
import org.dateline.core.coding.ArticleCoder;
import org.dateline.core.coding.CodedArticle;
import org.dateline.core.syntax.ArticleParser;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.ingest.ReadingOptions;
import org.dateline.ingest.capture.Capture;
import org.dateline.ingest.fault.Origin;
import org.dateline.ingest.fault.ReadingFault;
import org.dateline.ingest.web.WebReader;
import org.junit.jupiter.api.Test;

/** A fault in one article leaves the others coded, in their order. */
class CodingRunTest {

    private static final String THREE = """
            {"id": "first", "publishedAt": "2024-05-02", "text": "The council met in the old town hall on Monday and talked about the new bridge for hours."}
            {"id": "second", "publishedAt": "2024-05-02", "text": "The council met again on Tuesday and the mayor spoke for a long time about the river."}
            {"id": "third", "publishedAt": "2024-05-02", "text": "On Wednesday the council voted for the bridge, and the people in the hall went home late."}
            """;

    /** A day after they came out. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-05-03T12:00:00Z"), ZoneOffset.UTC);

    /** Parses nothing, and fails on one article as a fault of ours would. */
    private record Failing(String id, Throwable with) implements ArticleParser {
        @Override
        public ParsedArticle parse(Article article) {
            if (article.id().equals(id)) {
                if (with instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) with;
            }
            return new ParsedArticle(article, List.of());
        }
    }

    /** Keeps what a run says. */
    private static class Kept implements CodingSink<String> {
        protected final List<String> printed = Collections.synchronizedList(new ArrayList<>());
        private final List<String> faults = new ArrayList<>();
        private final List<String> doubts = new ArrayList<>();

        @Override
        public String render(CodedArticle article, Capture capture) {
            return article.parsed().article().id();
        }

        @Override
        public void take(String rendered) {
            printed.add(rendered);
        }

        @Override
        public void fault(ReadingFault fault) {
            faults.add(fault.getMessage());
        }

        @Override
        public void doubt(String message) {
            doubts.add(message);
        }

        @Override
        public void repeatedId(String id, Origin first, Origin again) {
            doubts.add(id + " of " + first + " again in " + again);
        }

        @Override
        public void coded(Tally tally) {}
    }

    @Test
    void goesOnAfterAnArticleOnWhichItFails() {
        Kept kept = new Kept();
        Tally tally = run(kept, new Failing("second", new IllegalStateException("no such token")));

        assertThat(kept.printed).containsExactly("first", "third");
        assertThat(kept.faults)
                .singleElement()
                .asString()
                .contains("standard input (line 2)", "article second", "no such token", "CodingRunTest");
        assertThat(tally.articles()).isEqualTo(2);
        assertThat(tally.faults()).isEqualTo(1);
    }

    @Test
    void whoStopsItKeepsWhatIsCodedAndBeginsNothingElse() {
        Kept kept = new Kept() {
            @Override
            public boolean goesOn() {
                return super.printed.isEmpty();
            }
        };
        ByteArrayInputStream input = new ByteArrayInputStream(THREE.repeat(20).getBytes(StandardCharsets.UTF_8));
        Tally tally = new CodingRun(
                        input,
                        1,
                        ArticleCoder::load,
                        CodingRunTest::noWeb,
                        CLOCK,
                        () -> new Failing("none", new IllegalStateException()))
                .code(List.of("-"), ReadingOptions.NONE, kept);

        assertThat(kept.printed).startsWith("first").hasSizeBetween(1, 10);
        assertThat(tally.articles()).isEqualTo(kept.printed.size());
        assertThat(tally.faults()).isZero();
    }

    @Test
    void loadsNothingWhereNothingIsNew() {
        CodingSink<String> content = new Kept() {
            @Override
            public boolean wants(Article article, Capture capture) {
                return false;
            }
        };
        CodingRun run = new CodingRun(
                new ByteArrayInputStream(THREE.getBytes(StandardCharsets.UTF_8)),
                2,
                () -> {
                    throw new IllegalStateException("loaded");
                },
                CodingRunTest::noWeb,
                CLOCK);
        Tally tally = run.code(List.of("-"), ReadingOptions.NONE, content);

        assertThat(tally.known()).isEqualTo(3);
        assertThat(tally.knownBytes()).isGreaterThan(250);
    }

    @Test
    void goesOnAfterATreeTooDeep() {
        Kept kept = new Kept();
        run(kept, new Failing("third", new StackOverflowError()));

        assertThat(kept.printed).containsExactly("first", "second");
        assertThat(kept.faults).singleElement().asString().contains("StackOverflowError");
    }

    @Test
    void namesBothRowsWithOneId() {
        Kept kept = new Kept();
        Tally tally = run(THREE.replace("third", "first"), kept, new Failing("none", new IllegalStateException()));

        assertThat(kept.printed).containsExactly("first", "second", "first");
        assertThat(kept.doubts).containsExactly("first of standard input (line 1) again in standard input (line 3)");
        assertThat(tally.faults()).isZero();
    }

    @Test
    void doubtsADateThatIsStillToCome() {
        Kept kept = new Kept();
        String rows = THREE.replaceFirst("2024-05-02", "2024-05-05").replaceFirst("2024-05-02", "2024-05-06");
        run(rows, kept, new Failing("none", new IllegalStateException()));

        assertThat(kept.printed).hasSize(3);
        assertThat(kept.doubts)
                .containsExactly("standard input (article second): published 2024-05-06, which is still to come: its"
                        + " times are reckoned from then");
    }

    private static WebReader noWeb() {
        throw new IllegalStateException("opened the web");
    }

    private static Tally run(CodingSink<String> sink, ArticleParser parser) {
        return run(THREE, sink, parser);
    }

    private static Tally run(String rows, CodingSink<String> sink, ArticleParser parser) {
        ByteArrayInputStream input = new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8));
        return new CodingRun(input, 2, ArticleCoder::load, CodingRunTest::noWeb, CLOCK, () -> parser)
                .code(List.of("-"), ReadingOptions.NONE, sink);
    }
}
