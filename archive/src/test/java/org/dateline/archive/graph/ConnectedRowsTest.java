package org.dateline.archive.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.archive.SparkForTests;
import org.junit.jupiter.api.Test;

class ConnectedRowsTest {

    private static final StructType PAIR =
            new StructType().add("one", DataTypes.StringType).add("other", DataTypes.StringType);

    /** Two chains that meet across partitions, and a pair by itself. */
    private static final List<Row> PAIRS = List.of(
            RowFactory.create("a", "b"),
            RowFactory.create("x", "y"),
            RowFactory.create("c", "d"),
            RowFactory.create("d", "b"),
            RowFactory.create("a", "b"),
            RowFactory.create("e", "d"));

    private static Dataset<Row> pairs() {
        var spark = SparkForTests.spark();
        return spark.createDataFrame(
                JavaSparkContext.fromSparkContext(spark.sparkContext()).parallelize(PAIRS, 2), PAIR);
    }

    private static Set<Set<String>> components(Dataset<Row> pairs) {
        Map<Integer, Set<String>> components = new TreeMap<>();
        new ConnectedRows(SparkForTests.spark())
                .of(pairs)
                .collectAsList()
                .forEach(row -> components
                        .computeIfAbsent(row.getAs("component"), any -> new TreeSet<>())
                        .add(row.getAs("name")));
        return Set.copyOf(components.values());
    }

    @Test
    void whatIsConnectedByOthersIsOneComponent() {
        assertThat(components(pairs())).containsExactlyInAnyOrder(Set.of("a", "b", "c", "d", "e"), Set.of("x", "y"));
    }

    /** Where two tasks wait for each other, one after the other would wait for ever. */
    private static final CyclicBarrier BOTH = new CyclicBarrier(2);

    private static Iterator<Row> waiting(Iterator<Row> pairs) throws Exception {
        BOTH.await(30, TimeUnit.SECONDS);
        return pairs;
    }

    @Test
    void pairsAreMadeByAllTasksAtOnce() {
        assertThat(components(pairs().mapPartitions(
                                (MapPartitionsFunction<Row, Row>) ConnectedRowsTest::waiting, Encoders.row(PAIR))))
                .hasSize(2);
    }
}
