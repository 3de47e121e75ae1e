package org.dateline.archive.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.archive.Archives;
import org.dateline.archive.SparkTables;
import org.dateline.core.article.Article;
import org.dateline.ingest.ArticleReader;
import org.dateline.ingest.ArticleSink;
import org.dateline.ingest.ReadingOptions;
import org.dateline.ingest.capture.Capture;
import org.dateline.ingest.fault.InputFault;
import org.dateline.ingest.fault.ItemFault;
import org.dateline.ingest.parquet.ParquetFault;
import org.dateline.ingest.parquet.ParquetTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables that Spark has written are read to the same rows without it, however they are packed; damaged ones to a reason. */
class ParquetTableTest {

    private static final int ROWS = 2500;

    private static final StructType SCHEMA = new StructType()
            .add("other", DataTypes.createArrayType(DataTypes.StringType))
            .add("text", DataTypes.StringType)
            .add("few", DataTypes.StringType)
            .add("number", DataTypes.LongType)
            .add("nothing", DataTypes.StringType)
            .add("bytes", DataTypes.BinaryType, false)
            .add("cut", DataTypes.BooleanType);

    private static final List<String> READ = List.of("text", "few", "nothing", "bytes", "cut", "missing");

    @TempDir
    private Path folder;

    private static List<Row> rows() {
        Random random = new Random(1);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            byte[] bytes = new byte[random.nextInt(900)];
            random.nextBytes(bytes);
            rows.add(RowFactory.create(
                    new String[] {"a", "b"},
                    i % 7 == 0 ? null : "Row ünö " + i / 3 + " " + "x".repeat(random.nextInt(300)),
                    i % 5 == 0 ? null : "few" + i % 3,
                    (long) i,
                    null,
                    bytes,
                    i % 11 == 0 ? null : i % 2 == 0));
        }
        return rows;
    }

    private Path written(List<Row> rows, String packing, String version) {
        return SparkTables.write(
                folder.resolve(packing + version),
                SCHEMA,
                rows,
                Map.of(
                        "compression",
                        packing,
                        "parquet.writer.version",
                        version,
                        "parquet.block.size",
                        Integer.toString(1 << 18),
                        "parquet.page.size",
                        Integer.toString(1 << 14)));
    }

    /** Takes rows, and what is damaged. */
    private static final class Taken implements ParquetTable.RowSink {
        private final List<List<String>> rows = new ArrayList<>();
        private final List<String> damaged = new ArrayList<>();

        @Override
        public void row(byte[][] values) {
            List<String> row = new ArrayList<>();
            for (byte[] value : values) {
                row.add(value == null ? null : new String(value, StandardCharsets.ISO_8859_1));
            }
            rows.add(row);
        }

        @Override
        public void damaged(long first, long last, ParquetFault fault) {
            damaged.add(first + "-" + last + ": " + fault.getMessage());
        }
    }

    private static Taken read(Path file) throws IOException {
        Taken taken = new Taken();
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            ParquetTable.open(channel).read(READ, taken);
        }
        return taken;
    }

    private static List<List<String>> expected(List<Row> rows) {
        List<List<String>> expected = new ArrayList<>();
        for (Row row : rows) {
            Boolean cut = row.isNullAt(6) ? null : row.getBoolean(6);
            expected.add(Arrays.asList(
                    latin(row.getString(1)),
                    latin(row.getString(2)),
                    null,
                    new String((byte[]) row.get(5), StandardCharsets.ISO_8859_1),
                    cut == null ? null : cut ? "\1" : "\0",
                    null));
        }
        return expected;
    }

    private static String latin(String text) {
        return text == null ? null : new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @CsvSource({
        "snappy,v1",
        "zstd,v1",
        "gzip,v1",
        "lz4_raw,v1",
        "uncompressed,v1",
        "snappy,v2",
        "zstd,v2",
        "uncompressed,v2"
    })
    void rowsAreThoseThatWereWritten(String packing, String version) throws IOException {
        Taken taken = read(written(rows(), packing, version));
        assertThat(taken.damaged).isEmpty();
        assertThat(taken.rows).isEqualTo(expected(rows()));
    }

    @Test
    void aDamagedGroupOfRowsCostsNoOther() throws IOException {
        Path file = written(rows(), "zstd", "v1");
        byte[] bytes = Files.readAllBytes(file);
        for (int i = bytes.length / 2; i < bytes.length / 2 + 2000; i++) {
            bytes[i] ^= 0x55;
        }
        Files.write(file, bytes);
        Taken taken = read(file);
        assertThat(taken.damaged).isNotEmpty().hasSizeLessThan(3);
        assertThat(taken.rows).hasSizeGreaterThan(ROWS / 4).hasSizeLessThan(ROWS);
        assertThat(expected(rows())).containsAll(taken.rows);
    }

    @Test
    void anyByteMayBeAnother() throws IOException {
        Path file = written(rows().subList(0, 60), "snappy", "v2");
        byte[] bytes = Files.readAllBytes(file);
        Random random = new Random(2);
        for (int i = 0; i < 1500; i++) {
            byte[] broken = bytes.clone();
            broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
            try {
                read(Files.write(folder.resolve("broken"), broken));
            } catch (ParquetFault e) {
                assertThat(e).hasMessageNotContaining("null");
            }
        }
    }

    @Test
    void whatIsCutShortIsRefused() throws IOException {
        Path file = written(rows(), "zstd", "v1");
        byte[] bytes = Files.readAllBytes(file);
        for (int length : new int[] {4, 11, 12, 5000, bytes.length - 1}) {
            Files.write(file, Arrays.copyOf(bytes, length));
            assertThatThrownBy(() -> read(file))
                    .isInstanceOf(ParquetFault.class)
                    .hasMessageContaining("cut short");
        }
    }

    private static List<String> faults(Path file) {
        List<String> faults = new ArrayList<>();
        try {
            new ArticleReader().read(file, ReadingOptions.NONE, new ArticleSink() {
                @Override
                public void article(Article article, Capture capture) {
                    faults.add("article " + article.id());
                }

                @Override
                public void quarantined(ItemFault fault) {
                    faults.add(fault.reason());
                }
            });
        } catch (InputFault fault) {
            faults.add(fault.reason());
        }
        return faults;
    }

    @Test
    void aTableOfSomethingElseIsRefusedInWords() {
        assertThat(faults(written(rows().subList(0, 3), "zstd", "v1")))
                .singleElement()
                .asString()
                .startsWith("a table without a column \"origin\", not one of coded articles");
    }

    @Test
    void aRowThatIsNoArticleCostsNoOther() {
        StructType schema = new StructType()
                .add("origin", DataTypes.StringType)
                .add("bytes", DataTypes.BinaryType)
                .add("coder", DataTypes.StringType)
                .add("lines", DataTypes.StringType)
                .add("read_charset", DataTypes.StringType);
        byte[] line =
                Archives.line("a1", "Courier", "2021-05-07", Archives.WIRE).getBytes(StandardCharsets.UTF_8);
        List<Row> rows = List.of(
                RowFactory.create("rows.jsonl (line 1)", null, "1.0", "", null),
                RowFactory.create("rows.jsonl (line 2)", line, "1.0", "", "no-such"),
                RowFactory.create("rows.jsonl (line 3)", "{".getBytes(StandardCharsets.UTF_8), "1.0", "", null),
                RowFactory.create("rows.jsonl (line 4)", line, "1.0", "", null));
        assertThat(faults(SparkTables.write(folder.resolve("rows"), schema, rows)))
                .satisfiesExactly(
                        reason -> assertThat(reason).isEqualTo("no \"bytes\""),
                        reason -> assertThat(reason).contains("no encoding is named \"no-such\""),
                        reason -> assertThat(reason).contains("JSON"),
                        reason -> assertThat(reason).isEqualTo("article a1"));
    }
}
