package org.dateline.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.desk.SampleRecord;
import org.dateline.store.query.RecordFilter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every page, on the sample crisis: no flaw that axe knows, no request to anybody else, few bytes. */
class EveryPageTest {

    private static final int MOST_BYTES = 300_000;
    private static final int MOST_BYTES_OF_MAP = 900_000;

    private static RunningDesk desk;
    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start();
        desk = RunningDesk.on(SampleRecord.get().store());
    }

    @AfterAll
    static void stop() {
        desk.close();
        browser.close();
    }

    static List<String> pages() {
        var queries = SampleRecord.get().store().queries();
        String incident = queries.incidents()
                .list(RecordFilter.ALL, org.dateline.store.query.Page.first(1))
                .get(0)
                .id();
        String article = queries.articles()
                .list(RecordFilter.ALL, org.dateline.store.query.Page.first(1))
                .get(0)
                .id();
        return List.of(
                "/",
                "/?from=2021-08-06&to=2021-08-13",
                "/timeline",
                "/map?on=2021-08-13",
                "/displacement",
                "/claims",
                "/actors",
                "/actor?name=Taliban",
                "/trends",
                "/trends/recipe",
                "/articles",
                "/articles/" + article,
                "/review",
                "/sources",
                "/digest",
                "/digest?place=Herat&type=assault",
                "/digest/preview?place=Herat",
                "/search?text=Herat",
                "/evidence/" + incident,
                "/evidence/list?what=statements&speaker=Taliban&title=Said",
                "/reading",
                "/api",
                "/claims?actor=Nobody+Of+That+Name",
                "/no-such-page");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasNoFlawInLightNorDarkNorOnAPhone(String path) {
        for (Browser.View view :
                List.of(new Browser.View(1280, 900, ColorScheme.LIGHT), Browser.View.DARK, Browser.View.PHONE)) {
            Page page = browser.open(desk.address(), path, view);

            assertThat(browser.accessibility(page)).as("%s %s", path, view).isEmpty();
            assertThat((int) page.evaluate(
                            "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .as("sideways scrolling of %s %s", path, view)
                    .isZero();
            page.context().close();
        }
        assertThat(browser.faults().stream().filter(fault -> !fault.contains("404")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void takesFewBytesOnFirstLoad(String path) {
        Map<String, Integer> bytes = new ConcurrentHashMap<>();
        Page page = browser.open(
                desk.address(),
                path,
                new Browser.View(1280, 900, ColorScheme.LIGHT),
                response -> bytes.put(response.url(), size(response)));
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        page.context().close();
        browser.faults();

        assertThat(bytes.values().stream().mapToInt(Integer::intValue).sum())
                .as("%s: %s", path, bytes)
                .isLessThan(path.startsWith("/map") ? MOST_BYTES_OF_MAP : MOST_BYTES);
    }

    /** As they come over the wire: compressed. */
    private static int size(Response response) {
        return response.request().sizes().responseBodySize;
    }
}
