package org.dateline.archive.run;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.LongAccumulator;
import org.dateline.archive.coding.ArticleRow;
import org.dateline.archive.coding.CaptureCoder;
import org.dateline.archive.copies.CopySearch;
import org.dateline.archive.incidents.IncidentSearch;
import org.dateline.archive.input.CaptureRow;
import org.dateline.archive.input.Input;
import org.dateline.archive.input.InputReader;
import org.dateline.archive.input.Inputs;
import org.dateline.archive.input.LiteralPath;
import org.dateline.archive.input.ReadAs;
import org.dateline.archive.input.TableRows;
import org.dateline.archive.run.OutputFolder.Batch;

/**
 * One run over an archive: files are taken in, their captures coded in batches, and the rows of all laid together by day,
 * with the copies among them found, and their reports merged into incidents. What a run that was ended had finished is not done again.
 */
public final class ArchiveRun {

    /** So many portions of files are taken in together for each core. */
    private static final int PORTIONS_PER_CORE = 4;

    /** A task codes about so many captures, so that little is lost with it. */
    private static final int CAPTURES_PER_TASK = 25;

    private static final int MOST_TASKS_PER_CORE = 64;

    private static final String INPUT = "input";

    private static final int ROWS_PER_FILE = 20_000;

    private final SparkSession spark;

    private final OutputFolder output;

    private final ReadAs readAs;

    private final Plan plan;

    private final RunListener listener;

    private Tally tally = Tally.NOTHING;

    /**
     * How a run goes about its work.
     *
     * @param version of the program, which names itself in the record
     * @param batch how many captures are coded together at most, at least 1
     * @param incidents whether reports are merged into incidents
     */
    public record Plan(String version, int batch, boolean incidents) {}

    /** @param output the folder to be written */
    public ArchiveRun(SparkSession spark, Path output, ReadAs readAs, Plan plan, RunListener listener)
            throws IOException {
        this.spark = spark;
        this.output = new OutputFolder(output, spark.sparkContext().hadoopConfiguration());
        this.readAs = readAs;
        this.plan = plan;
        this.listener = listener;
    }

    /**
     * Codes all that is not coded yet.
     *
     * @throws IOException if the output cannot be written
     * @throws org.dateline.ingest.fault.InputFault if the output was coded otherwise
     */
    public Outcome code(Inputs given) throws IOException {
        List<Input> inputs = given.files();
        output.open(identity());
        Set<String> before = output.codedFiles().present();
        for (String intake : output.intakes()) {
            code(intake);
        }
        // What was taken in before can have been corrected again since.
        Set<String> coded = output.codedFiles().present();
        before.retainAll(coded);
        List<Input> fresh =
                inputs.stream().filter(input -> !coded.contains(input.id())).toList();
        for (Intake intake : Intake.of(fresh, PORTIONS_PER_CORE * cores(), file -> TableRows.isTable(hadoop(), file))) {
            String id = intake.id();
            takeIn(id, intake);
            code(id);
        }
        tally = tally.knowing((int)
                inputs.stream().filter(input -> before.contains(input.id())).count());
        Quarantine quarantine = new Quarantine(spark, output, given);
        quarantine.update();
        layTogether();
        mergeReports();
        return outcome(inputs, quarantine);
    }

    private Outcome outcome(List<Input> inputs, Quarantine quarantine) throws IOException {
        Dataset<Row> given = spark.createDataFrame(
                inputs.stream().map(input -> RowFactory.create(input.id())).toList(),
                new StructType().add(INPUT, DataTypes.StringType));
        Row coded = articles()
                .join(given, INPUT)
                .agg(count(lit(1)).as("articles"), cut())
                .first();
        Row leftOut = quarantine
                .kept()
                .join(given, INPUT)
                .agg(count(lit(1)).as("items"), coalesce(min("origin"), lit("")).as("first"))
                .first();
        return new Outcome(
                tally, coded.getAs("articles"), coded.getAs("cut"), leftOut.getAs("items"), leftOut.getAs("first"));
    }

    private static Column cut() {
        return coalesce(sum(col("cut").cast("long")), lit(0L)).as("cut");
    }

