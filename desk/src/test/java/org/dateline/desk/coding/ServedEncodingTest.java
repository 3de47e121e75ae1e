package org.dateline.desk.coding;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.core.coding.ArticleCoder;
import org.dateline.core.dictionary.Dictionaries;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.ingest.fault.ReadingFault;
import org.dateline.ingest.web.PublicAddresses;
import org.dateline.ingest.web.WebReader;
import org.dateline.store.CodedCapture;
import org.dateline.store.RecordStore;
import org.dateline.store.StoredCapture;
import org.dateline.store.database.RecordAddress;
import org.dateline.store.ledger.EntryContent.ReadAs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page whose encoding only its server tells is the same text when the record is coded once more. */
class ServedEncodingTest {

    private static final String TITLE = "The bridge at Мирабад stays closed";

    private final List<String> titles = new ArrayList<>();
    private final Listener listener = new Listener();
    private HttpServer server;
    private RecordStore store;

    /** Keeps the titles of what was coded once more. */
    private final class Listener implements RecodingListener {
        @Override
        public void recoded(StoredCapture before, CodedCapture now) {
            titles.add(now.lines());
        }

        @Override
        public void fault(ReadingFault fault) {
            throw new AssertionError(fault);
        }

        @Override
        public void doubt(String message) {}

        @Override
        public void coded(Tally tally) {}
    }

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        store = RecordStore.open(new RecordAddress(folder.resolve("record.db"), null), Clock.systemUTC());
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/page", exchange -> {
            byte[] bytes = page().getBytes(Charset.forName("windows-1251"));
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=windows-1251");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
        store.close();
    }

    private static String page() {
        return "<html><head><meta charset=koi8-r><title>" + TITLE + "</title></head><body><article><h1>" + TITLE
                + "</h1><p>The council of the town met on Tuesday to speak about the bridge over the river, which was"
                + " closed in May.</p><p>The mayor said the work would take until the end of the year and cost more"
                + " than was planned.</p></article></body></html>";
    }

    private Reading reading(String digest) {
        CodingResources resources = new CodingResources(Path.of("none"), Dictionaries.NONE, List.of(), digest);
        return new Reading(
                store,
                resources,
                new CodingRun(
                        InputStream.nullInputStream(),
                        1,
                        ArticleCoder::load,
                        () -> new WebReader("Dateline/test", PublicAddresses.allowing(Set.of("127.0.0.1"))),
                        Clock.systemUTC(),
                        () -> article -> new ParsedArticle(article, List.of())));
    }

    private ReadingInputs inputs() {
        String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/page";
        return ReadingInputs.of(InputFiles.plain(List.of(InputFile.named(address))));
    }

    private List<StoredCapture> captures() {
        List<StoredCapture> captures = new ArrayList<>();
        store.captures().each(coder -> true, captures::add);
        return captures;
    }

    @Test
    void theEncodingIsKeptWithTheArticle() {
        assertThat(reading("").read(inputs(), listener).articles()).isEqualTo(1);
        assertThat(captures()).singleElement().satisfies(capture -> {
            assertThat(capture.readAs()).isEqualTo(new ReadAs(null, "windows-1251"));
            assertThat(capture.coding().article().publication().title()).isEqualTo(TITLE);
        });

        assertThat(reading("").read(inputs(), listener).articles())
                .as("known already")
                .isZero();

        assertThat(reading("other").recode(listener).articles()).isEqualTo(1);
        assertThat(titles).singleElement().asString().contains(TITLE);
        assertThat(captures()).as("as two coders coded it").hasSize(2).allSatisfy(capture -> {
            assertThat(capture.readAs()).isEqualTo(new ReadAs(null, "windows-1251"));
            assertThat(capture.coding().article().publication().title()).isEqualTo(TITLE);
        });
    }
}
