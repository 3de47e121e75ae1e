package org.dateline.archive.copies;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.dateline.archive.SparkForTests;
import org.dateline.core.article.Block;
import org.dateline.core.article.BlockType;
import org.dateline.core.article.Publication;
import org.dateline.core.article.PublicationTime;
import org.dateline.core.ledger.revision.ArticleGroups;
import org.dateline.core.ledger.revision.ArticleKeys;
import org.dateline.core.ledger.revision.Capture;
import org.dateline.core.ledger.revision.Syndication;
import org.dateline.core.ledger.revision.TextSketch;
import org.dateline.core.record.ArticleLine;
import org.dateline.core.text.Span;
import org.junit.jupiter.api.Test;

/** What is found in pieces is what the ledger finds in all at once. */
class CopySearchTest {

    private static final Random RANDOM = new Random(20210813);

    private static String story(int number) {
        Random words = new Random(number);
        return IntStream.range(0, 90)
                .mapToObj(i -> "word" + words.nextInt(4000))
                .collect(Collectors.joining(" "));
    }

    private static ArticleLine article(int number) {
        String text = story(RANDOM.nextInt(16));
        if (RANDOM.nextBoolean()) {
            text = text.substring(0, text.lastIndexOf(' ', text.length() - 60)) + " and one more word";
        }
        PublicationTime at = RANDOM.nextInt(12) == 0
                ? null
                : PublicationTime.ofDay(LocalDate.of(2021, 5, 1).plusDays(RANDOM.nextInt(90)));
        String outlet = RANDOM.nextInt(5) == 0 ? null : "Outlet " + RANDOM.nextInt(6);
        String url = "https://o.example/" + RANDOM.nextInt(400);
        return line(number, new Publication(url, outlet, null, List.of(), at, null), text);
    }

    private static ArticleLine line(int number, Publication publication, String text) {
        return new ArticleLine(
                "id" + number,
                "sha256:" + number,
                publication,
                "en",
                List.of(new Block(BlockType.PARAGRAPH, new Span(0, text.length()))),
                "1.0",
                text);
    }

    private static Row row(ArticleLine line) {
        Publication publication = line.publication();
        return RowFactory.create(
                line.id(),
                line.revision(),
                "rows.jsonl (" + line.id() + ")",
                publication.outlet(),
                publication.publishedAt() == null
                        ? null
                        : publication.publishedAt().toString(),
                ArticleKeys.of(line).toArray(String[]::new),
                TextSketch.of(line).toBytes(),
                Capture.of("", line).credits().toArray(String[]::new));
    }

    @Test
    void theSameArticlesAndCopiesAreFoundAsByTheLedger() {
        List<ArticleLine> lines =
                IntStream.range(0, 60).mapToObj(i -> article(i)).toList();
        ArticleGroups groups = ArticleGroups.of(lines);
        Syndication all = Syndication.of(
                lines.stream().map(line -> Capture.of(groups.idOf(line), line)).toList());

        Map<String, String> articleOf = new TreeMap<>();
        Map<String, SortedSet<String>> copiesOf = new TreeMap<>();
        List<String> firsts = new ArrayList<>();
        new CopySearch(SparkForTests.spark())
                .find(SparkForTests.spark()
                        .createDataFrame(lines.stream().map(CopySearchTest::row).toList(), CopyRow.SCHEMA)
                        .withColumn("at", coalesce(col("at"))))
                .collectAsList()
                .forEach(found -> {
                    String article = found.getAs("article");
                    String first = found.getAs("copy_of");
                    articleOf.put(found.getAs("capture"), article);
                    assertThat(found.<String>getAs("voice"))
                            .isEqualTo(all.voices().get(article));
                    if (first != null && !first.equals(article)) {
                        firsts.add(first);
                        copiesOf.computeIfAbsent(first, any -> new TreeSet<>(List.of(first)))
                                .add(article);
                    }
                });

        lines.forEach(line -> assertThat(articleOf.getOrDefault(line.id(), ArticleKeys.id(ArticleKeys.of(line))))
                .isEqualTo(groups.idOf(line)));
        assertThat(all.copies()).hasSizeGreaterThan(3);
        assertThat(copiesOf.values()).containsExactlyInAnyOrderElementsOf(all.copies());
        firsts.forEach(first -> assertThat(articleOf).containsValue(first));
    }

