package org.dateline.archive.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.archive.Archives;
import org.dateline.archive.SparkForTests;
import org.dateline.archive.SparkTables;
import org.dateline.archive.input.InputList;
import org.dateline.archive.input.ReadAs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files and folders are what they hold, however they are called. */
class NamesTest {

    private static final StructType ARTICLES =
            new StructType().add("id", DataTypes.StringType).add("text", DataTypes.StringType);

    @TempDir
    private Path folder;

    private Path table(String name) throws IOException {
        Row row = RowFactory.create("a1", "Police in Quetta arrested four men on Monday.");
        Path plain = SparkTables.write(folder.resolve("plain"), ARTICLES, List.of(row, RowFactory.create("a2", null)));
        return Files.move(plain, folder.resolve(name));
    }

    private Outcome run(String output, Path... inputs) throws IOException {
        List<String> names = Stream.of(inputs).map(Path::toString).toList();
        return new ArchiveRun(
                        SparkForTests.spark(),
                        InputList.path(folder.resolve(output).toString()),
                        ReadAs.FOUND,
                        new ArchiveRun.Plan("1.0", 100, true),
                        new SilentListener())
                .code(new InputList(new Configuration()).of(names, Archives::unexpected));
    }

    @Test
    void whatIsCalledAsPatternsAreIsReadAndWritten() throws IOException {
        Path table = table("a[1] {b,c}*?\\d.parquet");
        assertThat(run("out[1]{a}*", table))
                .isEqualTo(new Outcome(new Tally(1, 0, 1, 0), 1, 0, 1, table + " (line 2)"));
        Path more = Archives.write(folder.resolve("more.jsonl"), Archives.line("b1", "Courier", null, Archives.WIRE));
        assertThat(run("out[1]{a}*", table, more))
                .isEqualTo(new Outcome(new Tally(1, 0, 0, 1), 2, 0, 1, table + " (line 2)"));
    }

    @Test
    void aTableIsReadWhateverItsNameEndsIn() throws IOException {
        Path table = table("rows.pq");
        assertThat(run("out", table)).isEqualTo(new Outcome(new Tally(1, 0, 1, 0), 1, 0, 1, table + " (line 2)"));
    }

    @Test
    void aCodedTableThatIsCalledOtherwiseIsNamedAsOne() throws IOException {
        StructType coded = new StructType()
                .add("origin", DataTypes.StringType)
                .add("bytes", DataTypes.BinaryType)
                .add("coder", DataTypes.StringType)
                .add("lines", DataTypes.StringType);
        Path table = SparkTables.write(
                folder.resolve("coded"),
                coded,
                List.of(RowFactory.create("a.jsonl (line 1)", new byte[] {'{', '}'}, "1.0", "{}\n")));
        assertThat(run("out", table).first()).isEqualTo(table.toString());
        assertThat(SparkForTests.spark()
                        .read()
                        .parquet(folder.resolve("out/quarantine").toString())
                        .collectAsList())
                .singleElement()
                .satisfies(row -> assertThat(row.<String>getAs("reason"))
                        .isEqualTo(
                                "a table of articles that are coded already, which dateline read takes into a record"));
    }
}
