package org.dateline.archive.cli;

import java.util.Map;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** Starts Spark: on this machine, or on the cluster that somebody names. */
final class SparkStart {

    private static final String MASTER = "spark.master";

    /** So many bytes of rows are packed together. */
    private static final int BLOCK = 16 << 20;

    private SparkStart() {}

    /**
     * A session; whoever asked closes it.
     *
     * @param master as Spark names it; null for what {@code spark-submit} says, else all cores of this machine
     * @param settings by their names, which go before our own
     */
    static SparkSession open(@Nullable String master, Map<String, String> settings) {
        SparkConf conf = new SparkConf(true);
        if (master != null) {
            conf.set(MASTER, master);
        }
        conf.setIfMissing(MASTER, "local[*]");
        conf.setIfMissing("spark.app.name", "dateline archive");
        conf.setIfMissing("spark.ui.enabled", "false");
        conf.setIfMissing("spark.ui.showConsoleProgress", "false");
        conf.setIfMissing("spark.sql.parquet.compression.codec", "zstd");
        if (conf.get(MASTER).startsWith("local")) {
            // Nobody else has anything to say to it.
            conf.setIfMissing("spark.driver.bindAddress", "127.0.0.1");
            conf.setIfMissing("spark.driver.host", "127.0.0.1");
            conf.setIfMissing("spark.sql.shuffle.partitions", "16");
        }
        // Rows hold pages: many of them at once in memory would be too much.
        conf.setIfMissing("spark.sql.parquet.enableVectorizedReader", "false");
        conf.setIfMissing("spark.hadoop.parquet.block.size", String.valueOf(BLOCK));
        settings.forEach(conf::set);
        conf.set("spark.sql.session.timeZone", "UTC");
        conf.set("spark.sql.datetime.java8API.enabled", "true");
        return SparkSession.builder().config(conf).getOrCreate();
    }
}
