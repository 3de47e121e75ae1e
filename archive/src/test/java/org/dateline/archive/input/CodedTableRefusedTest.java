package org.dateline.archive.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.archive.Archives;
import org.dateline.archive.SparkForTests;
import org.dateline.archive.SparkTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles that are coded already, of which one was given its date, are not coded without it. */
class CodedTableRefusedTest {

    private static final StructType CODED = new StructType()
            .add("origin", DataTypes.StringType)
            .add("bytes", DataTypes.BinaryType)
            .add("coder", DataTypes.StringType)
            .add("lines", DataTypes.StringType)
            .add("read_published", DataTypes.StringType);

    @TempDir
    private Path folder;

    private static Row row(int line) {
        byte[] bytes = Archives.line("a" + line, "Courier", null, Archives.WIRE)
                .strip()
                .getBytes(StandardCharsets.UTF_8);
        return RowFactory.create("rows.jsonl (line " + line + ")", bytes, "1.0", "{}\n", "2021-08-13");
    }

    private Input written(String name) throws IOException {
        Path table = SparkTables.write(folder.resolve(name), CODED, List.of(row(1), row(2)));
        return new InputList(new Configuration())
                .of(List.of(table.toString()), Archives::unexpected)
                .files()
                .get(0);
    }

    private static void assertIsRefusedOnce(Input table, String reason, List<Row> rows) {
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.getString(0)).isEqualTo(table.name());
            assertThat(row.isNullAt(3)).as("no bytes").isTrue();
            assertThat(row.getString(4)).isEqualTo(reason);
        });
    }

    @Test
    void aTableThatIsCalledSoIsRefused() throws IOException {
        Input table = written("coded.parquet");
        assertIsRefusedOnce(
                table,
                "a table of articles that are coded already, which dateline read takes into a record",
                TableRows.of(SparkForTests.spark(), table).collectAsList());
    }

    @Test
    void aTableThatIsCalledAPageIsRefused() throws IOException {
        Input table = written("coded.html");
        List<Row> rows = new ArrayList<>();
        new InputReader(new Configuration(), ReadAs.FOUND)
                .call(List.of(List.of(table)).iterator())
                .forEachRemaining(rows::add);
        assertIsRefusedOnce(table, "a table of Parquet, which is read from a plain file alone", rows);
    }
}
