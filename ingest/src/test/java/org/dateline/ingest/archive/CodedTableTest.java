package org.dateline.ingest.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.ingest.ArticleReader;
import org.dateline.ingest.ReadingOptions;
import org.dateline.ingest.Readings;
import org.dateline.ingest.fault.InputFault;
import org.dateline.ingest.parquet.TableBytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of coded articles: what is wrong with a row costs no other. */
class CodedTableTest {

    private static final String PAGE = Warcs.html("The army left the town");

    @TempDir
    private Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static TableBytes table() {
        return new TableBytes("origin", "bytes", "coder", "lines");
    }

    static byte[][] row(String origin, byte[] bytes) {
        return new byte[][] {bytes(origin), bytes, bytes("1.0"), bytes("{}")};
    }

    private Readings read(byte[] table) {
        return Readings.of(folder, "part.parquet", table);
    }

    @Test
    void aRowThatIsNoArticleCostsNoOther() {
        byte[] table = table().rows(
                        row("empty.html", new byte[0]),
                        row("blank.html", bytes(" \n ")),
                        row("binary.html", new byte[] {(byte) 0xCA, (byte) 0xFE, 0, 1, 2, 3, 0, 0}),
                        row("nothing.txt", new byte[40]),
                        row("none.html", null),
                        row("page.html", bytes(PAGE)))
                .bytes();

        Readings read = read(table);

        assertThat(read.origins()).containsExactly("page.html");
        assertThat(read.faults)
                .satisfiesExactly(
                        fault -> assertThat(fault).contains("empty.html: the file is empty"),
                        fault -> assertThat(fault).contains("blank.html: "),
                        fault -> assertThat(fault).contains("binary.html: "),
                        fault -> assertThat(fault).contains("nothing.txt: "),
                        fault -> assertThat(fault).contains("part.parquet (line 5): no \"bytes\""));
    }

    @Test
    void aTableIsReadFromAPlainFileAlone() {
        byte[] table = table().rows(row("page.html", bytes(PAGE))).bytes();

        assertThat(read(table).origins()).containsExactly("page.html");
        assertThatThrownBy(() -> new ArticleReader()
                        .read(
                                "https://news.example/part.parquet",
                                new ByteArrayInputStream(table),
                                ReadingOptions.NONE,
                                new Readings()))
                .isInstanceOf(InputFault.class)
                .hasMessageContaining("a table of Parquet, which is read from a plain file alone");
        Readings zipped = Readings.of(
                folder, "a.zip", new Zips().with("part.parquet", table, 1).bytes());
        assertThat(zipped.articles).isEmpty();
        assertThat(zipped.faults).singleElement().asString().contains("an archive in an archive, which is not read");
    }

    @Test
    void aTableThatSomebodySentIsRefused() throws IOException {
        Path table = Files.write(
                folder.resolve("part.parquet"),
                table().rows(row("page.html", bytes(PAGE))).bytes());

        assertThatThrownBy(() ->
                        new ArticleReader().read("sent.parquet", table, ReadingOptions.NONE.ofUpload(), new Readings()))
                .isInstanceOf(InputFault.class)
                .hasMessageContaining("sent.parquet: a table of Parquet, which is read where it lies (dateline read)");
    }

    @Test
    void anEntryThatIsCalledATableAndIsNoneIsLeftOut() {
        byte[] zip = new Zips()
                .with("a/part.parquet", bytes("Troops left the town."), 1)
                .with("b.html", bytes(PAGE), 1)
                .bytes();

        Readings read = Readings.of(folder, "a.zip", zip);

        assertThat(read.origins()).containsExactly("a.zip > b.html");
        assertThat(read.faults)
                .singleElement()
                .asString()
                .contains("a/part.parquet: no table of Parquet, though its name ends in .parquet");
    }

    @Test
    void moreRowsThanFitIntoItsBytesAreRefused() {
        Readings read = read(table().group(1_000_000_000).bytes());

        assertThat(read.faults).singleElement().asString().contains("claims 1000000000 rows in ");
    }

    /** Of each column one page tells in a few bytes that all its rows are null. */
    private static byte[] ofNulls(int rows) {
        byte[] page = TableBytes.nulls(rows);
        TableBytes.Chunk column = new TableBytes.Chunk(TableBytes.UNPACKED, page);
        return table().group(rows, column, column, column, column).bytes();
    }

    @Test
    void asManyRowsAsBytesAreRefusedAtOnce() {
        int bytes = ofNulls(200).length;

        assertThat(read(ofNulls(bytes / 10)).faults).hasSize(bytes / 10);
        assertThat(read(ofNulls(bytes)).faults).singleElement().asString().contains("claims " + bytes + " rows in ");
    }
}
