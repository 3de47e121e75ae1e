package org.dateline.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.core.ledger.correction.Change;
import org.dateline.core.ledger.correction.Correction;
import org.dateline.desk.web.Browser.View;
import org.dateline.store.RecordStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of articles, and articles. */
class ArticlePagesTest {

    private static final String BRIDGE = "https://lantern.example/bridge";

    @TempDir
    static Path folder;

    private static MadeArticle first;
    private static MadeArticle second;
    private static MadeArticle strange;
    private static RecordStore store;
    private static RunningDesk desk;

    @BeforeAll
    static void start() {
        first = bridge("nine");
        second = bridge("twelve").updated("2021-08-11T06:30:00Z");
        second.block("promo", "Sign up for our daily letter.");
        strange = MadeArticle.of("Courier", "2021-08-12")
                .in("ar")
                .titled("جسر")
                .block("paragraph", "\ud83c\udf09\ud83c\udf09 At the bridge \ud83d\ude80 guards struck a mill.")
                .event("ASSAULT", "struck", "River Guard", "Millers")
                .block("paragraph", "قال الحارس إن الجسر سقط.")
                .said("الحارس", "قال", "say");
        store = MadeArticle.record(folder.resolve("dateline.db"), first, second, strange);
        desk = RunningDesk.on(store);
    }

    private static MadeArticle bridge(String dead) {
        return MadeArticle.of("Lantern", "2021-08-10")
                .titled("Bridge falls in Orla")
                .by("Ada Sample")
                .at(BRIDGE)
                .block("headline", "Bridge falls in Orla")
                .block("paragraph", "The River Guard struck the bridge of Orla, killing " + dead + " people.")
                .event("ASSAULT", "struck", "River Guard", "Orla")
                .block("paragraph", "A ferryman said the water rose at night.")
                .said("A ferryman", "said", "say");
    }

    @AfterAll
    static void stop() {
        desk.close();
        store.close();
    }

    private static String page() {
        return second.page(store);
    }

    @Test
    void articlesAreListed() {
        assertThat(desk.get("/articles").body())
                .contains("href=\"" + page() + "\"")
                .contains("2 revisions")
                .contains("by Ada Sample");
        assertThat(desk.get("/articles?outlet=courier").body()).doesNotContain("Bridge falls");
    }

    @Test
    void anArticleHasItsNotesBesideItsWords() {
        String page = desk.get(page()).body();
        assertThat(page)
                .contains("twelve people")
                .contains("assault: River Guard → Orla")
                .contains("A ferryman: say")
                .contains("href=\"/evidence/" + second.line(0) + "\" data-evidence data-note=\"0\"")
                .contains("<span class=\"block-label\">promo</span>")
                .contains("href=\"" + BRIDGE + "\" rel=\"noreferrer noopener external\"")
                .contains(
                        "Lantern, “Bridge falls in Orla”, by Ada Sample, 10 Aug 2021, updated 11 Aug 2021, 06:30 UTC, "
                                + BRIDGE + ", revision sha256:" + second.digest());
        assertThat(page)
                .containsPattern(
                        Pattern.compile("class=\"coded trigger [^\"]*\" data-sentence=\"0\" data-span=\"0\">struck<"));
    }

    @Test
    void anOlderRevisionIsShownAndComparedWordByWord() {
        String old = "sha256:" + first.digest();
        assertThat(desk.get(page() + "?revision=" + old).body())
                .contains("nine people")
                .contains("compare with the one before");
        String compared = desk.get(page() + "?against=" + old).body();
        assertThat(compared)
                .contains("<del><span class=\"hidden\">[went: </span>nine<")
                .contains("<ins><span class=\"hidden\">[came: </span>twelve<")
                .contains("<span class=\"substance\">figure</span>");
        assertThat(desk.get(page() + "?revision=sha256:00").statusCode()).isEqualTo(404);
    }

    @Test
    void otherNamesOfAnArticleLeadToIt() {
        HttpResponse<String> found = desk.get("/articles/sha256:" + first.digest());
        assertThat(found.statusCode()).isEqualTo(302);
        assertThat(found.headers().firstValue("Location")).hasValue(page());
        assertThat(desk.get("/articles/ffffffff").statusCode()).isEqualTo(404);
    }

