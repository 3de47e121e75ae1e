package org.dateline.desk.web.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.dateline.desk.coding.QueuedReading;
import org.dateline.desk.coding.ReadingState.Stage;
import org.dateline.desk.web.Browser;
import org.dateline.desk.web.Browser.View;
import org.dateline.desk.web.RunningDesk;
import org.dateline.store.query.Page;
import org.dateline.store.query.RecordFilter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Reading through pages, with the real parser, into one record that is empty at first. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReadingTest {

    private static final Path SAMPLE = Path.of("../samples/afghanistan-2021");
    private static final String SCRIPT = "<img src=x onerror=alert(1)>.html";
    private static final byte[] NO_ARTICLE = {'G', 'I', 'F', '8', '9', 'a', 0, 0};
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final long STARTED = System.currentTimeMillis();

    @TempDir
    static Path folder;

    private static RunningDesk desk;
    private static Uploader visitor;

    @BeforeAll
    static void start() throws Exception {
        desk = RunningDesk.withSample(folder.resolve("dateline.db"), Files.createDirectory(folder.resolve("sample")));
        visitor = new Uploader(desk.address());
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    @Order(1)
    void theFirstPageOffersThreeWaysToBegin() {
        assertThat(visitor.get("/").body())
                .contains("Nothing is read yet", "action=\"/read/address\"", "action=\"/read/files\"")
                .contains("action=\"/read/sample\"", "webkitdirectory");
    }

    @Test
    @Order(1)
    void theFirstPageHasNoFlawThatAxeKnowsAndFitsAPhone() {
        try (Browser browser = Browser.start()) {
            for (View view : List.of(new View(1280, 900, ColorScheme.LIGHT), View.DARK, View.PHONE)) {
                com.microsoft.playwright.Page page = browser.open(desk.address(), "/", view);
                assertThat(browser.accessibility(page)).isEmpty();
                assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .isEqualTo(true);
            }
        }
    }

    @Test
    @Order(2)
    void nobodyElseMakesItRead() {
        HttpResponse<String> answer =
                desk.send(HttpRequest.newBuilder(desk.address().resolve("/read/sample"))
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(desk.readings().all()).isEmpty();
    }

    @Test
    @Order(3)
    void whatIsNoAddressIsRefusedAndShownAsItIs() {
        HttpResponse<String> answer = visitor.post("/read/address", "address", "\"><script>alert(1)</script>");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("An address begins with http:// or https://")
                .doesNotContain("<script>alert");
    }

    @Test
    @Order(4)
    void anAddressOfThisMachineIsNotAsked() {
        String own = desk.address().resolve("/reading").toString();
        assertThat(visitor.post("/read/address", "address", own).body()).contains(own);
        await(latest(), Stage.DONE);

        assertThat(visitor.get("/reading").body()).contains("Not read", own, "Nothing new was read");
        assertThat(latest().state().troubles().faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.reason()).contains("public"));
    }

    @Test
    @Order(5)
    void moreThanIsTakenIsExplained() {
        byte[] large = new byte[51_000_000];
        HttpResponse<String> answer = visitor.upload("/read/files", Map.of("large.txt", large));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("50 MB a file", "200 MB together");
    }

    @Test
    @Order(6)
    void aFormWithoutFilesIsRefused() {
        assertThat(visitor.upload("/read/files", Map.of("", new byte[0])).statusCode())
                .isEqualTo(400);
        assertThat(visitor.upload("/read/files", Map.of("folder/picture.png", new byte[3]))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    @Order(6)
    void aLargeFileAndAFolderOfManyAreTaken() {
        byte[] large = new byte[17_000_000];
        System.arraycopy(NO_ARTICLE, 0, large, 0, NO_ARTICLE.length);
        assertThat(visitor.upload("/read/files", Map.of("large.txt", large)).body())
                .contains("large.txt");
        await(latest(), Stage.DONE);

        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 300; i++) {
            many.put("folder/" + i + ".txt", NO_ARTICLE);
        }
        assertThat(visitor.upload("/read/files", many).statusCode()).isEqualTo(200);
        await(latest(), Stage.DONE);
        assertThat(latest().state().troubles().faults().size()
                        + latest().state().troubles().more())
                .isEqualTo(300);
    }

    @Test
    @Order(7)
    void filesAreReadUnderTheNamesThatTheyHad() throws Exception {
        byte[] page = page("2021-07-14-spin-boldak-captured.html");
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("../../up.html", page);
        files.put(SCRIPT, page("2021-06-21-imam-sahib.html"));
        files.put("<b>broken</b>.txt", NO_ARTICLE);
        try (HeldReading held = new HeldReading(desk.readings(), "what comes before", stories(1))) {
            HttpResponse<String> answer = visitor.upload("/read/files", files);

            assertThat(answer.uri().getPath()).isEqualTo("/reading");
            assertThat(answer.body())
                    .contains("Reading ", "http-equiv=\"refresh\"", "Stop after this article", "three files");
            assertThat(desk.get("/api").body()).contains("class=\"activity\"", "/line?said=");
        }
        await(latest(), Stage.DONE);
        String over = visitor.get("/reading").body();
        assertThat(over)
                .contains("Two articles read", "See what changed", "/timeline?from=2021-06-21&amp;to=2021-07-1")
                .contains("&lt;b&gt;broken", "not a text or a page")
                .doesNotContain("<b>broken", "<img src=x", "http-equiv");
        assertThat(desk.store().queries().articles().list(RecordFilter.ALL, Page.first(5)))
                .extracting(row -> row.foundAt())
                .contains(SCRIPT);
        assertThat(desk.get("/").body()).doesNotContain("Nothing is read yet", "class=\"activity\"");
    }

    @Test
    @Order(8)
    void readingsWaitForEachOtherAndCanBeStopped() throws Exception {
        try (HeldReading held = new HeldReading(desk.readings(), "60 files", stories(60))) {
            QueuedReading first = held.reading();
            visitor.upload("/read/files", Map.of("after.txt", story(70)));
            QueuedReading second = latest();
            assertThat(second.state().stage()).isEqualTo(Stage.WAITING);
            assertThat(visitor.get("/reading").body())
                    .contains("<h2>Waiting</h2>", "after.txt", "Reading 60 files", "http-equiv=\"refresh\"");

            await(first, Stage.READING);
            assertThat(visitor.get("/reading/" + first.number() + "/now").body())
                    .contains("sentences a second", "Now: story");
            visitor.post("/reading/" + first.number() + "/stop", "a", "b");
            held.letGo();
            await(first, Stage.STOPPED);
            assertThat(first.state().pace().tally().articles()).isBetween(1, 59);
            await(second, Stage.DONE);
            assertThat(second.state().pace().tally().articles()).isEqualTo(1);
            assertThat(desk.get("/reading/" + first.number() + "/now").body())
                    .contains("hx-swap-oob=\"innerHTML:#heading\"")
                    .doesNotContain("<form", "<html");
        }
    }

    @Test
    @Order(9)
    void aFileThatIsDroppedAnywhereIsReadWhileThePageTellsHowFar() throws Exception {
        try (HeldReading held = new HeldReading(desk.readings(), "what comes before", stories(1));
                Browser browser = Browser.start()) {
            com.microsoft.playwright.Page page = browser.open(desk.address(), "/reading");
            page.evaluate(
                    "text => { const drop = new DataTransfer(); drop.items.add(new File([text], 'dropped.txt'));"
                            + " document.body.dispatchEvent(new DragEvent('drop', {dataTransfer: drop, bubbles: true})); }",
                    new String(story(80), StandardCharsets.UTF_8));
            PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Reading what comes before");
            PlaywrightAssertions.assertThat(page.locator(".readings")).containsText("dropped.txt");
            com.microsoft.playwright.Page other = browser.open(desk.address(), "/", View.PHONE);
            page.fill("#address", "https://news.example/half");
            page.focus("#address");
            page.evaluate("window.opened = 'once'");
            assertThat(browser.accessibility(page)).isEmpty();
            held.letGo();
            await(latest(), Stage.DONE);
            PlaywrightAssertions.assertThat(page.locator("h1")).hasText("One article read");
            PlaywrightAssertions.assertThat(page.locator(".ways a").first()).isVisible();
            PlaywrightAssertions.assertThat(other.locator("[hx-trigger*=every]"))
                    .hasCount(0);
            assertThat(page.evaluate("window.opened + document.activeElement.id + document.activeElement.value"))
                    .isEqualTo("onceaddresshttps://news.example/half");
            assertThat(browser.accessibility(page)).isEmpty();
            assertThat(browser.accessibility(other)).isEmpty();
        }
    }

    @Test
    @Order(9)
    void theLineOfWhatIsReadKeepsTheFocus() throws Exception {
        try (HeldReading held = new HeldReading(desk.readings(), "two files", stories(2));
                Browser browser = Browser.start()) {
            com.microsoft.playwright.Page page = browser.open(desk.address(), "/");
            page.focus(".activity a");
            held.letGo();
            await(held.reading(), Stage.DONE);
            PlaywrightAssertions.assertThat(page.locator("[hx-trigger*=every]")).hasCount(0);

            assertThat(page.evaluate("document.activeElement.pathname")).isEqualTo("/reading");
        }
    }

    @Test
    @Order(9)
    void fromSourcesAndEveryPageALinkLeadsToReadMore() {
        assertThat(visitor.get("/sources").body()).contains("<a class=\"button\" href=\"/reading\">");
        assertThat(visitor.get("/claims").body()).contains("<a href=\"/reading\">Read more</a>");
        assertThat(visitor.get("/reading").body()).contains("They stay on this machine.");
    }

    @Test
    @Order(10)
    void nothingIsLeftOfTheFilesThatWereGiven() throws Exception {
        await(() -> left() == 0);
    }

    private static long left() {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("dateline-reading-"))
                    .filter(file -> file.toFile().lastModified() >= STARTED)
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] page(String name) throws Exception {
        return Files.readAllBytes(SAMPLE.resolve(name));
    }

    private static Path stories(int many) throws Exception {
        Path stories = Files.createTempDirectory(folder, "stories");
        for (int i = 0; i < many; i++) {
            Files.write(stories.resolve("story" + i + ".txt"), story(i));
        }
        return stories;
    }

    private static byte[] story(int number) {
        String sentence = "The harbour guard said on Monday that it had stopped boat " + number
                + " off Vel and taken its crew of nine ashore. ";
        return ("Published July 15, 2021\n\n" + sentence.repeat(8)
                        + ThreadLocalRandom.current().nextLong() + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static QueuedReading latest() {
        return desk.readings().all().get(0);
    }

    private static void await(QueuedReading reading, Stage stage) {
        await(() -> {
            Stage now = reading.state().stage();
            assertThat(now.isOver() && now != stage)
                    .as(() -> reading.state().toString())
                    .isFalse();
            return now == stage
                    && (stage != Stage.READING || reading.state().pace().tally().articles() > 0);
        });
    }

    private static void await(BooleanSupplier met) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!met.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
