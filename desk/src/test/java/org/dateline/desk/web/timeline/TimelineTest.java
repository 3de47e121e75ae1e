package org.dateline.desk.web.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.dateline.desk.WeeksRecord;
import org.dateline.desk.web.Browser;
import org.dateline.desk.web.RunningDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the timeline shows, and how days are chosen on it. */
class TimelineTest {

    private static final int INCIDENTS = 2 * WeeksRecord.WEEKS;

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

    private static Page open(String path) {
        Page page = browser.open(desk.address(), path);
        PlaywrightAssertions.assertThat(page.locator(".brush .end")).hasCount(2);
        PlaywrightAssertions.assertThat(page.locator("#drawing .readout")).isVisible();
        return page;
    }

    @Test
    void theListStandsByDayWithoutScripts() {
        String page = desk.get("/timeline").body();

        assertThat(page).contains("Wednesday 14 July 2021").contains("The Red Front bombed the mills of");
        assertThat(desk.get("/timeline?from=2021-03-01&to=2021-03-10").body())
                .contains("TownA")
                .doesNotContain("TownK");
        assertThat(desk.get("/timeline?lane=colour").statusCode()).isEqualTo(400);
        assertThat(desk.get("/timeline?actor=nobody").body()).contains("nothing in the record has an actor “nobody”");
    }

    @Test
    void theDrawingHasWhatAnswersInItsLanes() {
        assertThat(desk.get("/timeline/data").body())
                .contains("\"drawn\":" + INCIDENTS)
                .contains("\"Material conflict\"")
                .contains("\"cut\":false");
        assertThat(desk.get("/timeline/data?lane=actor&type=assault").body()).contains("\"lanes\":[\"Red Front\"]");
        assertThat(desk.get("/timeline/data?lane=country").body()).contains("\"lanes\":[\"Afghanistan\"]");
    }

    @Test
    void theStripCountsTheDaysThatAreNotChosenToo() {
        String all = desk.get("/timeline/strip").body();
        String some = desk.get("/timeline/strip?from=2021-07-12&to=2021-07-18").body();
        String ofType = desk.get("/timeline/strip?type=assault").body();

        assertThat(all).contains(INCIDENTS + " incidents by week");
        assertThat(some).contains(INCIDENTS + " incidents by week").contains("a bar leads to these");
        assertThat(ofType).contains(INCIDENTS / 2 + " incidents by week");
        assertThat(all).contains("Week of 12–18 Jul 2021: 2 incidents");
    }

    @Test
    void draggingAcrossTheStripChoosesDays() {
        Page page = open("/timeline?type=assault");
        BoundingBox box = page.locator(".brush").boundingBox();
        page.mouse().move(box.x + box.width * 0.3, box.y + 60);
        page.mouse().down();
        page.mouse().move(box.x + box.width * 0.4, box.y + 60);
        page.mouse().move(box.x + box.width * 0.5, box.y + 60);
        page.mouse().up();

        PlaywrightAssertions.assertThat(page)
                .hasURL(Pattern.compile(
                        "/timeline\\?counted=week&type=assault&from=2021-04-\\d\\d&to=2021-05-\\d\\d$"));
        PlaywrightAssertions.assertThat(page.locator("#list .row")).hasCount(4);
        PlaywrightAssertions.assertThat(page.locator("#drawing .mark")).hasCount(4);
        PlaywrightAssertions.assertThat(page.locator(".filter .chip")
                        .filter(new Locator.FilterOptions().setHasText("from"))
                        .first())
                .isVisible();
        page.goBack();
        PlaywrightAssertions.assertThat(page).hasURL(Pattern.compile("/timeline\\?type=assault$"));
        PlaywrightAssertions.assertThat(page.locator("#list .row")).hasCount(INCIDENTS / 2);
    }

