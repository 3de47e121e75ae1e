package org.dateline.archive.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.core.ledger.Components;

/**
 * Connected components of names, from pairs of them. Each task gives on only pairs that tie together what it has; they are
 * laid together by the driver, in whose memory all names are that are in a pair.
 */
public final class ConnectedRows {

    private static final StructType PAIR =
            new StructType().add("one", DataTypes.StringType).add("other", DataTypes.StringType);

    private static final StructType COMPONENT =
            new StructType().add("name", DataTypes.StringType).add("component", DataTypes.IntegerType);

    private final SparkSession spark;

    public ConnectedRows(SparkSession spark) {
        this.spark = spark;
    }

    /**
     * The component of each name that is in a pair.
     *
     * @param pairs {@code one}, {@code other}
     * @return {@code name}, {@code component}, which is the same for names that are connected
     */
    public Dataset<Row> of(Dataset<Row> pairs) {
        // Partitions come to the driver one by one, so that they must be made before, by all tasks at once.
        Iterator<Row> tied = pairs.select("one", "other")
                .mapPartitions((MapPartitionsFunction<Row, Row>) ConnectedRows::tying, Encoders.row(PAIR))
                .distinct()
                .toLocalIterator();
        Names names = new Names();
        tied.forEachRemaining(names::add);
        Components components = names.components();
        List<Row> found = new ArrayList<>();
        names.numbers.forEach((name, number) -> found.add(RowFactory.create(name, components.find(number))));
        return spark.createDataFrame(found, COMPONENT);
    }

    /** As few pairs as connect what some connect. */
    static Iterator<Row> tying(Iterator<Row> pairs) {
        Names names = new Names();
        pairs.forEachRemaining(names::add);
        Components components = names.components();
        Map<Integer, String> firsts = new HashMap<>();
        names.numbers.forEach((name, number) -> {
            if (components.find(number) == number) {
                firsts.put(number, name);
            }
        });
        return names.numbers.entrySet().stream()
                .filter(entry -> components.find(entry.getValue()) != entry.getValue())
                .map(entry -> RowFactory.create(firsts.get(components.find(entry.getValue())), entry.getKey()))
                .iterator();
    }

    /** Names by numbers, and pairs of them. */
    private static final class Names {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<int[]> pairs = new ArrayList<>();

        void add(Row pair) {
            pairs.add(new int[] {number(pair.getString(0)), number(pair.getString(1))});
        }

        private int number(String name) {
            Integer known = numbers.putIfAbsent(name, numbers.size());
            return known == null ? numbers.size() - 1 : known;
        }

        Components components() {
            Components components = new Components(numbers.size());
            pairs.forEach(pair -> components.join(pair[0], pair[1]));
            return components;
        }
    }
}
