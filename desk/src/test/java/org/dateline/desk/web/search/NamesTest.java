package org.dateline.desk.web.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.dateline.desk.SmallRecord;
import org.dateline.desk.web.Browser;
import org.dateline.desk.web.RunningDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that are typed: in the search, and in the filter. */
class NamesTest {

    @TempDir
    static Path folder;

    private static RunningDesk desk;
    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start();
        desk = RunningDesk.on(Path.of(SmallRecord.in(folder)));
    }

    @AfterAll
    static void stop() {
        desk.close();
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({"/filter/actor?actor=fro, Front", "/filter/place?place=or, Orla", "/filter/outlet?outlet=lan, Lantern"})
    void namesOfTheRecordAreSuggested(String path, String name) {
        HttpResponse<String> answer = desk.get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<option value=\"").contains(name);
    }

    @ParameterizedTest
    @CsvSource({"/filter/actor?actor=zzz", "/filter/actor", "/filter/text?text=bomb", "/filter/place?place=%00"})
    void whereNothingFitsNothingIsSuggested(String path) {
        HttpResponse<String> answer = desk.get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("<option");
    }

    @Test
    void whatIsNoFilterIsNotFound() {
        assertThat(desk.get("/filter/colour?colour=red").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"/timeline?place=Olra", "/map?place=Olra", "/claims?place=Olra", "/articles?place=Olra"})
    void aNameThatTheRecordHasNotLeadsToTheClosest(String path) {
        assertThat(desk.get(path).body())
                .contains("The record has no place “Olra”.")
                .contains(path.replace("Olra", "Orla"));
    }

    @Test
    void aNameThatTheRecordHasNeedsNoHint() {
        assertThat(desk.get("/timeline?place=Orla").body()).doesNotContain("The record has no");
        assertThat(desk.get("/timeline?outlet=lantern").body()).doesNotContain("The record has no");
    }

    @Test
    void aSearchOffersTheIncidentsAtAPlaceAndFindsAnyFormOfAWord() {
        assertThat(desk.get("/search?text=orla").body()).contains("Incidents at Orla");
        assertThat(desk.get("/search?text=killing+Orla").body())
                .contains("Incidents at Orla")
                .contains("killed nine people");
        assertThat(desk.get("/search?text=%22killing%22").body()).doesNotContain("killed nine people");
        assertThat(desk.get("/timeline?text=killing").body()).contains("killed nine people");
        assertThat(desk.get("/feed/incidents.atom?text=killing").body()).contains("killed nine people");
    }

    @Test
    void aFieldOfTheFilterSuggestsWhileSomebodyTypes() {
        Page page = browser.open(desk.address(), "/timeline");
        page.locator(".filter summary").click();
        Locator field = page.locator(".filter input[name=place]");
        field.pressSequentially("or");

        assertThat(page.locator("#names-place option")).hasAttribute("value", "Orla");

        field.fill("Orla");
        field.press("Enter");
        assertThat(page).hasURL(Pattern.compile("place=Orla"));
    }
}
