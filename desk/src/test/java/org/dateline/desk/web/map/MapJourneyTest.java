package org.dateline.desk.web.map;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import org.dateline.desk.web.Browser;
import org.dateline.desk.web.RunningDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people do with the map, in a real browser. */
class MapJourneyTest {

    /** All that is loaded before the map can be read, compressed. */
    private static final int MOST_BYTES = 900_000;

    /** Cells of both tables, of the page as it is and as the desk writes it for the same address. */
    private static final String TABLES =
            "async () => { const cells = (page) => [...page.querySelectorAll('[data-map-table] tr,"
                    + " [data-map-incidents] tr')].map(row => [...row.cells].map(cell =>"
                    + " cell.textContent.replace(/\\s+/g, ' ').trim() + [...cell.querySelectorAll('a')].map(a =>"
                    + " decodeURIComponent(a.getAttribute('href'))))"
                    + ".join('|')); const told = await (await fetch(location.href)).text();"
                    + " return cells(document).join('\\n') === cells(new DOMParser().parseFromString(told,"
                    + " 'text/html')).join('\\n') ? '' : cells(document).join('\\n') + '\\n--\\n' + cells(new"
                    + " DOMParser().parseFromString(told, 'text/html')).join('\\n'); }";

    @TempDir
    static Path folder;