    private Dataset<Row> articles() throws IOException {
        return output.hasArticles()
                ? spark.read()
                        .schema(ArticleRow.articles())
                        .parquet(LiteralPath.of(output.articles()))
                        .to(ArticleRow.articles())
                : spark.createDataFrame(List.of(), ArticleRow.articles());
    }

    /** What beside an input itself decides what is made of it; all inputs of a folder have it in common. */
    private String identity() {
        return plan.version() + readAs;
    }

    private Configuration hadoop() {
        return spark.sparkContext().hadoopConfiguration();
    }

    private int cores() {
        return spark.sparkContext().defaultParallelism();
    }

    private void takeIn(String id, Intake intake) throws IOException {
        List<Input> inputs = intake.inputs();
        listener.stage("reading " + inputs.get(0).name()
                + (inputs.size() == 1 ? "" : String.format(Locale.ROOT, " and %,d more", inputs.size() - 1)));
        Path written = output.work("taken-" + id);
        if (intake.isTable()) {
            takeInTable(inputs.get(0), written);
        } else {
            write(readFiles(intake), written);
        }
        output.commitIntake(id, written, intake.notes());
    }

    private Dataset<Row> readFiles(Intake intake) {
        InputReader reader = new InputReader(hadoop(), readAs);
        return spark.createDataFrame(
                JavaSparkContext.fromSparkContext(spark.sparkContext())
                        .parallelize(intake.portions(), intake.portions().size())
                        .mapPartitions(reader),
                CaptureRow.SCHEMA);
    }

    private void takeInTable(Input table, Path written) {
        try {
            write(TableRows.of(spark, table), written);
        } catch (Exception fault) {
            // Of any kind: Spark throws checked exceptions that it does not declare.
            String reason = TableRows.reason(fault).orElseThrow(() -> new IllegalStateException(fault));
            write(TableRows.fault(spark, table, reason), written);
        }
    }

    private void write(Dataset<Row> captures, Path to) {
        captures.write()
                .mode("overwrite")
                .option("maxRecordsPerFile", plan.batch())
                .parquet(to.toString());
    }

    /** A file of captures of an intake. */
    private record Chunk(String intake, String file, long captures) {

        String name() {
            return intake + "/" + file;
        }
    }

    private void code(String intake) throws IOException {
        Set<String> coded = output.codedChunks();
        List<Chunk> batch = new ArrayList<>();
        long captures = 0;
        for (Chunk chunk : chunks(intake)) {
            if (coded.contains(chunk.name())) {
                continue;
            }
            if (!batch.isEmpty() && captures + chunk.captures() > plan.batch()) {
                code(batch, captures);
                batch.clear();
                captures = 0;
            }
            batch.add(chunk);
            captures += chunk.captures();
        }
        if (!batch.isEmpty()) {
            code(batch, captures);
        }
        output.endIntake(intake);
    }

    private List<Chunk> chunks(String intake) {
        return spark
                .read()
                .schema(CaptureRow.SCHEMA)
                .parquet(LiteralPath.of(output.taken(intake)))
                .groupBy(col("_metadata.file_name").as("name"))
                .agg(count(lit(1)).as("captures"))
                .orderBy("name")
                .collectAsList()
                .stream()
                .map(row -> new Chunk(intake, row.getAs("name"), row.getAs("captures")))
                .toList();
    }

    private String path(Chunk chunk) {
        return LiteralPath.of(new Path(output.taken(chunk.intake()), chunk.file()));
    }

