package org.dateline.ingest.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ingest.archive.Warcs.html;

import java.nio.file.Path;
import org.dateline.ingest.Readings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Entries that want to be somewhere else, or something else, than they are. */
class HostileNamesTest {

    private static final String STORY = "The army left the town";

    @TempDir
    private Path folder;

    private Readings read(Zips zip) {
        return Readings.of(folder, "a.zip", zip.bytes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../a.html",
                "pages/../../a.html",
                "/etc/passwd.txt",
                "C:\\windows\\a.html",
                "c:a.html",
                "..\\..\\a.html",
                "\\\\server\\share\\a.html"
            })
    void whatLeadsOutOfTheArchiveIsRefusedAlone(String name) {
        Readings readings = read(new Zips().with(name, html(STORY)).with("b.html", html(STORY)));

        assertThat(readings.origins()).containsExactly("a.zip > b.html");
        assertThat(readings.faults).singleElement().asString().contains("leads out of the archive");
    }

    @Test
    void linksAndDevicesAreRefusedAlone() {
        Readings readings = read(new Zips()
                .with("link.html", Warcs.bytes("/etc/passwd"), entry -> entry.setUnixMode(0120777))
                .with("device.html", Warcs.bytes("x"), entry -> entry.setUnixMode(0020666))
                .with("pipe.txt", Warcs.bytes("x"), entry -> entry.setUnixMode(0010666))
                .with("b.html", Warcs.bytes(html(STORY)), entry -> entry.setUnixMode(0100644)));

        assertThat(readings.origins()).containsExactly("a.zip > b.html");
        assertThat(readings.faults)
                .containsExactly(
                        "unreadable item: a.zip > link.html: a link to another file",
                        "unreadable item: a.zip > device.html: no plain file: a device or a pipe",
                        "unreadable item: a.zip > pipe.txt: no plain file: a device or a pipe");
    }

    @Test
    void ofEntriesOfOneNameTheFirstIsRead() {
        Readings readings = read(new Zips().with("b.html", html(STORY)).with("b.html", html("Another story")));

        assertThat(readings.titles()).containsExactly(STORY);
        assertThat(readings.faults)
                .containsExactly("unreadable item: a.zip > b.html: another entry before it has the same name");
    }

    @Test
    void namesAreShownOnOneLineWithoutMarks() {
        Readings readings = read(new Zips().with("x\u202elmth\0\n\u001b[31m.html", html(STORY)));

        assertThat(readings.origins()).containsExactly("a.zip > x lmth [31m.html");
        assertThat(readings.titles()).containsExactly(STORY);
    }

    @Test
    void aNameWithoutAnEndIsRefused() {
        Readings readings = read(new Zips().with("x".repeat(2000) + ".html", html(STORY)));

        assertThat(readings.faults).singleElement().asString().endsWith("its name has more than 1000 characters");
    }

    @Test
    void whatIsEncryptedIsRefusedAlone() {
        byte[] zip = new Zips()
                .with("a.html", html(STORY))
                .with("b.html", html(STORY))
                .bytes();
        zip[Zips.directory(zip, 0) + 8] |= 1;

        Readings readings = Readings.of(folder, "a.zip", zip);

        assertThat(readings.origins()).containsExactly("a.zip > b.html");
        assertThat(readings.faults).containsExactly("unreadable item: a.zip > a.html: encrypted");
    }

    @Test
    void anArchiveInAnArchiveIsRefusedAlone() {
        byte[] inner = new Zips().with("a.html", html(STORY)).bytes();

        Readings readings = read(new Zips()
                .with("r.zip", inner)
                .with("hidden.html", inner)
                .with("twice.html.gz", Warcs.gzip(Warcs.gzip(Warcs.bytes(html(STORY)))))
                .with("zipped.html.gz", Warcs.gzip(inner))
                .with("b.html", html(STORY)));

        assertThat(readings.origins()).containsExactly("a.zip > b.html");
        assertThat(readings.faults)
                .containsExactly(
                        "unreadable item: a.zip > r.zip: an archive in an archive, which is not read",
                        "unreadable item: a.zip > hidden.html: an archive in an archive, which is not read",
                        "unreadable item: a.zip > twice.html.gz: an archive that is packed once more, which is not read",
                        "unreadable item: a.zip > zipped.html.gz: an archive that is packed once more, which is not read");
    }

    @Test
    void anOfficeFileIsNoFolder() {
        assertThat(read(new Zips().with("[Content_Types].xml", "<x/>").with("word/a.html", html(STORY))).faults)
                .containsExactly("a.zip: an office file or an electronic book, not a zipped folder");
        assertThat(read(new Zips().with("a.png", "x")).faults)
                .containsExactly("a.zip: no pages, texts, JSON Lines, PDF files or web archives in this archive");
    }

    @Test
    void entitiesOfAPageOpenNothingAndGrowToNothing() {
        StringBuilder laughs =
                new StringBuilder("<!DOCTYPE html [<!ENTITY l0 \"ha\"><!ENTITY f SYSTEM \"file:///etc/passwd\">");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY l" + i + " \"" + ("&l" + (i - 1) + ";").repeat(10) + "\">");
        }
        String page = html(STORY + " &f; &l11;").replace("<!DOCTYPE html>", laughs + "]>");

        Readings readings = read(new Zips()
                .with("a.xhtml", "<?xml version=\"1.0\"?>" + page)
                .with("feed.html", "<?xml version=\"1.0\"?>" + laughs + "]><rss>&l11;</rss>")
                .with("b.html", html(STORY)));

        assertThat(readings.origins()).contains("a.zip > b.html");
        assertThat(readings.articles)
                .allSatisfy(article -> assertThat(article.text().toString())
                        .doesNotContain("root:")
                        .hasSizeLessThan(2000));
    }
}
