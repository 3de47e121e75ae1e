package org.dateline.archive.run;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import java.io.IOException;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.archive.coding.ArticleRow;
import org.dateline.archive.input.Inputs;
import org.dateline.archive.input.LiteralPath;
import org.dateline.archive.run.OutputFolder.Batch;

/**
 * What is left out of the inputs: of each file what could not be coded of it in the state in which it was coded last, whichever run did.
 * Of a file that is not in its folder any more it keeps nothing.
 */
final class Quarantine {

    private static final StructType GIVEN = new StructType().add("file", DataTypes.StringType);

    private final SparkSession spark;

    private final OutputFolder output;

    private final Inputs inputs;

    /** @param inputs all that a run was given */
    Quarantine(SparkSession spark, OutputFolder output, Inputs inputs) {
        this.spark = spark;
        this.output = output;
        this.inputs = inputs;
    }

    /**
     * Takes over what batches left out that are not yet among the articles, and drops what files had that were corrected since, or taken
     * away from a folder that is given. Run twice with the same batches, it does the same.
     */
    void update() throws IOException {
        List<Batch> fresh = output.unmerged();
        if (fresh.isEmpty() && !output.hasQuarantine()) {
            return;
        }
        Dataset<Row> all = kept().union(leftOut(fresh)).distinct();
        List<String> gone = gone(all);
        if (!gone.isEmpty()) {
            // Should a file come back as it was, nothing here would tell any more what is wrong with it.
            output.addGone(gone);
        }
        Column past = col("input").isInCollection(output.codedFiles().past());
        if (!fresh.isEmpty() || !all.where(past).isEmpty()) {
            write(all.where(not(past)));
        }
    }

    /** The files that are not in the folders any more that were given. */
    private List<String> gone(Dataset<Row> leftOut) {
        Dataset<Row> given = spark.createDataFrame(
                inputs.files().stream()
                        .map(input -> RowFactory.create(input.uri()))
                        .toList(),
                GIVEN);
        Column inFolders = inputs.folders().stream()
                .map(folder -> col("file").startsWith(folder + "/"))
                .reduce(lit(false), Column::or);
        return leftOut
                .where(inFolders)
                .join(given, new String[] {"file"}, "left_anti")
                .select("file")
                .distinct()
                .collectAsList()
                .stream()
                .map(row -> row.getString(0))
                .toList();
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

    /** What was left out when this was updated last. */
    Dataset<Row> kept() throws IOException {
        return output.hasQuarantine()
                ? spark.read().schema(ArticleRow.LEFT_OUT).parquet(LiteralPath.of(output.quarantine()))
                : none();
    }

    private Dataset<Row> leftOut(List<Batch> batches) {
        return batches.isEmpty()
                ? none()
                : spark.read()
                        .schema(ArticleRow.CODED)
                        .parquet(batches.stream()
                                .map(batch -> LiteralPath.of(output.coded(batch.id())))
                                .toArray(String[]::new))
                        .where(col("reason").isNotNull())
                        .to(ArticleRow.LEFT_OUT);
    }

    private Dataset<Row> none() {
        return spark.createDataFrame(List.of(), ArticleRow.LEFT_OUT);
    }
}
