package org.dateline.archive.incidents;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.ReduceFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.archive.graph.ConnectedRows;
import org.dateline.core.ledger.incident.Incident;
import org.dateline.core.ledger.incident.IncidentMerger;
import org.dateline.core.ledger.incident.IncidentWriter;
import org.dateline.core.ledger.incident.Strand;
import scala.Tuple2;

/**
 * The incidents of articles, with the outcome that a record has of them: of each article counts the latest revision, and its
 * strands are put in order of appearance ({@link org.dateline.core.ledger.incident.Assembly}). What becomes of a strand depends
 * only on earlier ones that it meets by a merge key, on what these are put with, and on its copies. So strands that are
 * connected by keys and copies are merged by themselves, group by group, wherever Spark likes.
 */
public final class IncidentSearch {

    /** A row of an incident; {@code day} is that on which it was first told, {@code incident} as docs/formats/incident.md has it. */
    public static final StructType INCIDENTS = new StructType()
            .add("id", DataTypes.StringType)
            .add("day", DataTypes.DateType)
            .add("type", DataTypes.StringType)
            .add("cameo", DataTypes.StringType)
            .add("status", DataTypes.StringType)
            .add("reports", DataTypes.IntegerType)
            .add("incident", DataTypes.StringType);

    private static final StructType IN_GROUP = ToldArticle.SCHEMA
            .add("group", DataTypes.StringType)
            .add("strands", DataTypes.createArrayType(DataTypes.StringType));

    private final SparkSession spark;

    public IncidentSearch(SparkSession spark) {
        this.spark = spark;
    }

    /**
     * Gives the incidents to somebody, while what they are made of is kept.
     *
     * @param rows with the columns of {@link ToldArticle}, all of an archive
     * @param taker does all that is to be done with the rows of {@link #INCIDENTS}; later they would be made from the start
     */
    public void find(Dataset<Row> rows, Consumer<Dataset<Row>> taker) {
        Dataset<Row> latest = latest(rows);
        // Asked for more than once, and long to make.
        Dataset<Row> keyed = latest.flatMap(
                        (FlatMapFunction<Row, Row>) ToldArticle::keyed, Encoders.row(ToldArticle.KEYED))
                .persist();
        try {
            taker.accept(incidents(latest, keyed));
        } finally {
            keyed.unpersist();
        }
    }

    private Dataset<Row> incidents(Dataset<Row> latest, Dataset<Row> keyed) {
        Dataset<Row> groups = new ConnectedRows(spark).of(meeting(keyed)).toDF("strand", "connected");
        Dataset<Row> strands = keyed.select("strand", "capture")
                .join(groups, new String[] {"strand"}, "left")
                // Strands that meet none are taken together, where they are read.
                .withColumn("group", coalesce(col("connected").cast("string"), col("capture")))
                .groupBy("capture", "group")
                .agg(collect_list("strand").as("strands"));
        return latest.join(strands, "capture")
                .to(IN_GROUP)
                .groupByKey((MapFunction<Row, String>) row -> row.getAs("group"), Encoders.STRING())
                .flatMapGroups(
                        (FlatMapGroupsFunction<String, Row, Row>) (group, members) -> merged(members),
                        Encoders.row(INCIDENTS));
    }

    private static Dataset<Row> latest(Dataset<Row> rows) {
        StructType small = new StructType();
        for (String name : List.of("capture", "article", "revision", "published", "updated")) {
            small = small.add(name, DataTypes.StringType);
        }
        Dataset<Row> captures = rows.to(small)
                .groupByKey((MapFunction<Row, String>) row -> row.getAs("article"), Encoders.STRING())
                .reduceGroups((ReduceFunction<Row>) ToldArticle::later)
                .map(
                        (MapFunction<Tuple2<String, Row>, String>)
                                ofArticle -> ofArticle._2().getAs("capture"),
                        Encoders.STRING())
                .toDF("capture");
        return rows.to(ToldArticle.SCHEMA).join(captures, "capture").to(ToldArticle.SCHEMA);
    }

    /** Pairs that tie all strands together of which one seeks what another keeps. */
    private static Dataset<Row> meeting(Dataset<Row> strands) {
        Dataset<Row> kept = strands.select(
                col("strand"), explode(col("kept")).as("key"), lit(true).as("kept"));
        Dataset<Row> sought = strands.select(
                col("strand"), explode(col("sought")).as("key"), lit(false).as("kept"));
        Dataset<Row> keyed = kept.union(sought);
        Dataset<Row> shared = keyed.groupBy("key")
                .agg(
                        min("strand").as("one"),
                        max("strand").as("last"),
                        min("kept").as("all"),
                        max("kept").as("any"))
                .where(col("any").and(not(col("all"))).and(col("one").notEqual(col("last"))))
                .select("key", "one");
        return keyed.select(col("strand").as("other"), col("key"))
                .join(shared, "key")
                .where(col("one").notEqual(col("other")))
                .select("one", "other");
    }

    private static Iterator<Row> merged(Iterator<Row> members) {
        List<Strand> strands = new ArrayList<>();
        while (members.hasNext()) {
            Row row = members.next();
            Set<String> wanted = Set.copyOf(row.<String>getList(row.fieldIndex("strands")));
            ToldArticle.strands(row).stream()
                    .filter(strand -> wanted.contains(strand.id()))
                    .forEach(strands::add);
        }
        IncidentWriter writer = new IncidentWriter();
        return new IncidentMerger(ToldArticle.model())
                .mergeStrands(strands).stream()
                        .map(incident -> row(incident, writer))
                        .iterator();
    }

    private static Row row(Incident incident, IncidentWriter writer) {
        var code = incident.what().code();
        return RowFactory.create(
                incident.id(),
                incident.told().orElse(null),
                code.type() == null ? null : code.type().name(),
                code.cameo(),
                incident.account().status().label(),
                incident.reports().size(),
                writer.write(incident));
    }
}
