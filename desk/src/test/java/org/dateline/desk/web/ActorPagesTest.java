package org.dateline.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.desk.web.Browser.View;
import org.dateline.store.RecordStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of actors, dossiers, and lists of rows. */
class ActorPagesTest {

    private static final String DOSSIER = "/actor?name=River+Guard";

    @TempDir
    static Path folder;

    private static RecordStore store;
    private static RunningDesk desk;

    @BeforeAll
    static void start() {
        MadeArticle many = MadeArticle.of("Lantern", "2021-08-10").block("headline", "A busy day on the river");
        for (int i = 0; i < 30; i++) {
            many.block("paragraph", "In hamlet " + i + " the River Guard struck a mill.")
                    .event("ASSAULT", "struck", "River Guard", "Mill Owners " + i)
                    .event("ASSAULT", "mill", "Bystanders " + i, "");
        }
        MadeArticle bridge = MadeArticle.of("Courier", "2021-08-30")
                .block("paragraph", "Elders helped the River Guard rebuild a bridge.")
                .event("AID", "helped", "Elders", "River Guard");
        MadeArticle mill = MadeArticle.of("Courier", "2021-06-05")
                .block(
                        "paragraph",
                        "Guards said that the Hill Band burned the mill of Wesk, as the mayor had told them.")
                .said("Guards", "MIL", "said", "say")
                .event("ASSAULT", "burned", "Hill Band", "Wesk")
                .accordingTo("the mayor");
        MadeArticle talks = MadeArticle.of("Courier", "2021-08-20")
                .block("paragraph", "The River Guard struck the tents of the Elders.")
                .event("ASSAULT", "struck", "River Guard", "Elders")
                .block("paragraph", "The River Guard promised peace.")
                .said("River Guard", "promised", "promise")
                .block("paragraph", "A miller warned that the River Guard would be back.")
                .said("A miller", "warned", "warn");
        store = MadeArticle.record(folder.resolve("dateline.db"), mill, bridge, many, talks);
        desk = RunningDesk.on(store);
    }

    @AfterAll
    static void stop() {
        desk.close();
        store.close();
    }

    private static String address(String page, String start) {
        Matcher address =
                Pattern.compile("href=\"(" + Pattern.quote(start) + "[^\"]*)\"").matcher(page);
        assertThat(address.find()).as(start).isTrue();
        return address.group(1).replace("&amp;", "&");
    }

    @Test
    void actorsAreListedPageByPageWithLinksToTheirDossiers() {
        String first = desk.get("/actors").body();
        assertThat(first)
                .contains("href=\"/actor?name=Elders\"")
                .contains("Afghanistan, rebels")
                .contains("<code>AFGREB</code>");
        String second = desk.get(address(first, "/actors?after=")).body();
        assertThat(second).contains("/actor?name=Mill+Owners").doesNotContain("/actor?name=Elders\"");
        assertThat(desk.get("/actors?actor=nobody+at+all").body()).contains("No actors answer");
        assertThat(desk.get("/actors?after=x").statusCode()).isEqualTo(400);
    }

    @Test
    void whoCannotActStandsApart() {
        String page = desk.get("/actors?actor=guards").body();
        assertThat(page).contains("Others named");
        assertThat(page.indexOf("<details class=\"others\"")).isLessThan(page.indexOf("/actor?name=Guards\""));
        assertThat(desk.get("/actors?actor=elders").body()).doesNotContain("Others named");
    }

    @Test
    void anActorWhomOnlyASpeakerNamesStandsNowhereAlone() {
        String incident = address(
                desk.get("/evidence/list?what=incidents&party=Hill+Band").body(), "/evidence/");
        for (String path : new String[] {
            "/?to=2021-06-06",
            "/timeline",
            "/timeline/data?lane=actor",
            "/map/data",
            incident,
            "/search?text=burned",
            "/evidence/list?what=incidents&party=Hill+Band",
            "/evidence/list?what=events&doer=Hill+Band",
            "/feed/incidents.atom",
            "/feed/events.atom?actor=Hill+Band"
        }) {
            String body = desk.get(path).body();
            if (!path.equals("/map/data")) {
                assertThat(body).as(path).contains("Hill Band (according to the mayor)");
            }
            assertThat(body).as(path).doesNotContain("Hill Band →");
        }
        assertThat(desk.get("/api/v1/incidents?actor=Hill+Band").body())
                .contains("\"attribution\":\"speaker\",\"attributedTo\":[\"the mayor\"],\"agreed\":true");
        assertThat(desk.get("/export/incidents.csv?actor=Hill+Band").body()).contains("speaker (the mayor)");
        assertThat(desk.get("/evidence/list?what=incidents&party=Elders").body())
                .contains("→ Elders")
                .doesNotContain("according to");
    }

    @Test
    void theMostActiveComeFirstAndANumberLeadsToItsIncidents() {
        String first = desk.get("/actors").body();
        assertThat(first.indexOf("/actor?name=River+Guard\"")).isLessThan(first.indexOf("/actor?name=Elders\""));
        for (String query : new String[] {"", "?from=2021-08-15", "?type=ASSAULT"}) {
            Matcher count = Pattern.compile("href=\"([^\"]*)\"[^>]*aria-label=\"Incidents with Elders: (\\d+)\"")
                    .matcher(desk.get("/actors" + query).body());
            assertThat(count.find()).as(query).isTrue();
            String list = desk.get(count.group(1).replace("&amp;", "&")).body();
            assertThat(list.split("class=\"row\"", -1)).as(query).hasSize(Integer.parseInt(count.group(2)) + 1);
        }
    }

