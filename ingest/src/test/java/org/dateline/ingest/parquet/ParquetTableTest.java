package org.dateline.ingest.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.ingest.parquet.TableBytes.UNPACKED;
import static org.dateline.ingest.parquet.TableBytes.dictionary;
import static org.dateline.ingest.parquet.TableBytes.joined;
import static org.dateline.ingest.parquet.TableBytes.level;
import static org.dateline.ingest.parquet.TableBytes.little;
import static org.dateline.ingest.parquet.TableBytes.page;
import static org.dateline.ingest.parquet.TableBytes.plain;
import static org.dateline.ingest.parquet.TableBytes.varint;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.ingest.parquet.TableBytes.Chunk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that are written byte by byte are read to their rows, and damaged or hostile ones to a reason. */
class ParquetTableTest {

    private static final int PLAIN = 0;
    private static final int DELTA_LENGTH = 6;
    private static final int RLE_DICTIONARY = 8;

    @TempDir
    private Path folder;

    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> damaged = new ArrayList<>();

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void read(byte[] table) throws IOException {
        try (SeekableByteChannel file = Files.newByteChannel(Files.write(folder.resolve("a.parquet"), table))) {
            ParquetTable.open(file).read(List.of("text"), new ParquetTable.RowSink() {
                @Override
                public void row(byte[][] values) {
                    rows.add(Arrays.stream(values)
                            .map(value -> value == null ? null : new String(value, StandardCharsets.UTF_8))
                            .toList());
                }

                @Override
                public void damaged(long first, long last, ParquetFault fault) {
                    damaged.add(first + "-" + last + ": " + fault.getMessage());
                }
            });
        }
    }

    private static byte[][] row(String text) {
        return new byte[][] {text == null ? null : bytes(text)};
    }

    private static TableBytes table() {
        return new TableBytes("text");
    }

    /** A table of one group with one page. */
    private static byte[] onePage(long count, int encoding, byte[] body) {
        return table().group(count, new Chunk(UNPACKED, page(count, encoding, body.length, body)))
                .bytes();
    }

    private static List<String> values(List<List<String>> rows) {
        return rows.stream().map(row -> row.get(0)).toList();
    }

    @Test
    void rowsAreReadGroupByGroup() throws IOException {
        read(table().rows(row("one"), row(null), row("")).rows(row("four")).bytes());

        assertThat(values(rows)).containsExactly("one", null, "", "four");
        assertThat(damaged).isEmpty();
    }

    @Test
    void aPageOfNullsNeedsNoValues() throws IOException {
        read(table().group(3, new Chunk(UNPACKED, TableBytes.nulls(3))).bytes());

        assertThat(values(rows)).containsExactly(null, null, null);
    }

    @Test
    void aPageWithoutValuesForItsRowsIsDamaged() throws IOException {
        read(onePage(3, PLAIN, level(3, 1)));

        assertThat(rows).isEmpty();
        assertThat(damaged).containsExactly("1-3: has no values where it has rows");
    }

    @Test
    void countsOfRowsMustAddUp() {
        TableBytes table = table().rows(row("one"), row("two"));

        assertThatThrownBy(() -> read(table.bytes(1_000_000)))
                .isInstanceOf(ParquetFault.class)
                .hasMessage("claims 1000000 rows, which are not those of its groups");
        assertThatThrownBy(() -> read(table().rows(row("one")).group(-1).bytes()))
                .isInstanceOf(ParquetFault.class)
                .hasMessage("claims a group of -1 rows");
        assertThatThrownBy(() -> read(table().group(Long.MAX_VALUE)
                        .group(Long.MAX_VALUE)
                        .group(3)
                        .bytes()))
                .isInstanceOf(ParquetFault.class)
                .hasMessageStartingWith("claims a group of");
        assertThat(rows).isEmpty();
    }

    @Test
    void aPageHasNoMoreRowsThanItsGroup() throws IOException {
        byte[] body = plain(bytes("one"), bytes("two"));
        read(table().group(1, new Chunk(UNPACKED, page(2, PLAIN, body.length, body)))
                .rows(row("three"))
                .bytes());

        assertThat(damaged).containsExactly("1-1: has a page of 2 rows where 1 are left");
        assertThat(values(rows)).containsExactly("three");
    }

