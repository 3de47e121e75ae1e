package org.dateline.ingest.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ingest.archive.Warcs.bytes;
import static org.dateline.ingest.archive.Warcs.gzip;
import static org.dateline.ingest.archive.Warcs.html;
import static org.dateline.ingest.archive.Warcs.joined;
import static org.dateline.ingest.archive.Warcs.page;
import static org.dateline.ingest.archive.Warcs.record;

import java.nio.file.Path;
import java.util.Arrays;
import org.dateline.ingest.Readings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is broken is set aside with its place; the rest is read. */
class BrokenArchivesTest {

    private static final byte[] FIRST = page("https://news.example/1", "The army left the town");
    private static final byte[] SECOND = page("https://news.example/2", "The rebels took the bridge");
    private static final byte[] THIRD = page("https://news.example/3", "The minister resigned");

    @TempDir
    private Path folder;

    private Readings read(String name, byte[] content) {
        return Readings.of(folder, name, content);
    }

    private static void assertTwoAndOneFault(Readings readings, long offset) {
        assertThat(readings.urls()).containsExactly("https://news.example/1", "https://news.example/3");
        assertThat(readings.faults).singleElement().asString().contains("(record at " + offset + ")");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WARC/1.0\r\nnonsense\r\n\r\n",
                "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: many\r\n\r\nx\r\n\r\n",
                "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: -5\r\n\r\nx\r\n\r\n",
                "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999999999999999\r\n\r\nx\r\n\r\n",
                "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 4000000000000\r\n\r\nx\r\n\r\n",
                "neither this nor that\r\n\r\n"
            })
    void aBrokenRecordIsSetAsideAndTheNextIsRead(String broken) {
        assertTwoAndOneFault(read("a.warc", joined(FIRST, bytes(broken), THIRD)), FIRST.length);
        assertTwoAndOneFault(
                read("a.warc.gz", joined(gzip(FIRST), gzip(bytes(broken)), gzip(THIRD))), gzip(FIRST).length);
    }

    @Test
    void aBrokenRecordAmongOthersInOneMemberIsSetAside() {
        byte[] member = gzip(joined(FIRST, bytes("WARC/1.0\r\nnonsense\r\n\r\n"), THIRD));

        assertTwoAndOneFault(read("a.warc.gz", member), 0);
    }

    @Test
    void aDamagedMemberIsSetAsideAndTheNextIsRead() {
        byte[] second = gzip(SECOND);
        for (int i = 20; i < second.length - 20; i += 3) {
            second[i] ^= 0x55;
        }

        Readings readings = read("a.warc.gz", joined(gzip(FIRST), second, gzip(THIRD)));

        assertThat(readings.urls()).contains("https://news.example/1", "https://news.example/3");
        assertThat(readings.faults).isNotEmpty().allMatch(fault -> fault.contains("at " + gzip(FIRST).length + ")"));
    }

    @Test
    void aMemberWhoseBytesAreMissingIsSetAside() {
        byte[] second = gzip(SECOND);

        Readings readings =
                read("a.warc.gz", joined(gzip(FIRST), Arrays.copyOf(second, second.length / 2), gzip(THIRD)));

        assertThat(readings.urls()).contains("https://news.example/1", "https://news.example/3");
        assertThat(readings.faults).isNotEmpty();
    }

    @Test
    void ofAFileThatIsCutShortWhatStandsBeforeIsRead() {
        Readings plain = read("a.warc", Arrays.copyOf(joined(FIRST, SECOND), FIRST.length + SECOND.length - 300));
        byte[] members = joined(gzip(FIRST), gzip(SECOND));
        Readings packed = read("a.warc.gz", Arrays.copyOf(members, members.length - 100));

        assertThat(plain.urls()).containsExactly("https://news.example/1");
        assertThat(plain.faults)
                .singleElement()
                .asString()
                .contains("(record at " + FIRST.length + ")")
                .contains("cut short");
        assertThat(packed.urls()).containsExactly("https://news.example/1");
        assertThat(packed.faults).singleElement().asString().contains("cut short");
    }

    @Test
    void aCaptureWithoutAnAddressAndAnAnswerThatIsNoneAreSetAside() {
        Readings readings = read(
                "a.warc",
                joined(
                        record("response", "https://news.example/2", "application/http", bytes("not an answer")),
                        record("resource", "", "text/html", bytes(html("Nobody knows where"))),
                        FIRST));

        assertThat(readings.urls()).containsExactly("https://news.example/1");
        assertThat(readings.faults).hasSize(2);
    }

    @Test
    void aZipThatIsCutShortIsRefusedWithTheReason() {
        byte[] zip = new Zips().with("a.html", html("The army left the town")).bytes();

        assertThat(read("a.zip", Arrays.copyOf(zip, zip.length - 30)).faults)
                .singleElement()
                .asString()
                .startsWith("a.zip: a ZIP archive that is damaged or cut short");
    }

    @Test
    void sizesInADirectoryAreNotBelieved() {
        byte[] zip = new Zips()
                .with("a.html", html("The army left the town"))
                .with("b.html", html("The rebels took the bridge"))
                .bytes();
        Arrays.fill(zip, Zips.directory(zip, 0) + 24, Zips.directory(zip, 0) + 28, (byte) 0);
        Arrays.fill(zip, Zips.directory(zip, 1) + 24, Zips.directory(zip, 1) + 28, (byte) 0x7f);

        assertThat(read("a.zip", zip).titles()).containsExactly("The army left the town", "The rebels took the bridge");
    }

    @Test
    void aPackedSizeBeyondTheEndIsRefused() {
        byte[] zip = new Zips().with("a.html", html("The army left the town")).bytes();
        Arrays.fill(zip, Zips.directory(zip, 0) + 20, Zips.directory(zip, 0) + 24, (byte) 0x7f);

        assertThat(read("a.zip", zip).faults).singleElement().asString().contains("beyond its end");
    }

    @Test
    void anEntryWhoseChecksumIsWrongIsSetAside() {
        byte[] zip = new Zips()
                .with("a.html", html("The army left the town"))
                .with("b.html", html("The rebels took the bridge"))
                .bytes();
        zip[Zips.directory(zip, 0) + 16] ^= 1;

        Readings readings = read("a.zip", zip);

        assertThat(readings.titles()).containsExactly("The rebels took the bridge");
        assertThat(readings.faults).containsExactly("unreadable item: a.zip > a.html: damaged: its checksum is wrong");
    }

    @Test
    void aPackedFileThatIsCutShortIsRefused() {
        byte[] packed = gzip(bytes(html("The army left the town")));

        assertThat(read("a.html.gz", Arrays.copyOf(packed, packed.length - 20)).faults)
                .singleElement()
                .asString()
                .contains("a.html.gz");
    }
}
