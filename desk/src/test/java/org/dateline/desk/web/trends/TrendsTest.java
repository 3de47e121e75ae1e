package org.dateline.desk.web.trends;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import org.dateline.core.situation.index.IndexPoint;
import org.dateline.core.situation.index.PeriodSum;
import org.dateline.core.situation.index.Weight;
import org.dateline.desk.WeeksRecord;
import org.dateline.desk.web.Browser;
import org.dateline.desk.web.RunningDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the trends show, and where their bars lead. */
class TrendsTest {

    @TempDir
    static Path folder;

    private static RunningDesk desk;
    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start();
        desk = RunningDesk.on(WeeksRecord.in(folder));
    }

    @AfterAll
    static void stop() {
        desk.close();
        browser.close();
    }

    private static Locator bars(Page page, String index) {
        return page.locator("#trend-" + index + " .bar");
    }

    @Test
    void whoGainsAndWhoIsPressedStandSideBySide() {
        String page = desk.get("/trends").body();

        assertThat(page).contains("Advance of Red Front").contains("Pressure on Green Union");
        assertThat(desk.get("/trends?pressure=Red+Front").body()).contains("Pressure on Red Front");
    }

    @Test
    void theFileOfContributionsIsRefusedKnownAndNamedAsOtherFilesAre() {
        String path = "/trends/violence/contributions.csv";
        HttpResponse<String> file = desk.get(path + "?by=week&to=2021-07-18");
        String tag = file.headers().firstValue("ETag").orElseThrow();

        assertThat(file.body()).contains("\n");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"dateline-violence-2021-07-18.csv\"");
        assertThat(desk.send(HttpRequest.newBuilder(desk.address().resolve(path + "?by=week&to=2021-07-18"))
                                .header("If-None-Match", tag)
                                .build())
                        .statusCode())
                .isEqualTo(304);
        assertThat(desk.get(path + "?acter=Red+Front").statusCode()).isEqualTo(400);
    }

    @Test
    void theLastWholeWeekIsComparedWithWhatIsUsual() {
        assertThat(desk.get("/trends").body())
                .contains("Week of 5–11 Jul 2021: 1, usually 1 or fewer")
                .contains("Week of 12–18 Jul 2021, so far: 1 from 1 contribution");
    }

    @Test
    void valuesAreComparedInWords() {
        assertThat(compared("9", 3)).isEqualTo("three times its usual 3");
        assertThat(compared("4.5", 3)).isEqualTo("half as much again as its usual 3");
        assertThat(compared("1.5", 3)).isEqualTo("half its usual 3");
        assertThat(compared("0", 3)).isEqualTo("where 3 is usual");
        assertThat(compared("-2", 3)).isEqualTo("less than its usual 3");
        assertThat(compared("2", 0)).isEqualTo("where nothing is usual");
        assertThat(compared("48", 0.9)).isEqualTo("usually 1 or fewer");
        assertThat(compared("48", 2.4)).isEqualTo("usually about 2.4");
    }

    private static String compared(String value, double mean) {
        LocalDate day = LocalDate.parse("2021-07-05");
        return Compared.of(
                new IndexPoint(day, day, new PeriodSum(Weight.of(value), 1, 1), new IndexPoint.Baseline(mean, 1)));
    }

    @Test
    void whatIsBeforeTheRecordIsNotShownAsQuiet() {
        Page page = browser.open(desk.address(), "/trends?by=week&from=2021-02-01&to=2021-03-31");

        assertThat(bars(page, "violence").nth(0).getAttribute("data-words")).endsWith("before the record begins");
        assertThat(bars(page, "violence").nth(0).getAttribute("href")).isNull();
        PlaywrightAssertions.assertThat(page.locator("#trend-violence pattern")).hasCount(1);
    }

    @Test
    void aBarOpensWhatItIsMadeOfAndThatItsWords() {
        Page page = browser.open(desk.address(), "/trends?by=week");
        bars(page, "violence").last().click();

        PlaywrightAssertions.assertThat(page.locator("#drawer h1")).hasText("Violence, week of 12–18 Jul 2021");
        PlaywrightAssertions.assertThat(page.locator("#drawer .row")).hasCount(1);
        PlaywrightAssertions.assertThat(page.locator("#drawer .sum")).containsText("1 altogether, from 1 contribution");
        page.locator("#drawer a.words").first().click();
        PlaywrightAssertions.assertThat(page.locator("#drawer blockquote").first())
                .containsText("The Red Front bombed");
    }

    @Test
    void whereNobodyAsksFromWhichDayAUsualSpanIsShown() {
        String note = "The last 124 days are shown; ask for earlier days to see others.";

        assertThat(desk.get("/trends?by=day").body()).contains(note);
        assertThat(desk.get("/trends?by=day&from=2021-03-03").body()).doesNotContain("are shown; ask for");
        assertThat(desk.get("/trends?by=week").body()).doesNotContain("are shown; ask for");
    }

    @Test
    void aBarAtTheEdgeOfTheWindowOpensToo() {
        Page page = browser.open(
                desk.address(),
                "/trends?by=day&from=2021-03-03",
                new Browser.View(1280, 500, com.microsoft.playwright.options.ColorScheme.LIGHT));
        bars(page, "attention").nth(7).click();

        PlaywrightAssertions.assertThat(page.locator("#drawer h1")).hasText("Attention, 10 Mar 2021");
        page.keyboard().press("Escape");
        PlaywrightAssertions.assertThat(page.locator("#trend-attention .stepper"))
                .hasAttribute("aria-valuetext", java.util.regex.Pattern.compile("10 Mar 2021"));
    }

    @Test
    void theKeyboardStepsThroughTheWeeksAndOpensOne() {
        Page page = browser.open(desk.address(), "/trends?by=week");
        Locator stepper = page.locator("#trend-violence .stepper");
        stepper.focus();
        page.keyboard().press("ArrowLeft");

        PlaywrightAssertions.assertThat(stepper)
                .hasAttribute("aria-valuetext", java.util.regex.Pattern.compile("Week of 5–11 Jul 2021: 1 from 1"));
        PlaywrightAssertions.assertThat(page.locator("#trend-violence [data-readout]"))
                .containsText("Week of 5–11 Jul 2021");
        page.keyboard().press("Enter");
        PlaywrightAssertions.assertThat(page.locator("#drawer h1")).hasText("Violence, week of 5–11 Jul 2021");
        page.keyboard().press("Escape");
        PlaywrightAssertions.assertThat(stepper).isFocused();
    }

    @Test
    void aPeriodHasAPageOfItsOwnAndWhatIsNoneIsTold() {
        String first =
                desk.get("/trends/attention/period?start=2021-03-01&by=month").body();
        assertThat(first).contains("Attention, March 2021");
        assertThat(desk.get("/trends/violence/period?start=soon&by=week").statusCode())
                .isEqualTo(400);
        assertThat(desk.get("/trends/wealth/period?start=2021-03-01").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theRecipeIsReadableAndOfOneIndexOrAll() {
        assertThat(desk.get("/trends/recipe?index=pressure").body())
                .contains("Something is demanded of it.")
                .doesNotContain("Force was used.");
        assertThat(desk.get("/trends/recipe").body()).contains("Force was used.");
    }

    @Test
    void whatIndicesCannotAnswerIsSaid() {
        assertThat(desk.get("/trends?type=assault&outlet=lantern").body())
                .contains("Indices know no type")
                .contains("Indices know no outlet");
    }

    @Test
    void itHasNoFlawThatAxeKnowsInAnyViewAndFitsAPhone() {
        for (Browser.View view : new Browser.View[] {
            new Browser.View(1280, 900, com.microsoft.playwright.options.ColorScheme.LIGHT),
            Browser.View.DARK,
            Browser.View.PHONE
        }) {
            Page page = browser.open(desk.address(), "/trends", view);
            assertThat(browser.accessibility(page)).isEmpty();
            assertThat((boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isTrue();
        }
        assertThat(browser.accessibility(browser.open(desk.address(), "/trends/recipe")))
                .isEmpty();
        assertThat(browser.accessibility(
                        browser.open(desk.address(), "/trends/violence/period?start=2021-07-12&by=week")))
                .isEmpty();
    }
}
