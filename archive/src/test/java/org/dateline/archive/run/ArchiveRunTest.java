package org.dateline.archive.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.LongAccumulator;
import org.dateline.archive.Archives;
import org.dateline.archive.ReadRecord;
import org.dateline.archive.SparkForTests;
import org.dateline.archive.SparkTables;
import org.dateline.archive.input.InputList;
import org.dateline.archive.input.ReadAs;
import org.dateline.core.article.Article;
import org.dateline.core.coding.ArticleCoder;
import org.dateline.core.coding.RecordWriter;
import org.dateline.core.dictionary.Dictionaries;
import org.dateline.corenlp.CoreNlpParser;
import org.dateline.desk.coding.CodingResources;
import org.dateline.desk.coding.ProgramVersion;
import org.dateline.ingest.ArticleReader;
import org.dateline.ingest.ArticleSink;
import org.dateline.ingest.ReadingOptions;
import org.dateline.ingest.capture.Capture;
import org.dateline.ingest.fault.ItemFault;
import org.dateline.ingest.fault.Origin;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** An archive is coded by a run that ends after its first batch, one that goes on, and others that find little new. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ArchiveRunTest {

    private static final String VERSION = ProgramVersion.number();

    /** The one row of the table that is an article. */
    private static final String TABLE_AS_LINES =
            "{\"id\":\"7\",\"publishedAt\":\"2021-06-01\",\"byline\":[\"A. Writer\"],"
                    + "\"text\":\"Police in Quetta arrested four men on Monday.\"}\n";

    @TempDir
    private static Path folder;

    private static Path lines;
    private static Path crawl;
    private static Path lying;
    private static Path table;
    private static Path notParquet;
    private static Path output;
    private static List<Row> articles;
    private static final List<String> FAULTS = new ArrayList<>();

    private static class Heard implements RunListener {
        final List<Tally> batches = new ArrayList<>();

        @Override
        public void stage(String what) {}

        @Override
        public void coding(long done, long all) {}

        @Override
        public void fault(String input, String reason) {
            FAULTS.add(input + ": " + reason);
        }

        @Override
        public void batch(Tally tally) {
            batches.add(tally);
        }
    }

    private static final class Ended extends RuntimeException {}

    @BeforeAll
    static void codes() throws IOException {
        lines = Archives.lines(folder);
        crawl = Archives.crawl(folder);
        lying = Archives.lyingCrawl(folder);
        table = writtenTable();
        notParquet = Archives.write(folder.resolve("not.parquet"), "no table at all");
        output = folder.resolve("out");
        assertThatThrownBy(() -> run(new Heard() {
                    @Override
                    public void batch(Tally tally) {
                        throw new Ended();
                    }
                }))
                .isInstanceOf(Ended.class);
        assertThat(output.resolve("articles")).doesNotExist();
        Files.writeString(
                Files.createDirectories(output.resolve("_work/coded-junk")).resolve("half"), "half");
        Heard goesOn = new Heard();
        Outcome outcome = run(goesOn);
        assertThat(outcome.tally().articles()).as("of the run that went on").isLessThan(9);
        articles = articles();
    }

    private static Outcome run(RunListener listener) throws IOException {
        return run(listener, true);
    }

    private static Outcome run(RunListener listener, boolean incidents) throws IOException {
        List<String> names = Stream.of(lines, crawl, lying, table, notParquet)
                .map(Path::toString)
                .toList();
        return new ArchiveRun(
                        SparkForTests.spark(),
                        InputList.path(output.toString()),
                        ReadAs.FOUND,
                        new ArchiveRun.Plan(VERSION, 3, incidents),
                        listener)
                .code(new InputList(new Configuration()).of(names, Archives::unexpected));
    }

    private static Path writtenTable() {
        StructType schema = new StructType()
                .add("text", DataTypes.StringType)
                .add("id", DataTypes.LongType)
                .add("publishedAt", DataTypes.DateType)
                .add("byline", DataTypes.createArrayType(DataTypes.StringType))
                .add("other", DataTypes.StringType);
        return SparkTables.write(
                folder.resolve("table.parquet"),
                schema,
                List.of(
                        RowFactory.create(
                                "Police in Quetta arrested four men on Monday.",
                                7L,
                                LocalDate.of(2021, 6, 1),
                                new String[] {"A. Writer"},
                                "x"),
                        RowFactory.create(null, 8L, null, null, "y")));
    }

    private static List<Row> articles() {
        return SparkForTests.spark()
                .read()
                .parquet(output.resolve("articles").toString())
                // That of a file is another once it has grown.
                .drop("input")
                .orderBy("origin")
                .collectAsList();
    }

    private static Row ofId(String id) {
        return articles.stream()
                .filter(row -> id.equals(row.getAs("id")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Order(1)
    void theLinesAreThoseOfCodeByteForByte() {
        Map<String, String> coded = new HashMap<>();
        CoreNlpParser parser = CoreNlpParser.load();
        ArticleCoder coder = ArticleCoder.load();
        RecordWriter writer = new RecordWriter(false, VERSION);
        ArticleReader reader = new ArticleReader();
        Path asLines = Archives.write(folder.resolve("table.jsonl"), TABLE_AS_LINES);
        for (Path file : List.of(lines, crawl, lying, asLines)) {
            reader.read(file, ReadingOptions.NONE, new ArticleSink() {
                @Override
                public void article(Article article, Capture capture) {
                    String origin = capture.origin().toString().replace("table.jsonl", "table.parquet");
                    coded.put(origin, writer.write(coder.code(parser.parse(article))));
                }

                @Override
                public void quarantined(ItemFault fault) {}
            });
        }
        Map<String, String> archived = new HashMap<>();
        articles.forEach(row -> archived.put(row.getAs("origin"), row.getAs("lines")));
        assertThat(coded).hasSize(9);
        assertThat(archived).isEqualTo(coded);
    }

    private static CodingResources resources(String digest) {
        return new CodingResources(Path.of("none"), Dictionaries.NONE, List.of(), digest);
    }

    @Test
    @Order(1)
    void aRecordThatReadsTheFolderIsTheSameAsOneThatReadTheInputs() {
        Path asLines = Archives.write(folder.resolve("table.jsonl"), TABLE_AS_LINES);
        CoreNlpParser parser = CoreNlpParser.load();
        ReadRecord inputs =
                ReadRecord.of(folder.resolve("inputs.db"), resources(""), () -> parser, lines, crawl, lying, asLines);
        ReadRecord taken = ReadRecord.of(
                folder.resolve("taken.db"),
                resources(""),
                () -> {
                    throw new AssertionError("nothing needs to be coded again");
                },
                output);
        ReadRecord anew = ReadRecord.of(folder.resolve("anew.db"), resources("0".repeat(64)), () -> parser, output);

        assertThat(inputs.lines()).hasSize(9);
        assertThat(taken.lines()).isEqualTo(inputs.lines());
        assertThat(taken.findings())
                .isEqualTo(inputs.findings())
                .anySatisfy((name, what) -> assertThat(name).startsWith("incident "));
        assertThat(anew.lines()).isEqualTo(inputs.lines());
        assertThat(anew.findings()).isEqualTo(inputs.findings());
        assertThat(taken.faults()).isEmpty();
    }

    @Test
    @Order(1)
    void theIncidentsAreThoseOfARecord() {
        SortedMap<String, String> expected =
                new TreeMap<>(ReadRecord.of(folder.resolve("incidents.db"), resources(""), CoreNlpParser::load, output)
                        .findings());
        expected.keySet().removeIf(name -> !name.startsWith("incident "));
        SortedMap<String, String> incidents = new TreeMap<>();
        SparkForTests.spark()
                .read()
                .parquet(output.resolve("incidents").toString())
                .collectAsList()
                .forEach(row -> incidents.put("incident " + row.getAs("id"), row.getAs("incident")));
        assertThat(incidents).isNotEmpty().isEqualTo(expected);
    }

    @Test
    @Order(1)
    void rowsAreMadeOnceToBeWrittenByDay() {
        StructType schema = new StructType().add("day", DataTypes.StringType).add("id", DataTypes.StringType);
        LongAccumulator made = SparkForTests.spark().sparkContext().longAccumulator();
        List<Row> rows = IntStream.range(0, 100)
                .mapToObj(i -> RowFactory.create("2021-05-0" + (1 + i * 7 % 9), "id" + i % 10))
                .toList();
        Dataset<Row> counted = SparkForTests.spark()
                .createDataFrame(rows, schema)
                .repartition(3)
                .map(
                        (MapFunction<Row, Row>) row -> {
                            made.add(1);
                            return row;
                        },
                        Encoders.row(schema));
        Path written = folder.resolve("by-day");
        ArchiveRun.byDay(counted).write().parquet(written.toString());
        assertThat(made.value()).isEqualTo(100);
        Map<String, List<String>> files = new HashMap<>();
        SparkForTests.spark()
                .read()
                .parquet(written.toString())
                .selectExpr("_metadata.file_name", "concat(day, ' ', id)")
                .collectAsList()
                .forEach(row -> files.computeIfAbsent(row.getString(0), any -> new ArrayList<>())
                        .add(row.getString(1)));
        assertThat(files.values()).allSatisfy(file -> assertThat(file).isSorted());
        assertThat(files.values().stream()
                        .flatMap(file ->
                                file.stream().map(row -> row.substring(0, 10)).distinct()))
                .as("days of files")
                .doesNotHaveDuplicates()
                .hasSize(9);
    }

    @Test
    @Order(1)
    void noRowStandsTwice() {
        assertThat(articles).extracting(row -> row.<String>getAs("capture")).doesNotHaveDuplicates();
        assertThat(articles).hasSize(9);
    }

    @Test
    @Order(1)
    void aRowTellsWhatARecordNeedsToTakeItIn() {
        Row row = ofId("a1");
        assertThat(row.<String>getAs("outlet")).isEqualTo("Courier");
        assertThat(row.<String>getAs("url")).isEqualTo("https://Courier.example/a1");
        assertThat(row.<String>getAs("published")).isEqualTo("2021-05-07T08:00:00Z");
        assertThat(row.<String>getAs("language")).isEqualTo("en");
        assertThat(row.<String>getAs("origin")).isEqualTo(lines + " (line 1)");
        assertThat(row.<String>getAs("coder")).isEqualTo(VERSION);
        byte[] bytes = row.getAs("bytes");
        assertThat(new Capture(Origin.of("x"), bytes).revision()).isEqualTo(row.<String>getAs("revision"));
    }

    @Test
    @Order(1)
    void theFolderIsPartitionedByDayOfPublication() {
        assertThat(output.resolve("articles/day=2021-05-07")).isDirectory();
        assertThat(output.resolve("articles/day=2021-05-08")).isDirectory();
        assertThat(output.resolve("articles/day=__HIVE_DEFAULT_PARTITION__")).isDirectory();
        assertThat(ofId("d1").<Object>getAs("day")).isNull();
        assertThat(ofId("c1").<Object>getAs("day")).hasToString("2021-05-30");
    }

    @Test
    @Order(1)
    void copiesAreKeptAsCopiesOfTheirFirst() {
        String first = ofId("a1").getAs("article");
        assertThat(ofId("a1").<String>getAs("copy_of")).isNull();
        assertThat(ofId("b1").<String>getAs("copy_of")).isEqualTo(first);
        assertThat(ofId("e1").<String>getAs("copy_of")).isEqualTo(first);
        assertThat(ofId("c1").<String>getAs("copy_of"))
                .as("printed weeks later")
                .isNull();
        assertThat(ofId("d1").<String>getAs("copy_of")).isNull();
    }

    @Test
    @Order(1)
    void whatIsBrokenIsInQuarantineWithItsReason() {
        List<Row> quarantine = SparkForTests.spark()
                .read()
                .parquet(output.resolve("quarantine").toString())
                .orderBy("origin")
                .collectAsList();
        assertThat(quarantine)
                .extracting(row -> row.<String>getAs("origin"))
                .satisfiesExactly(
                        origin -> assertThat(origin).startsWith(crawl + " (record at "),
                        origin -> assertThat(origin).isEqualTo(lying + " (record at 0)"),
                        origin -> assertThat(origin).isEqualTo(notParquet.toString()),
                        origin -> assertThat(origin).isEqualTo(lines + " (line 3)"),
                        origin -> assertThat(origin).isEqualTo(table + " (line 2)"));
        assertThat(quarantine)
                .extracting(row -> row.<String>getAs("reason"))
                .satisfiesExactly(
                        reason -> assertThat(reason).contains("header"),
                        reason -> assertThat(reason).contains("claims 99999999 bytes"),
                        reason -> assertThat(reason).isEqualTo("no table of Parquet, though its name ends in .parquet"),
                        reason -> assertThat(reason).isNotBlank(),
                        reason -> assertThat(reason).isEqualTo("no \"text\""));
        assertThat(FAULTS).hasSize(5);
    }

    @Test
    @Order(1)
    void theQuestionsOfTheDocumentAreAnswered() throws IOException {
        List<String> questions = Files.readAllLines(Path.of("../docs/formats/archive.md")).stream()
                .map(String::strip)
                .filter(line -> line.startsWith("SELECT"))
                .map(line -> line.replace(";", "").replace("`out/", "`" + output + "/"))
                .toList();
        List<Integer> rows = new ArrayList<>();
        for (String question : questions) {
            rows.add(SparkForTests.spark().sql(question).collectAsList().size());
        }
        assertThat(rows).as("outlets, what is left out, disputed incidents").containsExactly(5, 5, 0);
    }

    @Test
    @Order(1)
    void onlyWhatIsFinishedStays() throws IOException {
        try (Stream<Path> all = Files.list(output)) {
            assertThat(all.map(path -> path.getFileName().toString()))
                    .contains("articles", "incidents", "quarantine", "_done")
                    .doesNotContain("_work", "_coded");
        }
    }

    @Test
    @Order(2)
    void whatIsCodedIsNotCodedAgain() throws IOException {
        Heard heard = new Heard();
        Outcome outcome = run(heard);
        assertThat(outcome.tally()).isEqualTo(new Tally(0, 0, 0, 5));
        assertThat(outcome.leftOut()).isEqualTo(5);
        assertThat(outcome.first()).startsWith(crawl + " (record at ");
        assertThat(heard.batches).isEmpty();
        assertThat(articles()).isEqualTo(articles);
    }

    @Test
    @Order(3)
    void aFileThatGrewBringsWhatIsNew() throws IOException {
        Files.writeString(
                lines,
                Archives.line("f1", "Sentinel", "2021-05-09", Archives.WIRE)
                        + Archives.line("a1", "Courier", "2021-05-07T08:00:00Z", Archives.WIRE),
                StandardOpenOption.APPEND);
        run(new Heard());
        List<Row> grown = articles();
        assertThat(grown).extracting(row -> row.<String>getAs("capture")).doesNotHaveDuplicates();
        assertThat(grown).hasSize(11);
        assertThat(grown).containsAll(articles);
        assertThat(grown)
                .filteredOn(row -> "f1".equals(row.getAs("id")))
                .singleElement()
                .satisfies(row -> assertThat(row.<String>getAs("copy_of"))
                        .isEqualTo(ofId("a1").<String>getAs("article")));
        assertThat(grown)
                .filteredOn(row -> "a1".equals(row.getAs("id")) && row.getAs("copy_of") != null)
                .as("the article that came again")
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.<String>getAs("origin")).isEqualTo(lines + " (line 8)");
                    assertThat(row.<String>getAs("copy_of")).isEqualTo(row.<String>getAs("article"));
                });
    }

    @Test
    @Order(4)
    void incidentsOfFewerArticlesDoNotStayWhereNoneAreWanted() throws IOException {
        run(new Heard(), false);
        assertThat(output.resolve("incidents")).as("of all that is there").isDirectory();
        Files.writeString(
                lines, Archives.line("g1", "Sentinel", "2021-05-09", "Troops left."), StandardOpenOption.APPEND);
        run(new Heard(), false);
        assertThat(output.resolve("incidents")).doesNotExist();
        run(new Heard());
        assertThat(output.resolve("incidents")).isDirectory();
    }
}