    /** A page of a text that two outlets print under the same bytes, each at its own address, and one of its copies. */
    private static List<Row> sameBytesTwice() {
        Publication none = new Publication(null, null, null, List.of(), null, null);
        byte[] sketch = TextSketch.of(line(1, none, story(1))).toBytes();
        List<Row> rows = List.of(
                found("1", "sha256:same", "Courier", "2021-05-03", sketch),
                found("2", "sha256:same", "Gazette", "2021-05-01", sketch),
                found("3", "sha256:other", "Herald", "2021-05-02", sketch));
        // As Spark gives them.
        return SparkForTests.spark().createDataFrame(rows, CopyRow.SCHEMA).collectAsList();
    }

    private static Row found(String capture, String revision, String outlet, String at, byte[] sketch) {
        String[] keys = {revision};
        return RowFactory.create(capture, revision, capture + ".html", outlet, at, keys, sketch, new String[0]);
    }

    private static SortedMap<String, Row> decided(List<Row> rows) {
        SortedMap<String, Row> decided = new TreeMap<>();
        CopyRow.decide(rows.iterator()).forEachRemaining(row -> decided.put(row.getString(0), row));
        return decided;
    }

    @Test
    void anArticleThatComesAgainIsACopyOfItsFirstInWhateverOrderTheyCome() {
        Publication none = new Publication(null, null, null, List.of(), null, null);
        byte[] text = TextSketch.of(line(1, none, story(1))).toBytes();
        byte[] other = TextSketch.of(line(2, none, story(2))).toBytes();
        byte[] shortText = TextSketch.of(line(3, none, "Troops left.")).toBytes();
        byte[] noText = TextSketch.of(line(4, none, "…")).toBytes();
        List<Row> rows = new ArrayList<>(SparkForTests.spark()
                .createDataFrame(
                        List.of(
                                row("1", "same", "b.jsonl (line 1)", "2021-05-03", "x", text),
                                row("2", "same", "a.jsonl (line 1)", "2021-05-03", "x", text),
                                row("3", "later", "0.jsonl (line 1)", "2021-05-04", "x", text),
                                row("4", "revised", "c.jsonl (line 1)", "2021-05-05", "x", other),
                                row("5", "short", "a.txt", null, "y", shortText),
                                row("6", "short", "b.txt", null, "y", shortText),
                                row("7", "none", "c.txt", null, "z", noText),
                                row("8", "other", "d.txt", null, "z", noText)),
                        CopyRow.SCHEMA)
                .collectAsList());
        for (int i = 0; i < 8; i++) {
            Collections.rotate(rows, 1);
            SortedMap<String, Row> decided = decided(rows);
            assertThat(decided.values())
                    .filteredOn(row -> row.getString(2) != null)
                    .allSatisfy(row -> assertThat(row.getString(2)).isEqualTo(row.getString(1)))
                    .extracting(row -> row.getString(0))
                    .containsExactly("1", "3", "6");
        }
    }

    private static Row row(String capture, String revision, String origin, String at, String key, byte[] sketch) {
        return RowFactory.create(capture, revision, origin, "Courier", at, new String[] {key}, sketch, new String[0]);
    }

    @Test
    void ofTheSameBytesTheSmallestCaptureCountsInWhateverOrderTheyCome() {
        List<Row> rows = new ArrayList<>(sameBytesTwice());
        SortedMap<String, Row> decided = decided(rows);
        assertThat(decided.values()).extracting(row -> row.getString(3)).containsOnly("Herald");
        assertThat(decided.get("1").getString(2))
                .isEqualTo(decided.get("2").getString(2))
                .isEqualTo(decided.get("3").getString(1));
        for (int i = 0; i < 6; i++) {
            Collections.rotate(rows, 1);
            assertThat(decided(rows)).isEqualTo(decided);
            Collections.reverse(rows);
            assertThat(decided(rows)).isEqualTo(decided);
        }
    }
}
