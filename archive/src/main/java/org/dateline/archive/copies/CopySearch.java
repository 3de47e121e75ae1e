package org.dateline.archive.copies;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.core.ledger.Components;

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
     * The article of each row that shares it with others or is a copy, and what it is a copy of.
     *
     * @param rows with the columns of {@link CopyRow}
     * @return {@code capture}, {@code article}, {@code copy_of}
     */
    public Dataset<Row> find(Dataset<Row> rows) {
        Dataset<Row> captures = rows.select(columns(CopyRow.SCHEMA)).dropDuplicates("capture");
        List<Row> components = components(sharingKeys(captures).union(sharingWords(captures)));
        if (components.isEmpty()) {
            return spark.createDataFrame(List.of(), CopyRow.FOUND);
        }
        Dataset<Row> componentOf = spark.createDataFrame(
                components,
                new StructType().add("capture", DataTypes.StringType).add("component", DataTypes.IntegerType));
        return captures.join(componentOf, "capture")
                .groupByKey((MapFunction<Row, Integer>) row -> row.getAs("component"), Encoders.INT())
                .flatMapGroups(
                        (FlatMapGroupsFunction<Integer, Row, Row>) (component, members) -> CopyRow.decide(members),
                        Encoders.row(CopyRow.FOUND));
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
                .select(columns(IN_BUCKET));
        return dated.union(undated)
                .union(meetingUndated)
                .groupByKey(
                        (MapFunction<Row, String>) row -> row.<Long>getAs("bucket") + " " + row.<String>getAs("week"),
                        Encoders.STRING())
                .flatMapGroups(
                        (FlatMapGroupsFunction<String, Row, Row>) (bucket, members) -> CopyRow.copies(members),
                        Encoders.row(EDGE));
    }

    private static Column[] columns(StructType schema) {
        return Stream.of(schema.fieldNames()).map(name -> col(name)).toArray(Column[]::new);
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

    private static List<Row> components(Dataset<Row> edges) {
        Map<String, Integer> numbers = new HashMap<>();
        List<int[]> pairs = new ArrayList<>();
        Iterator<Row> all = edges.distinct().toLocalIterator();
        while (all.hasNext()) {
            Row edge = all.next();
            pairs.add(new int[] {number(numbers, edge.getString(0)), number(numbers, edge.getString(1))});
        }
        Components components = new Components(numbers.size());
        pairs.forEach(pair -> components.join(pair[0], pair[1]));
        List<Row> found = new ArrayList<>();
        numbers.forEach((capture, number) -> found.add(RowFactory.create(capture, components.find(number))));
        return found;
    }

    private static int number(Map<String, Integer> numbers, String capture) {
        Integer known = numbers.putIfAbsent(capture, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }
}
