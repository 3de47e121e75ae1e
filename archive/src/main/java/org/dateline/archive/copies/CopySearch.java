package org.dateline.archive.copies;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.archive.graph.ConnectedRows;
import org.dateline.core.ledger.revision.Syndication;

/**
 * Which rows are of one article, and which articles are copies of which: the rules are those of the ledger ({@link
 * org.dateline.core.ledger.revision.ArticleKeys}, {@link org.dateline.core.ledger.revision.Syndication}), applied where rows
 * share a key, or a bucket of their sketches within the days that copies lie apart. Only pairs of rows that belong together
 * come to the driver.
 */
public final class CopySearch {

    private static final String UNDATED = "undated";

    private static final StructType EDGE =
            new StructType().add("one", DataTypes.StringType).add("other", DataTypes.StringType);

    private static final StructType IN_BUCKET =
            CopyRow.SCHEMA.add("bucket", DataTypes.LongType).add("week", DataTypes.StringType);

    private final SparkSession spark;

    public CopySearch(SparkSession spark) {
        this.spark = spark;
    }

    /**
     * The article of each row that shares it with others or is a copy, what it is a copy of, and its voice.
     *
     * @param rows with the columns of {@link CopyRow}
     * @return {@code capture}, {@code article}, {@code copy_of}, {@code voice}
     */
    public Dataset<Row> find(Dataset<Row> rows) {
        Dataset<Row> captures = rows.to(CopyRow.SCHEMA).dropDuplicates("capture");
        Dataset<Row> componentOf = new ConnectedRows(spark)
                .of(sharingKeys(captures).union(sharingWords(captures)))
                .withColumnRenamed("name", "capture");
        return captures.join(componentOf, "capture")
                .groupByKey((MapFunction<Row, Integer>) row -> row.getAs("component"), Encoders.INT())
                .flatMapGroups(
                        (FlatMapGroupsFunction<Integer, Row, Row>) (component, members) -> CopyRow.decide(members),
                        Encoders.row(CopyRow.FOUND));
    }

    /**
     * Rows of articles with their {@code article}, {@code copy_of} and {@code voice}.
     *
     * @param rows with these columns as they are if an article shares nothing with others, and those of {@link CopyRow}, but
     *     {@code published} and {@code updated} in the place of {@code at}
     */
    public Dataset<Row> tell(Dataset<Row> rows) {
        Dataset<Row> found = find(rows.withColumn("at", coalesce(col("published"), col("updated"))))
                .toDF("found", "found_article", "found_copy_of", "found_voice");
        return rows.join(found, col("capture").equalTo(col("found")), "left")
                .withColumn("article", coalesce(col("found_article"), col("article")))
                .withColumn("copy_of", col("found_copy_of"))
                .withColumn(
                        "voice",
                        coalesce(col("found_voice"), col("outlet"), concat(lit(Syndication.UNNAMED), col("article"))))
                .to(rows.schema());
    }

    private static Dataset<Row> sharingKeys(Dataset<Row> captures) {
        Dataset<Row> keyed =
                captures.select(col("capture").as("other"), explode(col("keys")).as("key"));
        Dataset<Row> shared = keyed.groupBy("key")
                .agg(min("other").as("one"), count(lit(1)).as("rows"))
                .where(col("rows").gt(1));
        return keyed.join(shared, "key")
                .where(col("one").notEqual(col("other")))
                .select("one", "other");
    }

    /** Rows of known days meet within two weeks of them; those of unknown days meet all. */
    private static Dataset<Row> sharingWords(Dataset<Row> captures) {
        Dataset<Row> dated = inBuckets(captures.where(col("at").isNotNull()), CopyRow::inWeeks);
        Dataset<Row> undated = inBuckets(captures.where(col("at").isNull()), CopyRow::inAll);
        Dataset<Row> meetingUndated = inBuckets(captures.where(col("at").isNotNull()), CopyRow::inAll)
                .join(undated.select("bucket").distinct(), new String[] {"bucket"}, "left_semi")
                .to(IN_BUCKET);
        return dated.union(undated)
                .union(meetingUndated)
                .groupByKey(
                        (MapFunction<Row, String>) row -> row.<Long>getAs("bucket") + " " + row.<String>getAs("week"),
                        Encoders.STRING())
                .flatMapGroups(
                        (FlatMapGroupsFunction<String, Row, Row>) (bucket, members) -> CopyRow.copies(members),
                        Encoders.row(EDGE));
    }

    private static Dataset<Row> inBuckets(Dataset<Row> captures, FlatMapFunction<Row, Row> placed) {
        return captures.flatMap(placed, Encoders.row(IN_BUCKET));
    }

    static Iterator<Row> placed(Row capture, List<Long> buckets, List<String> weeks) {
        List<Row> placed = new ArrayList<>();
        for (long bucket : buckets) {
            for (String week : weeks) {
                Object[] values = new Object[IN_BUCKET.size()];
                for (int i = 0; i < CopyRow.SCHEMA.size(); i++) {
                    values[i] = capture.get(i);
                }
                values[IN_BUCKET.fieldIndex("bucket")] = bucket;
                values[IN_BUCKET.fieldIndex("week")] = week;
                placed.add(RowFactory.create(values));
            }
        }
        return placed.iterator();
    }

    static String undated() {
        return UNDATED;
    }
}
