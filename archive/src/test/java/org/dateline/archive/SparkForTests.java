package org.dateline.archive;

import org.apache.spark.sql.SparkSession;

/** One Spark for all tests of this process, on two cores. */
public final class SparkForTests {

    private SparkForTests() {}

    private static final class Started {
        static final SparkSession SPARK = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", "2")
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.sql.datetime.java8API.enabled", "true")
                // Compiling costs these few rows more than it brings.
                .config("spark.sql.codegen.wholeStage", "false")
                .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
                .getOrCreate();
    }

    public static SparkSession spark() {
        return Started.SPARK;
    }
}
