package org.dateline.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** Tables of Parquet as Spark writes them, each in one file. */
public final class SparkTables {

    private SparkTables() {}

    /** Writes rows to a file that is not there yet, and gives its path. */
    public static Path write(Path file, StructType schema, List<Row> rows) {
        return write(file, schema, rows, Map.of());
    }

    /** @param options of Spark's writer */
    public static Path write(Path file, StructType schema, List<Row> rows, Map<String, String> options) {
        Path folder = file.resolveSibling(file.getFileName() + "-written");
        SparkForTests.spark()
                .createDataFrame(rows, schema)
                .coalesce(1)
                .write()
                .options(options)
                .parquet(folder.toString());
        try (Stream<Path> files = Files.list(folder)) {
            Path part = files.filter(one -> one.toString().endsWith(".parquet"))
                    .findFirst()
                    .orElseThrow();
            return Files.move(part, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