    @Test
    void noTableOfADossierIsCut() {
        try (Browser browser = Browser.start()) {
            for (View view :
                    new View[] {new View(1280, 900, com.microsoft.playwright.options.ColorScheme.LIGHT), View.PHONE}) {
                Page page = browser.open(desk.address(), DOSSIER, view);
                assertThat(page.evaluate("[...document.querySelectorAll('.dealings .scroll')]"
                                + ".every(box => box.scrollHeight <= box.clientHeight + 1)"))
                        .as(view.toString())
                        .isEqualTo(true);
                page.context().close();
            }
        }
    }

    @Test
    void aDossierHasFourPartsAndItsDealings() {
        String page = desk.get(DOSSIER).body();
        assertThat(page)
                .contains("The River Guard promised peace.")
                .contains("Elders helped the River Guard rebuild a bridge.")
                .contains("A miller warned that the River Guard would be back.")
                .contains("From all 32 events")
                .contains("River Guard → Elders, conflict: 1 event")
                .contains("Elders → River Guard, cooperation: 1 event")
                .contains("stroke-width");
        assertThat(page.indexOf("Quotes about it")).isLessThan(page.indexOf("A miller warned"));
        assertThat(page.split("The River Guard promised peace\\.", -1)).hasSize(2);
    }

    @Test
    void aCountLeadsToJustWhatWasCounted() {
        String page = desk.get(DOSSIER).body();
        Matcher edge = Pattern.compile(
                        "href=\"(/evidence/list[^\"]*)\"[^>]*aria-label=\"Elders → River Guard, cooperation")
                .matcher(page);
        assertThat(edge.find()).isTrue();
        String list = desk.get(edge.group(1).replace("&amp;", "&")).body();
        assertThat(list).contains("Elders helped").doesNotContain("struck the tents");
        assertThat(list.split("class=\"row\"", -1)).hasSize(2);
    }

    @Test
    void theFilterOfADossierStaysWithItsName() {
        assertThat(desk.get(DOSSIER + "&from=2021-08-15").body())
                .contains("<input type=\"hidden\" name=\"name\" value=\"River Guard\">")
                .contains("From all 2 events")
                .contains("href=\"/actor?name=River+Guard\"")
                .doesNotContain("In hamlet");
        assertThat(desk.get(DOSSIER + "&type=ASSAULT&status=reported").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aNameIsFoundWhole() {
        assertThat(desk.get("/actor?name=river+guard").statusCode()).isEqualTo(200);
        assertThat(desk.get("/actor?name=River").statusCode()).isEqualTo(404);
        assertThat(desk.get("/actor?name=%E2%80%A6").statusCode()).isEqualTo(404);
    }

    @Test
    void aListGoesOnBehindItsPage() {
        String first = desk.get("/evidence/list?what=events&doer=River+Guard&title=Strikes")
                .body();
        assertThat(first)
                .contains("<h1 tabindex=\"-1\" dir=\"auto\">Strikes</h1>")
                .contains("done by River Guard");
        assertThat(first.split("class=\"row\"", -1)).hasSize(21);
        String second = desk.get(address(first, "/evidence/list?what=events")).body();
        assertThat(second.split("class=\"row\"", -1)).hasSize(12);
        assertThat(second).doesNotContain(">Older<");
    }

    @Test
    void aBarSaysWhatItCounts() {
        assertThat(desk.get(DOSSIER).body())
                .contains("Each incident counts in the week with the middle of its days; a bar leads to these.");
    }

    @Test
    void aListForTheDrawerIsNoWholePage() {
        String drawer = desk.send(
                        HttpRequest.newBuilder(desk.address().resolve("/evidence/list?what=incidents&actor=Elders"))
                                .header("HX-Request", "true")
                                .build())
                .body();
        assertThat(drawer).contains("data-close").contains("Open as a page").doesNotContain("<html");
    }

    @Test
    void aListSaysWhatItCannotBeAskedFor() {
        assertThat(desk.get("/evidence/list?what=statements&status=denied").body())
                .contains("Statements cannot be filtered by status");
        assertThat(desk.get("/evidence/list?what=wishes").statusCode()).isEqualTo(400);
        assertThat(desk.get("/evidence/list?what=articles&text=granaries").body())
                .contains("No articles answer.");
    }

    @Test
    void anEdgeOpensItsEventsInTheDrawerByKeyboard() {
        try (Browser browser = Browser.start()) {
            Page page = browser.open(desk.address(), DOSSIER);
            page.locator("svg a.edge").first().focus();
            page.keyboard().press("Enter");
            PlaywrightAssertions.assertThat(page.locator("#drawer h1")).isFocused();
            PlaywrightAssertions.assertThat(page.locator("#drawer .row").first())
                    .isVisible();
            page.locator("#drawer .row .words").first().click();
            PlaywrightAssertions.assertThat(page.locator("#drawer mark").first())
                    .isVisible();
            page.keyboard().press("Escape");
            PlaywrightAssertions.assertThat(page.locator("svg a.edge").first()).isFocused();
        }
    }

    @Test
    void pagesHaveNoFlawThatAxeKnowsAndFitAPhone() {
        try (Browser browser = Browser.start()) {
            for (String path : new String[] {"/actors", DOSSIER, "/evidence/list?what=statements"}) {
                for (View view : new View[] {
                    new View(1280, 900, com.microsoft.playwright.options.ColorScheme.LIGHT), View.DARK, View.PHONE
                }) {
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
