package org.dateline.ingest.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.ingest.archive.Warcs.bytes;
import static org.dateline.ingest.archive.Warcs.gzip;
import static org.dateline.ingest.archive.Warcs.html;
import static org.dateline.ingest.archive.Warcs.joined;
import static org.dateline.ingest.archive.Warcs.page;
import static org.dateline.ingest.archive.Warcs.record;
import static org.dateline.ingest.archive.Warcs.response;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import org.dateline.core.article.Article;
import org.dateline.ingest.ArticleReader;
import org.dateline.ingest.ReadingOptions;
import org.dateline.ingest.Readings;
import org.dateline.ingest.capture.Capture;
import org.dateline.ingest.fault.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives as crawlers and people make them. */
class ArchiveReadingTest {

    private static final String FIRST = "The army left the town";
    private static final String SECOND = "The rebels took the bridge";
    private static final String THIRD = "The minister resigned";

    private static final byte[] INFO =
            record("warcinfo", "x:info", "application/warc-fields", bytes("software: test\r\n"));

    @TempDir
    private Path folder;

    private Readings read(String name, byte[] content) {
        return Readings.of(folder, name, content);
    }

    private static byte[] crawl() {
        return joined(
                INFO,
                record(
                        "request",
                        "https://news.example/1",
                        "application/http; msgtype=request",
                        bytes("GET / HTTP/1.1\r\n\r\n")),
                page("https://news.example/1", FIRST),
                response(
                        "https://news.example/robots.txt", 200, "Content-Type: text/plain\r\n", bytes("User-agent: *")),
                response("https://news.example/x.png", 200, "Content-Type: image/png\r\n", new byte[] {1, 2, 3}),
                response("https://news.example/gone", 404, "Content-Type: text/html\r\n", bytes(html(THIRD))),
                record(
                        "revisit",
                        "https://news.example/1",
                        "application/http; msgtype=response",
                        bytes("HTTP/1.1 200 OK\r\n\r\n")),
                record("resource", "https://news.example/2", "text/html", bytes(html(SECOND))),
                record(
                        "resource",
                        "metadata://gnu.org/software/wget/warc/wget.log",
                        "text/plain",
                        bytes("It went well.")),
                record("metadata", "https://news.example/2", "application/warc-fields", bytes("via: x\r\n")));
    }

    @Test
    void capturesOfAWebArchiveAreReadAndTheRestIsPassedOver() {
        Readings readings = read("crawl.warc", crawl());

        assertThat(readings.faults).isEmpty();
        assertThat(readings.titles()).containsExactly(FIRST, SECOND);
        assertThat(readings.urls()).containsExactly("https://news.example/1", "https://news.example/2");
        assertThat(readings.origins().get(0))
                .startsWith("crawl.warc > https://news.example/1 (page at ")
                .isNotEqualTo(readings.origins().get(1));
        assertThat(readings.passedOver).isEqualTo(8);
    }

    @Test
    void anOffsetIsWhereTheRecordBegins() {
        byte[] all = crawl();
        Readings readings = read("crawl.warc", all);

        for (Capture capture : readings.captures) {
            long at =
                    java.util.Objects.requireNonNull(capture.origin().record()).offset();
            assertThat(new String(all, (int) at, 8, java.nio.charset.StandardCharsets.US_ASCII))
                    .isEqualTo("WARC/1.0");
        }
    }

    @Test
    void packedArchivesAreReadTheSame() {
        byte[] members = joined(
                gzip(INFO), gzip(page("https://news.example/1", FIRST)), gzip(page("https://news.example/2", SECOND)));

        assertThat(read("members.warc.gz", members).titles()).containsExactly(FIRST, SECOND);
        assertThat(read("whole.warc.gz", gzip(crawl())).titles()).containsExactly(FIRST, SECOND);
        assertThat(read("any.name", members).origins().get(1))
                .isEqualTo("any.name > https://news.example/2 (page at "
                        + joined(gzip(INFO), gzip(page("https://news.example/1", FIRST))).length + ")");
    }

    @Test
    void codingsOfTheTransferAreUndone() {
        byte[] page = bytes(html(FIRST));
        byte[] chunked = joined(bytes(Integer.toHexString(page.length) + "\r\n"), page, bytes("\r\n0\r\n\r\n"));

        Readings readings = read(
                "coded.warc",
                joined(
                        response(
                                "https://news.example/1",
                                200,
                                "Content-Type: text/html\r\nContent-Encoding: gzip\r\n",
                                gzip(page)),
                        response(
                                "https://news.example/2",
                                200,
                                "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n",
                                chunked),
                        response(
                                "https://news.example/3",
                                200,
                                "Content-Type: text/html\r\nContent-Encoding: br\r\n",
                                page),
                        page("https://news.example/4", SECOND)));

        assertThat(readings.titles()).containsExactly(FIRST, FIRST, SECOND);
        assertThat(readings.articles.get(0).revision())
                .isEqualTo(readings.articles.get(1).revision());
        assertThat(readings.faults)
                .singleElement()
                .asString()
                .contains("https://news.example/3")
                .contains("not read: br");
    }

