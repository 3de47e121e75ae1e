package org.dateline.archive.input;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkThrowable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.dateline.ingest.capture.FileKind;
import org.dateline.ingest.parquet.ParquetTable;

/** Tables of Parquet whose columns are the fields of JSON Lines; each row is captured as the line that it would be. */
public final class TableRows {

    /** Why nothing is taken of a table that archive has written: its rows name where their articles were found before. */
    private static final String CODED =
            "a table of articles that are coded already, which dateline read takes into a record";

    private static final List<String> FIELDS =
            List.of("id", "title", "publishedAt", "updatedAt", "url", "outlet", "byline", "language", "text");

    private static final String MOMENT = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    private TableRows() {}

    /**
     * Tells whether a file is a table: it begins as one does, and is not called anything else that is read, since that many files are not
     * opened for this alone. What cannot be read, or is called a table alone, is for the reader of all other files.
     */
    public static boolean isTable(Configuration hadoop, Input input) {
        if (!input.mayBeTable()) {
            return false;
        }
        Path path = new Path(input.uri());
        try (InputStream stream = path.getFileSystem(hadoop).open(path)) {
            return ParquetTable.begins(stream.readNBytes(FileKind.HEAD));
        } catch (IOException e) {
            return false;
        }
    }

    /** The rows of a table, numbered from 1 as lines are. */
    public static Dataset<Row> of(SparkSession spark, Input table) {
        Dataset<Row> rows = spark.read().parquet(LiteralPath.of(new Path(table.uri())));
        List<String> columns = Arrays.asList(rows.columns());
        if (!columns.contains("text")) {
            return fault(spark, table, isCoded(columns) ? CODED : "no column \"text\"");
        }
        List<Column> fields = new ArrayList<>();
        FIELDS.stream()
                .filter(columns::contains)
                .forEach(
                        name -> fields.add(field(name, rows.schema().apply(name).dataType())));
        // A row of nulls has no field at all, and is a line without a text.
        Column line = coalesce(to_json(struct(fields.toArray(Column[]::new))), lit("{}"))
                .cast(DataTypes.BinaryType);
        Column number = col("_metadata.row_index").plus(1).cast(DataTypes.StringType);
        return rows.select(
                        concat(lit(table.name() + " (line "), number, lit(")")).as("origin"), line.as("bytes"))
                .select(
                        col("origin"),
                        concat(lit("sha256:"), sha2(col("bytes"), 256)).as("revision"),
                        lit(null).cast(DataTypes.StringType).as("charset"),
                        col("bytes"),
                        lit(null).cast(DataTypes.StringType).as("reason"),
                        lit(table.uri()).as("file"),
                        lit(table.id()).as("input"));
    }

    private static boolean isCoded(List<String> columns) {
        return columns.containsAll(List.of("origin", "bytes", "coder", "lines"));
    }

    private static Column field(String name, DataType type) {
        if (type.equals(DataTypes.TimestampType) || type.equals(DataTypes.TimestampNTZType)) {
            return date_format(col(name), MOMENT).as(name);
        }
        return (type instanceof ArrayType ? col(name) : col(name).cast(DataTypes.StringType)).as(name);
    }

    /** A table of which nothing can be read. */
    public static Dataset<Row> fault(SparkSession spark, Input table, String reason) {
        return spark.createDataFrame(List.of(CaptureRow.fault(table.name(), reason, table)), CaptureRow.SCHEMA);
    }

    /** Why a table cannot be read; empty for what is no fault of the table. */
    public static Optional<String> reason(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SparkThrowable known && known.getCondition() != null) {
                String condition = known.getCondition();
                if (condition.startsWith("FAILED_READ_FILE")
                        || condition.startsWith("CANNOT_READ_FILE_FOOTER")
                        || condition.startsWith("UNABLE_TO_INFER_SCHEMA")) {
                    return Optional.of("a damaged table of Parquet");
                }
            }
        }
        return Optional.empty();
    }
}
