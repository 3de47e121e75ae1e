package org.dateline.archive.run;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.archive.coding.ArticleRow;
import org.dateline.archive.input.Inputs;
import org.dateline.archive.run.OutputFolder.Batch;

/**
 * What is left out of the inputs: of each file what could not be coded of it as it is now, whichever run tried. Of files that are not
 * given any more it keeps what was left out when they were.
 */
final class Quarantine {

    private static final StructType GIVEN =
            new StructType().add("file", DataTypes.StringType).add("now", DataTypes.StringType);

    private final SparkSession spark;

    private final OutputFolder output;

    private final Dataset<Row> given;

    private final List<String> folders;

    /** @param inputs all that a run was given */
    Quarantine(SparkSession spark, OutputFolder output, Inputs inputs) {
        this.spark = spark;
        this.output = output;
        this.folders = inputs.folders();
        this.given = spark.createDataFrame(
                        inputs.files().stream()
                                .map(input -> RowFactory.create(input.uri(), input.id()))
                                .toList(),
                        GIVEN)
                .dropDuplicates("file");
    }

    /**
     * Takes over what batches left out that are not yet among the articles, and drops what files had that were corrected since, or taken away
     * from a folder that is given. Run twice
     * with the same batches, it does the same.
     */
    void update() throws IOException {
        List<Batch> fresh = output.unmerged();
        if (fresh.isEmpty() && !output.hasQuarantine()) {
            return;
        }
        Dataset<Row> all = kept().union(leftOut(fresh)).distinct().join(given, new String[] {"file"}, "left");
        Column outdated = coalesce(col("now").notEqual(col("input")), inFolders());
        Set<String> corrected = new HashSet<>();
        all.where(outdated)
                .select("input")
                .distinct()
                .toLocalIterator()
                .forEachRemaining(row -> corrected.add(row.getString(0)));
        if (fresh.isEmpty() && corrected.isEmpty()) {
            return;
        }
        // Should a file come back as it was, nothing here would tell any more what is wrong with it.
        output.forget(corrected);
        write(all.where(not(outdated)).to(ArticleRow.LEFT_OUT));
    }

    /** Of a file that is not given it tells that it is not there any more. */
    private Column inFolders() {
        return folders.stream()
                .map(folder -> col("file").startsWith(folder + "/"))
                .reduce(lit(false), Column::or);
    }

    private void write(Dataset<Row> leftOut) throws IOException {
        if (leftOut.isEmpty()) {
            output.endQuarantine();
            return;
        }
        var written = output.work("quarantine");
        leftOut.coalesce(1)
                .sortWithinPartitions("origin", "reason")
                .write()
                .mode("overwrite")
                .parquet(written.toString());
        output.replaceQuarantine(written);
    }

    /** How many of the {@code items} of it are in files that were given, and the {@code first} of them. */
    Row standing() throws IOException {
        return kept().join(given, "file")
                .agg(count(lit(1)).as("items"), coalesce(min("origin"), lit("")).as("first"))
                .first();
    }

    private Dataset<Row> kept() throws IOException {
        return output.hasQuarantine()
                ? spark.read()
                        .schema(ArticleRow.LEFT_OUT)
                        .parquet(output.quarantine().toString())
                : none();
    }

    private Dataset<Row> leftOut(List<Batch> batches) {
        return batches.isEmpty()
                ? none()
                : spark.read()
                        .schema(ArticleRow.CODED)
                        .parquet(batches.stream()
                                .map(batch -> output.coded(batch.id()).toString())
                                .toArray(String[]::new))
                        .where(col("reason").isNotNull())
                        .to(ArticleRow.LEFT_OUT);
    }

    private Dataset<Row> none() {
        return spark.createDataFrame(List.of(), ArticleRow.LEFT_OUT);
    }
}
