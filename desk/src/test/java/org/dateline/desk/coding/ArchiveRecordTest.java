package org.dateline.desk.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dateline.core.article.Article;
import org.dateline.core.dictionary.Dictionaries;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.ingest.fault.ReadingFault;
import org.dateline.store.CodedCapture;
import org.dateline.store.Kept;
import org.dateline.store.RecordStore;
import org.dateline.store.StoredCapture;
import org.dateline.store.database.RecordAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a record keeps of an archive: each article once, also of a reading that was stopped, and the same when it is coded anew. */
class ArchiveRecordTest {

    private static final int ARTICLES = 30;

    @TempDir
    private Path folder;

    /** Keeps what a reading tells, and stops it after some articles. */
    private static final class Told implements RecodingListener {
        private final int most;
        private final Map<String, String> lines = new TreeMap<>();
        private final List<String> faults = new ArrayList<>();
        private final List<String> origins = new ArrayList<>();
        private final List<Long> bytes = new ArrayList<>();

        Told(int most) {
            this.most = most;
        }

        @Override
        public boolean goesOn() {
            return lines.size() < most;
        }

        @Override
        public void kept(Article article, CodedCapture coded, Kept kept) {
            lines.put(article.revision(), coded.lines());
            origins.add(coded.origin());
        }

        @Override
        public void recoded(StoredCapture before, CodedCapture now) {
            assertThat(now.origin()).isEqualTo(before.origin());
        }

        @Override
        public void fault(ReadingFault fault) {
            faults.add(fault.getMessage());
        }

        @Override
        public void doubt(String message) {}

        @Override
        public void coded(Tally tally) {
            bytes.add(tally.bytes() + tally.knownBytes());
        }
    }

    private static String page(int number) {
        String town = "Town " + (char) ('A' + number % 26) + number;
        return "<!DOCTYPE html><html><body><article><h1>The army left " + town + "</h1><p>The army left " + town
                + " by noon on Friday, the governor's office said in a statement to reporters.</p><p>Residents of "
                + town
                + " said that they had seen soldiers leave along the northern road.</p></article></body></html>";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] member(int number) throws IOException {
        String answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page(number);
        String record = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/" + number
                + "\r\nWARC-Date: 2021-08-14T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:7d4a2f4e-0000-4000-8000-000000000001>"
                + "\r\nContent-Type: application/http\r\nContent-Length: " + bytes(answer).length + "\r\n\r\n" + answer
                + "\r\n\r\n";
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes(number == 7 ? "WARC/1.0\r\nbroken\r\n\r\n" : record));
        }
        return packed.toByteArray();
    }

    /** Thirty records, of which the eighth is broken; on its own or in a zip with a page, a text and rows. */
    private Path archive(String name) throws IOException {
        ByteArrayOutputStream crawl = new ByteArrayOutputStream();
        for (int i = 0; i < ARTICLES; i++) {
            crawl.write(member(i));
        }
        Path file = folder.resolve(name);
        if (name.endsWith(".warc.gz")) {
            return Files.write(file, crawl.toByteArray());
        }
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            put(out, "pages/a.html", bytes(page(100)));
            put(out, "../climbing.html", bytes(page(101)));
            put(
                    out,
                    "rows.jsonl",
                    bytes("{\"text\":\"" + "The army left the town. ".repeat(9) + "\"}\n{\"text\":1}\n"));
            put(out, "notes.txt", bytes("The army left the town on Friday. Residents of the town said so."));
            put(out, "crawl.warc.gz", crawl.toByteArray());
        }
        return file;
    }

    private static void put(ZipOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(content);
        out.closeEntry();
    }

    private static CodingResources resources(String digest) {
        return new CodingResources(Path.of("none"), Dictionaries.NONE, List.of(), digest);
    }

    private static Reading reading(RecordStore store, CodingResources resources) {
        return new Reading(
                store,
                resources,
                resources.run(
                        InputStream.nullInputStream(), 1, () -> article -> new ParsedArticle(article, List.of())));
    }

    private RecordStore open() {
        return RecordStore.open(RecordAddress.of(folder.resolve("record.db").toString()), Clock.systemUTC());
    }

    @Test
    void aReadingThatWasStoppedGoesOnAndLosesNothingAndKeepsNothingTwice() throws IOException {
        for (String name : List.of("crawl.warc.gz", "crisis.zip")) {
            Files.deleteIfExists(folder.resolve("record.db"));
            ReadingInputs inputs =
                    ReadingInputs.of(InputFiles.of(List.of(archive(name).toString())));
            Told stopped = new Told(10);
            try (RecordStore store = open()) {
                reading(store, resources("")).read(inputs, stopped);
                assertThat(stopped.lines).hasSizeBetween(10, 20);
            }
            Told rest = new Told(Integer.MAX_VALUE);
            try (RecordStore store = open()) {
                Tally tally = reading(store, resources("")).read(inputs, rest);
                assertThat(tally.known()).isEqualTo(stopped.lines.size());
            }
            Told again = new Told(Integer.MAX_VALUE);
            try (RecordStore store = open()) {
                Tally tally = reading(store, resources("")).read(inputs, again);
                int all = ARTICLES - 1 + (name.endsWith(".zip") ? 3 : 0);
                assertThat(tally.articles()).isZero();
                assertThat(tally.known()).isEqualTo(all);
                assertThat(store.captures().count()).isEqualTo(all);
            }
            assertThat(rest.lines).doesNotContainKeys(stopped.lines.keySet().toArray(String[]::new));
            assertThat(again.faults).isEqualTo(rest.faults).hasSize(name.endsWith(".zip") ? 3 : 1);
        }
    }

    @Test
    void howFarAReadingIsIsToldInBytesOfTheArchive() throws IOException {
        Path archive = archive("crawl.warc.gz");
        InputFiles files = InputFiles.of(List.of(archive.toString()));
        Told told = new Told(Integer.MAX_VALUE);
        try (RecordStore store = open()) {
            reading(store, resources("")).read(ReadingInputs.of(files), told);
        }

        assertThat(told.bytes).isSorted();
        assertThat(told.bytes.get(told.bytes.size() - 1)).isEqualTo(Files.size(archive));
    }

    @Test
    void whatIsCodedAnewIsReadAsTheFirstTime() throws IOException {
        ReadingInputs inputs =
                ReadingInputs.of(InputFiles.of(List.of(archive("crisis.zip").toString())));
        Told first = new Told(Integer.MAX_VALUE);
        Told anew = new Told(Integer.MAX_VALUE);
        try (RecordStore store = open()) {
            reading(store, resources("")).read(inputs, first);
            Tally tally = reading(store, resources("0".repeat(64))).recode(anew);
            assertThat(tally.articles()).isEqualTo(ARTICLES + 2);
        }

        assertThat(anew.faults).isEmpty();
        assertThat(anew.lines).isEqualTo(first.lines).hasSize(ARTICLES + 2);
        assertThat(anew.lines.values()).anyMatch(lines -> lines.contains("\"url\":\"https://news.example/5\""));
        assertThat(anew.origins).containsExactlyInAnyOrderElementsOf(first.origins);
    }
}