    private static RunningDesk desk;
    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start();
        desk = RunningDesk.on(HeldRecord.in(folder));
    }

    @AfterAll
    static void stop() {
        desk.close();
        browser.close();
    }

    private static Page open(String path) {
        return open(path, new Browser.View(1280, 900, com.microsoft.playwright.options.ColorScheme.LIGHT));
    }

    private static Page open(String path, Browser.View view) {
        Page page = browser.open(desk.address(), path, view);
        page.waitForSelector("[data-map][data-ready]");
        return page;
    }

    private static Locator province(Page page) {
        return page.locator(".map-areas a[aria-label^='Kandahar, by its capital']");
    }

    @Test
    void theSliderMovesTheDayTheProvinceTheCaptionTheTableAndTheAddress() {
        Page page = open("/map?on=2021-08-12");
        assertThat(province(page)).hasAttribute("aria-label", Pattern.compile("held, Red Front"));
        Queue<String> asked = new ConcurrentLinkedQueue<>();
        page.onRequest(request -> asked.add(request.url()));
        page.locator("input[type=range]").focus();
        for (int day = 12; day > 8; day--) {
            page.keyboard().press("ArrowLeft");
        }

        assertThat(page.locator("h1")).hasText("Who held what on 8 Aug 2021");
        assertThat(page.locator("[data-map-caption]")).containsText("as of 8 Aug 2021; oldest evidence 7 days");
        assertThat(province(page)).hasAttribute("aria-label", Pattern.compile("held, government of Afghanistan"));
        assertThat(page.locator("[data-map-table='holders']")).containsText("government of Afghanistan");
        page.waitForURL(Pattern.compile("on=2021-08-08").asPredicate());
        assertThat(asked).filteredOn(url -> !url.contains("favicon")).isEmpty();
    }

    @Test
    void theTablesOfTheIslandAreThoseOfTheDesk() {
        Page page = open("/map?on=2021-08-12");
        page.locator("input[type=range]").focus();
        page.keyboard().press("ArrowLeft");
        page.waitForURL(Pattern.compile("on=2021-08-11").asPredicate());

        assertThat(page.evaluate(TABLES)).isEqualTo("");
    }

    @Test
    void aProvinceOpensItsStretchesAndEscapeGoesBackToIt() {
        Page page = open("/map?on=2021-08-12");
        province(page).click();

        assertThat(page.locator("#drawer h1")).hasText("Kandahar");
        assertThat(page.locator("#drawer .telling")).hasCount(2);
        page.keyboard().press("Escape");
        assertThat(page.locator("#drawer")).isHidden();
        assertThat(province(page)).isFocused();
    }

    @Test
    void anIncidentOpensItsWordsAndWhatIsOnlyInAProvinceIsARing() {
        Page page = open("/map?on=2021-08-12");
        assertThat(page.locator(".map-marks a.somewhere")).hasCount(1);
        assertThat(page.locator(".map-labels .somewhere")).hasText("somewhere in Kunar");
        assertThat(page.locator(".map-undrawn")).containsText("1 incident without a place or known only by country");

        page.locator(".map-marks a.incident").click();
        assertThat(page.locator("#drawer mark").first()).isVisible();
    }

    @Test
    void keysAloneLeadFromPlaceToPlaceAndOpenTheWords() {
        Page page = open("/map?on=2021-08-12");
        page.locator(".map-drawing").focus();
        page.keyboard().press("ArrowRight");
        String first = focused(page);
        page.keyboard().press("ArrowRight");

        assertThat(focused(page)).isNotEqualTo(first).isNotEmpty();
        assertThat(page.locator(".map-readout")).hasText(focused(page));
        assertThat(page.locator(".map-drawing a[tabindex='0']")).hasCount(1);
        page.keyboard().press("Enter");
        assertThat(page.locator("#drawer h1")).isFocused();
    }

    private static String focused(Page page) {
        return (String) page.evaluate("() => document.activeElement.getAttribute('aria-label')");
    }

    @Test
    void whatIsSeenIsInTheAddress() {
        Page page = open("/map?on=2021-08-12");
        page.locator("button[aria-label='Zoom in']").click();
        page.waitForURL(Pattern.compile("view=[-0-9.]+%2C").asPredicate());
        page.evaluate("() => new Promise(requestAnimationFrame)");
        Page again = open(page.url().substring(page.url().indexOf("/map")));

        assertThat((Double) distance(again)).isGreaterThan(0);
        assertThat(province(again).getAttribute("aria-label"))
                .isEqualTo(province(page).getAttribute("aria-label"));
        assertThat(Math.abs(distance(page) - distance(again))).isLessThan(2);

        page.locator("button[aria-label='Whole area']").click();
        page.waitForURL(Pattern.compile("^(?!.*view=).*$").asPredicate());
    }

    private static double distance(Page page) {
        return province(page).boundingBox().width;
    }

    @Test
    void playGoesOnDayByDayAndStopsAtTheLast() {
        Page page = open("/map?on=2021-08-10");
        page.locator("button[aria-label='Play the days']").click();

        assertThat(page.locator("output.map-day")).hasText("12 Aug 2021");
        assertThat(page.locator("button[aria-label='Play the days']")).isVisible();
    }

    @Test
    void incidentsCanBeLeftOut() {
        Page page = open("/map?on=2021-08-12");
        page.locator("select[name=days]").selectOption("0");

        assertThat(page.locator(".map-marks a")).hasCount(0);
        page.waitForURL(Pattern.compile("days=0").asPredicate());
    }

    @Test
    void aSmallMapLeavesThePageAlone() {
        Page page = browser.open(desk.address(), "/");
        page.route("**/map?*", MapJourneyTest::makeSmall);
        page.clock().install();
        page.navigate(desk.address().resolve("/map?on=2021-08-12").toString());
        page.waitForSelector("[data-map][data-ready]");
        page.locator("input[type=range]").focus();
        page.keyboard().press("ArrowLeft");
        assertThat(page.locator("output.map-day")).hasText("11 Aug 2021");
        page.clock().runFor(1000);

        assertThat(page.locator("h1")).hasText("Who held what on 12 Aug 2021");
        assertThat(page.url()).contains("on=2021-08-12");
        assertThat(page.locator(".map-zoom")).hasCount(0);
    }

    private static void makeSmall(Route route) {
        var answer = route.fetch();
        route.fulfill(new Route.FulfillOptions()
                .setResponse(answer)
                .setBody(answer.text().replace("data-map data-src", "data-map data-mini data-src")));
    }

    @Test
    void mapDaysAndPlayAreSeenTogetherOnSmallScreens() {
        for (int[] size : new int[][] {{1366, 768}, {1280, 720}}) {
            Page page = open(
                    "/map?on=2021-08-12",
                    new Browser.View(size[0], size[1], com.microsoft.playwright.options.ColorScheme.LIGHT));
            var stage = page.locator(".map-stage").boundingBox();
            var slider = page.locator(".map-days input[type=range]").boundingBox();
            var play = page.locator("button[aria-label='Play the days']").boundingBox();

            assertThat(stage.height).isGreaterThan(350);
            assertThat(slider.y).isGreaterThanOrEqualTo(stage.y + stage.height);
            assertThat(slider.y + slider.height).isLessThanOrEqualTo(size[1]);
            assertThat(play.y + play.height).isLessThanOrEqualTo(size[1]);
        }
    }

    @Test
    void onAPhoneTheDaysStayInSightWhileTheMapIs() {
        Page page = open("/map?on=2021-08-12", Browser.View.PHONE);
        page.evaluate("() => document.querySelector('.map-stage').scrollIntoView()");
        var slider = page.locator(".map-days input[type=range]").boundingBox();

        assertThat(slider.y + slider.height).isLessThanOrEqualTo(page.viewportSize().height);
        page.locator("input[type=range]").focus();
        page.keyboard().press("ArrowLeft");
        assertThat(page.locator("output.map-day")).hasText("11 Aug 2021");
    }

    @Test
    void theFilesFollowTheDay() {
        Page page = open("/map?on=2021-08-12&days=1");
        page.locator("input[type=range]").focus();
        page.keyboard().press("ArrowLeft");

        assertThat(page.locator("[data-map-files] a[href*='control.geojson']"))
                .hasAttribute("href", Pattern.compile("/export/control.geojson\\?on=2021-08-11$"));
        assertThat(page.locator("[data-map-files] a[href*='incidents.csv']"))
                .hasAttribute("href", Pattern.compile("\\?from=2021-08-11&to=2021-08-11$"));
        page.locator("select[name=days]").selectOption("0");
        assertThat(page.locator("[data-map-files-incidents]")).isHidden();
    }

    @Test
    void whatWasSeizedAndIsNoPlaceAppearsWithItsDay() {
        Page page = open("/map?on=2021-08-04");
        assertThat(page.locator("[data-map-seized]")).isHidden();
        page.locator("input[type=range]").focus();
        for (int day = 4; day < 7; day++) {
            page.keyboard().press("ArrowRight");
        }

        assertThat(page.locator("[data-map-table='seized'] th")).hasText("Marshal Kard");
        assertThat(page.locator(".map-sides")).not().containsText("Blue Band");
    }

    @Test
    void hasNoFlawThatAxeKnows() {
        assertThat(browser.accessibility(open("/map?on=2021-08-12"))).isEmpty();
        assertThat(browser.accessibility(open("/map?on=2021-08-12", Browser.View.DARK)))
                .isEmpty();
        Page drawer = open("/map?on=2021-08-12");
        province(drawer).click();
        assertThat(drawer.locator("#drawer h1")).isFocused();
        assertThat(browser.accessibility(drawer)).isEmpty();
    }

    @Test
    void aPhoneNeedsNoSidewaysScrolling() {
        Page page = open("/map?on=2021-08-12", Browser.View.PHONE);

        assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(390);
        assertThat(browser.accessibility(page)).isEmpty();
    }

    @Test
    void whoHasBeenSignedOutIsLedToThePageAnew() {
        Page page = browser.open(desk.address(), "/sources");
        page.route(
                Pattern.compile("/map/data"),
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html;charset=UTF-8")
                        .setBody("<h1>Sign in</h1>")),
                new Page.RouteOptions().setTimes(1));
        page.navigate(desk.address().resolve("/map?on=2021-08-12").toString());

        assertThat(page.locator("[data-map][data-ready]")).isVisible();
    }

    @Test
    void firstLoadIsLight() {
        Page page = open("/map?on=2021-08-12");
        Object bytes = page.evaluate("() => performance.getEntriesByType('resource')"
                + ".concat(performance.getEntriesByType('navigation'))"
                + ".reduce((sum, entry) => sum + entry.encodedBodySize, 0)");

        assertThat(((Number) bytes).intValue()).isBetween(100_000, MOST_BYTES / 3);
    }
}
