package org.dateline.ingest.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ingest.archive.SmallHeap.filled;
import static org.dateline.ingest.archive.SmallHeap.repeated;
import static org.dateline.ingest.archive.Warcs.bytes;
import static org.dateline.ingest.archive.Warcs.gzip;
import static org.dateline.ingest.archive.Warcs.html;
import static org.dateline.ingest.archive.Warcs.joined;
import static org.dateline.ingest.archive.Warcs.page;
import static org.dateline.ingest.archive.Warcs.response;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.ingest.parquet.TableBytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is made to fill memory, disk or time is refused within five seconds of computing and 256 MB. */
class BombTest {

    private static final long LONGEST_MILLIS = 5000;

    private static final byte[] FIRST = page("https://news.example/1", "The army left the town");
    private static final byte[] LAST = page("https://news.example/9", "The minister resigned");

    @TempDir
    private Path folder;

    private SmallHeap.Outcome read(String name, byte[] content) throws IOException, InterruptedException {
        Path usual = Files.write(
                folder.resolve("usual.zip"),
                new Zips()
                        .with("a.html", html("The rebels took the bridge"))
                        .with("a.warc.gz", gzip(FIRST))
                        .bytes());
        return SmallHeap.read(usual, Files.write(folder.resolve(name), content));
    }

    private static void assertRefused(SmallHeap.Outcome outcome, String reason) {
        assertThat(outcome.faults()).anySatisfy(fault -> assertThat(fault).contains(reason));
        assertThat(outcome.millis()).isLessThan(LONGEST_MILLIS);
    }

    @Test
    void anEntryThatUnpacksWithoutEndIsRefusedAlone() throws Exception {
        byte[] zip = new Zips()
                .with("bomb.txt", filled(1_000_000, 'a'), 1000)
                .with("rows.jsonl", filled(1_000_000, '\n'), 1000)
                .with("page.html", html("The army left the town"))
                .bytes();

        SmallHeap.Outcome outcome = read("a.zip", zip);

        assertRefused(outcome, "a.zip > bomb.txt: unpacks to more than 100 times what it is packed to");
        assertRefused(outcome, "a.zip > rows.jsonl: unpacks to more than 100 times what it is packed to");
        assertThat(outcome.urls()).hasSize(1);
    }

    @Test
    void manySmallBombsAreOneBomb() throws Exception {
        Zips zip = new Zips().with("0.html", html("The army left the town"));
        byte[] bomb = filled(900_000, ' ');
        for (int i = 1; i < 1000; i++) {
            zip.with(i + ".txt", bomb);
        }

        SmallHeap.Outcome outcome = read("a.zip", zip.bytes());

        assertRefused(outcome, "a.zip: all that is in it unpacks to more than 100 times");
        assertThat(outcome.urls()).hasSize(1);
        assertThat(outcome.faults()).hasSizeLessThan(40);
    }

    /** Each unpacks to fewer than a hundred times what it is packed to, and is packed so twice. */
    @Test
    void boundsDoNotMultiplyInArchivesWithinAnArchive() throws Exception {
        byte[] text = filled(100_000, ' ');
        byte[] record = joined(
                bytes("WARC/1.0\r\nWARC-Type: metadata\r\nContent-Length: 100000\r\n\r\n"), text, bytes("\r\n\r\n"));
        byte[] member = stretched(gzip(record), 1_200);
        byte[] warc = repeated(member, 800);
        byte[] file = repeated(stretched(gzip(text), 1_100), 800);
        Zips zip = new Zips().with("0.html", html("The army left the town"));
        for (int i = 1; i < 11; i++) {
            zip.with(i + ".warc.gz", warc).with(i + ".txt.gz", file);
        }

        SmallHeap.Outcome outcome = read("a.zip", zip.bytes());

        assertRefused(outcome, "a.zip: all that is in it unpacks to more than 100 times");
        assertThat(outcome.urls()).hasSize(1);
        assertThat(outcome.faults()).hasSizeLessThan(40);
    }

    /** A member of gzip with a comment that makes it as long as wanted. */
    private static byte[] stretched(byte[] member, int length) {
        byte[] head = java.util.Arrays.copyOf(member, 10);
        head[3] = 16;
        byte[] rest = java.util.Arrays.copyOfRange(member, 10, member.length);
        return joined(head, filled(length - member.length - 1, 'c'), new byte[1], rest);
    }