    @Test
    void marksStandAtTheirWordsBehindAstralCharacters() {
        String page = desk.get(strange.page(store)).body();
        assertThat(page)
                .contains("data-span=\"0\">struck</span>")
                .contains(">\ud83c\udf09\ud83c\udf09 At the bridge \ud83d\ude80 guards </span>")
                .contains(">قال</span>")
                .contains("lang=\"ar\"");
    }

    @Test
    void aVeryLongArticleIsShownInBoundedTime() {
        MadeArticle longest = MadeArticle.of("Lantern", "2021-08-10").block("headline", "A long night");
        for (int i = 0; i < 3000; i++) {
            longest.block("paragraph", "In hamlet " + i + " the River Guard struck a mill, a miller said and warned.")
                    .said("a miller", "said", "say")
                    .said("a miller", "warned", "warn");
        }
        try (RecordStore record = MadeArticle.record(folder.resolve("long.db"), longest);
                RunningDesk other = RunningDesk.on(record)) {
            String address = longest.page(record);
            other.get(address);
            // What else the machine does makes it slower, never faster.
            assertThat(Stream.generate(() -> timeOf(longest, address, other)).limit(5))
                    .anyMatch(time -> time.compareTo(Duration.ofSeconds(20)) < 0);
        }
    }

    private static Duration timeOf(MadeArticle longest, String address, RunningDesk other) {
        Instant begun = Instant.now();
        assertThat(other.get(address).body()).contains("In hamlet 2999").contains("data-note=\"5999\"");
        assertThat(other.get(address + "?against=sha256:" + longest.digest()).body())
                .contains("In hamlet 2999");
        return Duration.between(begun, Instant.now());
    }

    @Test
    void correctionsOfItsLinesStandBelow() {
        MadeArticle corrected = MadeArticle.of("Lantern", "2021-08-10")
                .block("paragraph", "The River Guard struck a mill.")
                .event("ASSAULT", "struck", "River Guard", "");
        try (RecordStore record = MadeArticle.record(folder.resolve("corrected.db"), corrected);
                RunningDesk other = RunningDesk.on(record)) {
            assertThat(other.get(corrected.page(record)).body()).doesNotContain("Corrections by analysts");
            record.corrections()
                    .correct(
                            record.begin("correct", null),
                            new Correction(
                                    new Change.Reject(List.of(corrected.line(0))), "Ana", "the mill <b>stands</b>"),
                            null);
            assertThat(other.get(corrected.page(record)).body())
                    .contains("Corrections by analysts")
                    .contains("the mill &lt;b&gt;stands&lt;/b&gt; · Ana")
                    .contains("rejected by an analyst");
        }
    }

    @Test
    void aNoteLightsItsWordsAndTheWordsTheirNote() {
        try (Browser browser = Browser.start()) {
            Page page = browser.open(desk.address(), page());
            Locator note = page.locator("[data-note='0']");
            Locator words = page.locator(".coded[data-span='0']");
            note.focus();
            PlaywrightAssertions.assertThat(words).hasClass(Pattern.compile("lit-span"));
            page.locator(".coded[data-span~='1']").first().hover();
            PlaywrightAssertions.assertThat(words).not().hasClass(Pattern.compile("lit-span"));
            PlaywrightAssertions.assertThat(page.locator("[data-note='1']")).hasClass(Pattern.compile("lit"));
            note.click();
            PlaywrightAssertions.assertThat(page.locator("#drawer mark").first())
                    .isVisible();
        }
    }

    @Test
    void theCitationIsCopiedAsItStands() {
        try (Browser browser = Browser.start()) {
            Page page = browser.open(desk.address(), page());
            page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            page.locator("[data-copy]").click();
            PlaywrightAssertions.assertThat(page.locator("[data-copy]")).hasText("Copied");

            assertThat(page.evaluate("navigator.clipboard.readText()"))
                    .isEqualTo(page.locator("#citation").inputValue());
        }
    }

    @Test
    void pagesHaveNoFlawThatAxeKnowsAndFitAPhone() {
        try (Browser browser = Browser.start()) {
            for (String path :
                    new String[] {"/articles", page(), page() + "?against=sha256:" + first.digest(), strange.page(store)
                    }) {
                for (View view : new View[] {new View(1280, 900, ColorScheme.LIGHT), View.DARK, View.PHONE}) {
                    Page page = browser.open(desk.address(), path, view);
                    assertThat(browser.accessibility(page))
                            .as(path + " " + view)
                            .isEmpty();
                    assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                            .as(path + " " + view)
                            .isEqualTo(true);
                    page.context().close();
                }
            }
        }
    }
}