    @Test
    void listsInListsHaveAnEnd() {
        byte[] lists = new byte[100_000];
        Arrays.fill(lists, (byte) 0x19);

        assertThatThrownBy(() -> read(TableBytes.ended(bytes("PAR1"), lists)))
                .isInstanceOf(ParquetFault.class)
                .hasMessage("tells of itself in too many levels");
    }

    @Test
    void whatATableTellsOfItselfHasAnEnd() {
        byte[] told = joined(new byte[] {0x19, (byte) 0xFC}, varint(3_000_000), new byte[3_000_001]);

        assertThatThrownBy(() -> read(TableBytes.ended(bytes("PAR1"), told)))
                .isInstanceOf(ParquetFault.class)
                .hasMessageStartingWith("tells of itself in more than");
    }

    private static byte[] deltas(long count, byte[]... parts) {
        return joined(varint(128), varint(1), varint(count), joined(parts));
    }

    @Test
    void lengthsThatComeFirstAreRead() throws IOException {
        // The first length is 3, and those behind it differ by 1, 0 and −2: two bits above the least, −2.
        byte[] block = joined(varint(3), new byte[] {2, 0b001011}, new byte[31]);
        read(onePage(
                4, DELTA_LENGTH, joined(level(4, 1), deltas(4, varint(6), block), bytes("onefourfivex"), bytes("x"))));

        assertThat(damaged).isEmpty();
        assertThat(values(rows)).containsExactly("one", "four", "five", "xx");
    }

    @Test
    void moreNumbersThanRowsAreDamage() throws IOException {
        read(onePage(2, DELTA_LENGTH, joined(level(2, 1), deltas(1 << 30, varint(0)))));

        assertThat(damaged).containsExactly("1-2: has 1073741824 numbers in blocks of 128");
    }

    @Test
    void fewerNumbersThanRowsAreDamage() throws IOException {
        read(onePage(2, DELTA_LENGTH, joined(level(2, 1), deltas(1, varint(2)), bytes("a"))));

        assertThat(values(rows)).containsExactly("a");
        assertThat(damaged).containsExactly("2-2: has fewer numbers than values");
    }

    @Test
    void valuesOfADictionaryAreRead() throws IOException {
        byte[] entries = joined(little(3), bytes("one"), little(3), bytes("two"));
        byte[] body = joined(level(3, 1), new byte[] {1, 3, 0b101});
        byte[] pages = joined(dictionary(2, entries), page(3, RLE_DICTIONARY, body.length, body));
        read(table().group(3, new Chunk(UNPACKED, pages)).bytes());

        assertThat(values(rows)).containsExactly("two", "one", "two");
    }

    @Test
    void aDictionaryHasSoManyValues() throws IOException {
        byte[] entries = new byte[4 * 1_100_000];
        read(table().group(1, new Chunk(UNPACKED, dictionary(1_100_000, entries)))
                .bytes());

        assertThat(damaged).containsExactly("1-1: has a dictionary of 1100000 values, more than are read");
    }

    @Test
    void aPageThatClaimsMuchIsRefusedBeforeItIsUnpacked() throws IOException {
        byte[] body = plain(bytes("one"));
        read(table().group(1, new Chunk(TableBytes.SNAPPY, page(1, PLAIN, 90_000_000, body)))
                .rows(row("two"))
                .bytes());

        assertThat(damaged).containsExactly("1-1: has a page that unpacks to more than 100 times what it is packed to");
        assertThat(values(rows)).containsExactly("two");
    }

    @Test
    void pagesThatAreTooLargeForTheMemoryAreRefused() throws IOException {
        byte[] body = new byte[1_100_000];
        read(table().group(1, new Chunk(TableBytes.SNAPPY, page(1, PLAIN, 105_000_000, body)))
                .bytes());

        assertThat(damaged).containsExactly("1-1: has pages of more than 100000000 bytes beside each other");
    }
}