    @Test
    void entriesThatOverlapAreRefused() throws Exception {
        byte[] zip = new Zips()
                .with("a.html", html("The army left the town"))
                .with("b.html", html("The army left the town"))
                .bytes();
        for (int i = 0; i < 4; i++) {
            zip[Zips.directory(zip, 1) + 42 + i] = zip[Zips.directory(zip, 0) + 42 + i];
        }

        assertRefused(read("a.zip", zip), "entries that overlap");
    }

    @Test
    void aDirectoryThatFillsTheMemoryIsRefused() throws Exception {
        assertRefused(read("a.zip", emptyEntries(2_000_000)), "a ZIP archive with a directory of more than 8 MB");
        assertRefused(read("b.zip", emptyEntries(120_000)), "more than 100000 entries");
    }

    /** A zip whose directory names the same nothing again and again. */
    private static byte[] emptyEntries(int count) {
        byte[] one = new Zips().with("a", "").bytes();
        int directory = Zips.directory(one, 0);
        int end = one.length - 22;
        byte[] entry = java.util.Arrays.copyOfRange(one, directory, end);
        byte[] tail = java.util.Arrays.copyOfRange(one, end, one.length);
        byte[] all = joined(java.util.Arrays.copyOf(one, directory), repeated(entry, count), tail);
        ByteBuffer.wrap(all).order(ByteOrder.LITTLE_ENDIAN).putInt(all.length - 10, entry.length * count);
        return all;
    }

    @Test
    void aPackedFileThatUnpacksWithoutEndIsRefused() throws Exception {
        assertRefused(
                read("a.txt.gz", Bombs.gzip(bytes("The army left."), 10_000)),
                "a.txt.gz: cannot be read: unpacks to more than 100");
        assertRefused(
                read("a.jsonl.gz", Bombs.gzip(bytes("{"), 10_000)),
                "a.jsonl.gz: cannot be read: unpacks to more than 100");
    }

    @Test
    void aHeaderOfAPackedFileHasAnEnd() throws Exception {
        byte[] header = {0x1f, (byte) 0x8b, 8, 8, 0, 0, 0, 0, 0, 3};

        assertRefused(read("a.txt.gz", joined(header, filled(100_000_000, 'x'))), "a header without an end");
    }

    @Test
    void aRecordThatUnpacksWithoutEndIsRefusedAlone() throws Exception {
        byte[] head = bytes("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/5\r\n"
                + "Content-Type: application/http\r\nContent-Length: 10000000000\r\n\r\n"
                + "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n");

        SmallHeap.Outcome outcome = read("a.warc.gz", joined(gzip(FIRST), Bombs.gzip(head, 10_000), gzip(LAST)));

        assertRefused(outcome, "unpacks to more than 100 times what it is packed to");
        assertThat(outcome.urls()).containsExactly("https://news.example/1", "https://news.example/9");
        assertThat(outcome.faults()).hasSize(1);
    }

    @Test
    void aHeaderOfARecordHasAnEnd() throws Exception {
        SmallHeap.Outcome outcome = read(
                "a.warc.gz", joined(gzip(FIRST), Bombs.gzip(bytes("WARC/1.0\r\nWARC-Type: "), 10_000), gzip(LAST)));

        assertRefused(outcome, "a.warc.gz (record at " + gzip(FIRST).length + ")");
        assertThat(outcome.faults()).hasSize(1);
        assertThat(outcome.urls()).containsExactly("https://news.example/1", "https://news.example/9");
    }

    @Test
    void anAnswerThatUnpacksWithoutEndIsRefusedAlone() throws Exception {
        byte[] bomb = response(
                "https://news.example/5",
                200,
                "Content-Type: text/html\r\nContent-Encoding: gzip\r\n",
                Bombs.gzip(bytes("<html>"), 10_000));

        SmallHeap.Outcome outcome = read("a.warc", joined(FIRST, bomb, LAST));

        assertRefused(outcome, "https://news.example/5 (page at " + FIRST.length + "): unpacks to more than 100 times");
        assertThat(outcome.urls()).containsExactly("https://news.example/1", "https://news.example/9");
    }

