package org.dateline.archive.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.archive.SparkForTests;
import org.dateline.archive.copies.CopySearch;
import org.dateline.core.article.PublicationTime;
import org.dateline.core.ledger.revision.ArticleKeys;
import org.dateline.core.ledger.revision.Capture;
import org.dateline.core.record.ArticleLine;
import org.dateline.core.record.RecordReader;
import org.dateline.store.ArticleRecorder;
import org.dateline.store.CodedCapture;
import org.dateline.store.NewRecords;
import org.dateline.store.RecordExport;
import org.dateline.store.RecordStore;
import org.dateline.store.ToldCrisis;
import org.dateline.store.database.RecordAddress;
import org.junit.jupiter.api.Test;

/** Incidents that are merged group by group are those of a record, to the letter; also of revisions, copies and the same bytes. */
class IncidentSearchTest {

    private static final List<CodedCapture> CRISIS = ToldCrisis.of(1, 60);

    /** What incidents are made of, and what copies are found by. */
    private static final StructType ROWS = ToldArticle.SCHEMA
            .add("copy_of", DataTypes.StringType)
            .add("keys", DataTypes.createArrayType(DataTypes.StringType))
            .add("sketch", DataTypes.BinaryType)
            .add("credits", DataTypes.createArrayType(DataTypes.StringType));

    private static Row row(int number) {
        CodedCapture coded = CRISIS.get(number);
        ArticleLine line = new RecordReader().read(coded.lines()).article();
        Capture capture = Capture.of(ArticleKeys.id(ArticleKeys.of(line)), line);
        return RowFactory.create(
                "capture " + number,
                capture.article(),
                line.revision(),
                line.publication().outlet(),
                null,
                text(line.publication().publishedAt()),
                text(line.publication().updatedAt()),
                coded.lines(),
                null,
                ArticleKeys.of(line).toArray(String[]::new),
                capture.sketch().toBytes(),
                capture.credits().toArray(String[]::new));
    }

    private static String text(PublicationTime time) {
        return time == null ? null : time.toString();
    }

    private static SortedMap<String, String> incidentsOfARecord() {
        RecordAddress address = NewRecords.inFile();
        try (RecordStore store = RecordStore.open(address, Clock.systemUTC())) {
            ArticleRecorder recorder = store.articles(store.begin("read", null));
            CRISIS.forEach(recorder::record);
        }
        SortedMap<String, String> findings = RecordExport.findings(address);
        findings.keySet().removeIf(name -> !name.startsWith("incident "));
        return findings;
    }

    private static void find(Consumer<Dataset<Row>> taker) {
        Dataset<Row> rows = SparkForTests.spark()
                .createDataFrame(
                        IntStream.range(0, CRISIS.size())
                                .mapToObj(IncidentSearchTest::row)
                                .toList(),
                        ROWS);
        new IncidentSearch(SparkForTests.spark()).find(new CopySearch(SparkForTests.spark()).tell(rows), taker);
    }

    private static Map<Integer, JavaRDD<?>> kept() {
        return JavaSparkContext.fromSparkContext(SparkForTests.spark().sparkContext())
                .getPersistentRDDs();
    }

    @Test
    void theIncidentsAreThoseOfARecord() {
        SortedMap<String, String> incidents = new TreeMap<>();
        find(found -> {
            found.collectAsList().forEach(row -> incidents.put("incident " + row.getAs("id"), row.getAs("incident")));
            assertThat(kept()).as("what is asked for more than once").isNotEmpty();
        });

        assertThat(incidents).hasSizeGreaterThan(5).isEqualTo(incidentsOfARecord());
        assertThat(incidents.values()).anyMatch(incident -> incident.contains("\"how\":\"copy\""));
        assertThat(kept()).isEmpty();
    }

    @Test
    void nothingIsKeptForATakerThatFails() {
        assertThatThrownBy(() -> find(found -> {
                    found.count();
                    throw new IllegalStateException("disk full");
                }))
                .hasMessage("disk full");
        assertThat(kept()).isEmpty();
    }
}