    private void code(List<Chunk> chunks, long captures) throws IOException {
        List<String> names = chunks.stream().map(Chunk::name).toList();
        String id = Input.hash(String.join("\n", names));
        Path written = output.work("coded-" + id);
        LongAccumulator done = spark.sparkContext().longAccumulator();
        int tasks = (int)
                Math.max(cores(), Math.min(captures / CAPTURES_PER_TASK + 1, (long) MOST_TASKS_PER_CORE * cores()));
        try (TaskWatch watch = TaskWatch.over(spark.sparkContext(), () -> listener.coding(done.sum(), captures))) {
            listener.coding(0, captures);
            // The same bytes come to the same task, one after the other, and are coded once.
            spark.read()
                    .schema(CaptureRow.SCHEMA)
                    .parquet(chunks.stream().map(this::path).toArray(String[]::new))
                    .repartition(tasks, coalesce(col("revision"), col("origin")))
                    .sortWithinPartitions("revision", "origin")
                    .mapPartitions(new CaptureCoder(readAs, plan.version(), done), Encoders.row(ArticleRow.CODED))
                    .write()
                    .mode("overwrite")
                    .parquet(written.toString());
        }
        Tally before = tally;
        Dataset<Row> coded = spark.read().schema(ArticleRow.CODED).parquet(LiteralPath.of(written));
        Row counts = coded.agg(
                        count(col("capture")).as("articles"),
                        cut(),
                        count(col("reason")).as("faults"))
                .first();
        tally = before.plus(counts.getAs("articles"), counts.getAs("cut"), counts.getAs("faults"));
        if (tally.faults() > before.faults()) {
            tell(coded);
        }
        output.commitBatch(new Batch(id, names), written);
        listener.batch(tally);
    }

    private void tell(Dataset<Row> coded) {
        Iterator<Row> all = coded.where(col("reason").isNotNull())
                .select("origin", "reason")
                .orderBy("origin")
                .toLocalIterator();
        while (all.hasNext()) {
            Row fault = all.next();
            listener.fault(fault.getAs("origin"), fault.getAs("reason"));
        }
    }

    private void layTogether() throws IOException {
        List<Batch> fresh = output.unmerged();
        Column corrected = col(INPUT).isInCollection(output.codedFiles().corrected());
        if (fresh.isEmpty() && articles().where(corrected).isEmpty()) {
            return;
        }
        listener.stage("laying the articles together by day");
        Dataset<Row> rows = articles().where(not(corrected));
        if (fresh.isEmpty()) {
            // They are of the same batches as the articles, and of more rows.
            output.endIncidents();
        } else {
            Dataset<Row> coded = spark.read()
                    .schema(ArticleRow.CODED)
                    .parquet(fresh.stream()
                            .map(batch -> LiteralPath.of(output.coded(batch.id())))
                            .toArray(String[]::new))
                    .where(col("reason").isNull().and(not(corrected)))
                    // What they are copies of, and whose, is found below.
                    .to(ArticleRow.articles());
            // What came again, of a file that was moved say, is of the file that it was in last.
            Dataset<Row> again = coded.select(col("capture").as("again"));
            rows = rows.join(again, col("capture").equalTo(col("again")), "left_anti")
                    .union(coded);
        }
        Path written = output.work("articles");
        new CopySearch(spark)
                .tell(rows)
                .repartition(col("day"))
                .sortWithinPartitions("day", "published", "capture")
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) OncePerCapture::new, Encoders.row(ArticleRow.articles()))
                .write()
                .mode("overwrite")
                .option("maxRecordsPerFile", ROWS_PER_FILE)
                .partitionBy("day")
                .parquet(written.toString());
        List<Batch> batches =
                Stream.concat(output.merged().stream(), fresh.stream()).toList();
        output.replaceArticles(written, batches);
    }

    /** Incidents are those of all articles, so all are merged anew when there are more. */
    private void mergeReports() throws IOException {
        if (!output.hasArticles() || output.hasIncidentsOfAll()) {
            return;
        }
        if (!plan.incidents()) {
            // Those of fewer articles would be taken for those of all.
            output.endIncidents();
            return;
        }
        listener.stage("merging reports into incidents");
        Path written = output.work("incidents");
        new IncidentSearch(spark)
                .find(
                        articles(),
                        incidents -> byDay(incidents)
                                .write()
                                .mode("overwrite")
                                .option("maxRecordsPerFile", ROWS_PER_FILE)
                                .parquet(written.toString()));
        output.replaceIncidents(written);
    }

    /** Rows of a day together, by id. Ranges of days would be told from a sample, for which all rows are made twice. */
    static Dataset<Row> byDay(Dataset<Row> rows) {
        return rows.repartition(col("day")).sortWithinPartitions("day", "id");
    }
}