    @Test
    void manyRecordsThatUnpackToMuchAreOneBomb() throws Exception {
        byte[] header = bytes("WARC/1.0\r\nWARC-Type: metadata\r\nContent-Length: 900000\r\n\r\n");
        byte[] member = gzip(joined(header, filled(900_000, ' '), bytes("\r\n\r\n")));

        SmallHeap.Outcome outcome = read("a.warc.gz", joined(gzip(FIRST), repeated(member, 2000), gzip(LAST)));

        assertRefused(outcome, "a.warc.gz: all that is in it unpacks to more than 100 times");
        assertThat(outcome.urls()).containsExactly("https://news.example/1");
    }

    /** Two million records of nothing take a while; who waits hears of each. */
    @Test
    void recordsWithoutEndArePassedOverOneByOne() throws Exception {
        byte[] empty = bytes("WARC/1.0\r\nWARC-Type: metadata\r\nContent-Length: 0\r\n\r\n\r\n\r\n");
        Path file = folder.resolve("a.warc");
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] many = repeated(empty, 10_000);
            for (int i = 0; i < 200; i++) {
                out.write(many);
            }
            out.write(LAST);
        }
        Path usual = Files.write(folder.resolve("usual.warc"), FIRST);

        SmallHeap.Outcome outcome = SmallHeap.read(usual, file);

        assertThat(outcome.passedOver()).isEqualTo(2_000_000);
        assertThat(outcome.urls()).containsExactly("https://news.example/9");
        assertThat(outcome.millis()).isLessThan(30_000);
    }

    @Test
    void whatOnlyLooksLikeMembersIsGivenUp() throws Exception {
        byte[] member = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0};

        SmallHeap.Outcome outcome =
                read("a.warc.gz", joined(gzip(FIRST), bytes("nothing"), repeated(member, 200_000), gzip(LAST)));

        assertRefused(outcome, "more than 10000 places that look like records");
        assertThat(outcome.urls()).containsExactly("https://news.example/1");
    }

    private static TableBytes table() {
        return new TableBytes("origin", "bytes", "coder", "lines")
                .rows(new byte[][] {bytes("a.html"), bytes(html("The army left the town")), bytes("1.0"), bytes("{}")});
    }

    /** A page of one row, which unpacks to so many million bytes. */
    private static TableBytes.Chunk pageOf(int megabytes, byte[] start) {
        byte[] packed = Bombs.gzip(start, megabytes);
        return new TableBytes.Chunk(TableBytes.GZIP, TableBytes.page(1, 0, megabytes * 1_000_000L, packed));
    }

    @Test
    void aTableWhosePagesUnpackWithoutEndIsRefused() throws Exception {
        TableBytes.Chunk bomb = pageOf(200, new byte[0]);

        SmallHeap.Outcome outcome =
                read("a.parquet", table().group(1, bomb, bomb, bomb, bomb).bytes());

        assertRefused(outcome, "rows 2 to 2: has a page that unpacks to more than 100 times what it is packed to");
        assertThat(outcome.urls()).hasSize(1);
    }

    /** Each has one null, and behind it more than any row needs. */
    @Test
    void manyPagesOfATableThatUnpackToMuchAreOneBomb() throws Exception {
        TableBytes.Chunk page = pageOf(1, new byte[] {2, 0, 0, 0, 2, 0});
        TableBytes table = table();
        for (int i = 0; i < 2000; i++) {
            table.group(1, page, page, page, page);
        }

        SmallHeap.Outcome outcome = read("a.parquet", table.bytes());

        assertRefused(outcome, "to 2001: all that is in it unpacks to more than 100 times");
        assertThat(outcome.urls()).hasSize(1);
    }

    /** Of one row, whose values are whole. */
    @Test
    void pagesOfATableThatAreTooLargeTogetherAreRefused() throws Exception {
        byte[] large = filled(60_000_000, 'a');
        byte[] lengths = {2, 0, 0, 0, 2, 1, 0, (byte) 0x87, (byte) 0x93, 3};
        byte[] body = joined(lengths, large);
        TableBytes.Chunk page = new TableBytes.Chunk(TableBytes.UNPACKED, TableBytes.page(1, 0, body.length, body));

        SmallHeap.Outcome outcome =
                read("a.parquet", table().group(1, page, page, page, page).bytes());

        assertRefused(outcome, "rows 2 to 2: has pages of more than 100000000 bytes beside each other");
        assertThat(outcome.urls()).hasSize(1);
    }
}