    @Test
    void aZippedFolderIsReadAsAFolder() {
        byte[] zip = new Zips()
                .with("pages/a.html", html(FIRST))
                .with("pages/picture.png", new byte[] {1, 2})
                .with("notes.txt", SECOND + " on Friday. Residents of the town said so.")
                .with("rows.jsonl", "{\"text\":\"" + THIRD + ".\"}\n{\"text\":1}\n{\"text\":\"" + FIRST + ".\"}\n")
                .with("packed.html.gz", gzip(bytes(html(THIRD))))
                .with(".hidden.html", html(SECOND))
                .with("crawl.warc.gz", gzip(page("https://news.example/1", SECOND)))
                .bytes();

        Readings readings = read("crisis.zip", zip);

        assertThat(readings.origins())
                .containsExactly(
                        "crisis.zip > pages/a.html",
                        "crisis.zip > notes.txt",
                        "crisis.zip > rows.jsonl (line 1)",
                        "crisis.zip > rows.jsonl (line 3)",
                        "crisis.zip > packed.html.gz",
                        "crisis.zip > crawl.warc.gz > https://news.example/1 (page at 0)");
        assertThat(readings.faults).singleElement().asString().contains("crisis.zip > rows.jsonl (line 2)");
    }

    @Test
    void ofACollectionTheWebArchivesAreRead() {
        byte[] wacz = new Zips()
                .with("datapackage.json", "{}")
                .with("pages/pages.jsonl", "{\"format\":\"json-pages-1.0\"}\n{\"url\":\"x\"}")
                .with("archive/data.warc.gz", gzip(page("https://news.example/1", FIRST)))
                .with("indexes/index.cdx", "x")
                .bytes();

        Readings readings = read("crawl.wacz", wacz);

        assertThat(readings.faults).isEmpty();
        assertThat(readings.origins())
                .containsExactly("crawl.wacz > archive/data.warc.gz > https://news.example/1 (page at 0)");
        assertThat(readings.urls()).containsExactly("https://news.example/1");
    }

    @Test
    void aPackedFileIsReadAsWhatIsInIt() {
        Readings page = read("a.html.gz", gzip(bytes("<p>" + html(FIRST))));
        Readings rows = read(
                "rows.jsonl.gz",
                joined(
                        gzip(bytes("{\"text\":\"" + FIRST + ".\"}\n")),
                        gzip(bytes("{\"text\":\"" + SECOND + ".\"}\n"))));

        assertThat(page.titles()).containsExactly(FIRST);
        assertThat(rows.origins()).containsExactly("rows.jsonl.gz (line 1)", "rows.jsonl.gz (line 2)");
    }

    @Test
    void aZipThatComesAsAStreamIsRead() {
        byte[] zip = new Zips().with("a.html", html(FIRST)).bytes();

        Readings readings = new Readings();
        new ArticleReader().read("standard input", new ByteArrayInputStream(zip), ReadingOptions.NONE, readings);

        assertThat(readings.origins()).containsExactly("standard input > a.html");
    }

    @Test
    void theCopyOfAStreamLeavesNothing() throws IOException {
        try (SeekableByteChannel copy = NamelessCopy.of(new ByteArrayInputStream(bytes(FIRST)), folder)) {
            assertThat(Channels.newInputStream(copy).readAllBytes()).isEqualTo(bytes(FIRST));
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void theCopyOfAStreamThatBreaksOffLeavesNothing() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken off");
            }
        };

        assertThatThrownBy(() -> NamelessCopy.of(broken, folder)).hasMessage("broken off");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatWasReadIsReadAgainTheSame() {
        String story = html(FIRST);
        byte[] odd = bytes(
                "Seen at noon. <div>" + story.substring(story.indexOf("<h1>"), story.indexOf("</article>")) + "</div>");
        byte[] zip = new Zips()
                .with("a.html", html(FIRST))
                .with("b.htm.gz", gzip(odd))
                .with("notes.txt", SECOND + " on Friday. Residents of the town said so.")
                .with("rows.jsonl", "{\"text\":\"" + THIRD + ".\",\"url\":\"https://news.example/3\"}\n")
                .with(
                        "wide.jsonl",
                        ("\ufeff{\"text\":\"" + SECOND + ".\"}\n").getBytes(java.nio.charset.StandardCharsets.UTF_16LE))
                .with(
                        "crawl.warc",
                        joined(
                                page("https://news.example/1", SECOND),
                                response("https://news.example/odd", 200, "Content-Type: text/html\r\n", odd)))
                .bytes();
        Readings first = read("crisis.zip", zip);
        assertThat(first.faults).isEmpty();
        assertThat(first.articles).hasSize(7);

        Readings again = new Readings();
        for (Capture capture : first.captures) {
            new ArticleReader()
                    .readAgain(Origin.parse(capture.origin().toString()), capture.bytes(), ReadingOptions.NONE, again);
        }

        assertThat(again.origins()).isEqualTo(first.origins());
        assertThat(again.articles).usingRecursiveComparison().isEqualTo(first.articles);
        assertThat(again.articles.stream().map(Article::id).distinct()).hasSizeGreaterThan(4);
    }

    @Test
    void sharesAddUpToTheArchive() {
        byte[] members = joined(
                gzip(page("https://news.example/1", FIRST)), gzip(INFO), gzip(page("https://news.example/2", SECOND)));
        byte[] zip = new Zips()
                .with("a.html", html(FIRST))
                .with("b.html", html(SECOND))
                .bytes();

        assertThat(read("a.warc.gz", members).captures.stream()
                        .mapToLong(Capture::share)
                        .sum())
                .isEqualTo(members.length);
        assertThat(read("a.zip", zip).captures.stream()
                        .mapToLong(Capture::share)
                        .sum())
                .isBetween(zip.length / 3L, (long) zip.length);
    }
}