    @Test
    void aClickOnAWeekChoosesItAndAllDaysGiveItBack() {
        Page page = open("/timeline");
        BoundingBox box = page.locator(".brush").boundingBox();
        page.mouse().click(box.x + box.width - 20, box.y + 60);

        PlaywrightAssertions.assertThat(page).hasURL(Pattern.compile("from=2021-07-12&to=2021-07-18$"));
        PlaywrightAssertions.assertThat(page.locator("#list .row")).hasCount(2);
        page.locator(".strip button").click();
        PlaywrightAssertions.assertThat(page).hasURL(Pattern.compile("/timeline$"));
    }

    @Test
    void theKeyboardMovesAnEnd() {
        Page page = open("/timeline");
        Locator first = page.locator(".brush .end").first();
        first.focus();
        PlaywrightAssertions.assertThat(first).hasAttribute("aria-valuetext", "1 Mar 2021");
        page.keyboard().press("End");
        page.keyboard().press("PageDown");
        page.keyboard().press("ArrowRight");

        PlaywrightAssertions.assertThat(first).hasAttribute("aria-valuetext", "12 Jul 2021");
        PlaywrightAssertions.assertThat(page).hasURL(Pattern.compile("from=2021-07-12&to=2021-07-18$"));
        PlaywrightAssertions.assertThat(page.locator("#list .row")).hasCount(2);
        PlaywrightAssertions.assertThat(first).isFocused();
    }

    @Test
    void otherDaysAreToldKeepTheFocusAndAFormThatLeavesOutWhatIsEmpty() {
        Page page = open("/timeline?from=2021-03-01&to=2021-07-18");
        page.evaluate("() => document.querySelector('.filter summary').focus()");
        page.evaluate("() => document.querySelector('.brush .end').dispatchEvent("
                + "new KeyboardEvent('keydown', {key: 'PageDown', bubbles: true}))");

        PlaywrightAssertions.assertThat(page.locator("#timeline-said")).containsText("incidents listed");
        PlaywrightAssertions.assertThat(page.locator("#results")).isFocused();
        page.locator(".filter summary").click();
        page.locator(".filter input[name=type]").fill("assault");
        page.locator(".filter button").click();
        PlaywrightAssertions.assertThat(page)
                .hasURL(
                        Pattern.compile(
                                "/timeline\\?(counted=week&)?(from=[^&]+&to=[^&]+&)?(counted=week&)?type=assault(&counted=week)?$"));
    }

    @Test
    void whoHasBeenSignedOutIsLedToThePageAnew() {
        Page page = browser.open(desk.address(), "/sources");
        page.route(
                Pattern.compile("/timeline/data"),
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html;charset=UTF-8")
                        .setBody("<h1>Sign in</h1>")),
                new Page.RouteOptions().setTimes(1));
        page.navigate(desk.address().resolve("/timeline").toString());

        PlaywrightAssertions.assertThat(page.locator("#drawing .mark").first()).isVisible();
    }

    @Test
    void aMarkOpensItsEvidence() {
        Page page = open("/timeline?type=assault");
        page.locator("#drawing .mark").first().click();

        PlaywrightAssertions.assertThat(page.locator("#drawer blockquote").first())
                .containsText("The Red Front bombed");
    }

    @Test
    void itHasNoFlawThatAxeKnowsInAnyViewAndFitsAPhone() {
        for (Browser.View view : new Browser.View[] {
            new Browser.View(1280, 900, com.microsoft.playwright.options.ColorScheme.LIGHT),
            Browser.View.DARK,
            Browser.View.PHONE
        }) {
            Page page = browser.open(desk.address(), "/timeline?from=2021-05-01&to=2021-07-01", view);
            PlaywrightAssertions.assertThat(page.locator("#drawing .mark").first())
                    .isVisible();
            PlaywrightAssertions.assertThat(page.locator(".brush .end")).hasCount(2);
            assertThat(browser.accessibility(page)).isEmpty();
            assertThat((boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isTrue();
        }
    }
}
