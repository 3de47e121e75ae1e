package org.dateline.desk.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.desk.SmallRecord;
import org.dateline.desk.web.Browser;
import org.dateline.desk.web.Browser.View;
import org.dateline.desk.web.RunningDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The interface is what its contract says, no more and no less. */
class ContractTest {

    @TempDir
    static Path folder;

    private static RunningDesk desk;

    @BeforeAll
    static void start() {
        desk = RunningDesk.on(Path.of(SmallRecord.in(folder)));
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void everyRouteIsPromisedAndEveryPromiseIsARoute() {
        assertThat(new PromisedAnswers(desk).operations())
                .isEqualTo(desk.routes().stream()
                        .filter(route -> route.contains(" /api/v1"))
                        .collect(Collectors.toSet()));
    }

    @Test
    void everyAnswerIsAsPromised() {
        new PromisedAnswers(desk).check();
    }

    @Test
    void peopleReadEveryOperationWithACommandThatAsksIt() {
        String page = desk.get("/api").body();

        assertThat(new PromisedAnswers(desk).operations())
                .allSatisfy(operation ->
                        assertThat(page).contains("<code>" + operation.split(" ")[1] + "</code>"));
        assertThat(page).contains("curl 'http://localhost:" + desk.address().getPort() + "/api/v1/events?actor=");
    }

    @Test
    void everyCommandAsksForWhatIsInTheRecord() {
        List<String> asked = Pattern.compile(
                        "<code>curl &#39;(http[^&]*(?:&amp;[^&]*)*)&#39;</code>|<code>curl '(http[^']*)'")
                .matcher(desk.get("/api").body())
                .results()
                .map(found -> (found.group(1) == null ? found.group(2) : found.group(1)).replace("&amp;", "&"))
                .filter(address ->
                        !address.matches(".*/(CORRECTION|FEED|DISPLACEMENT|displacements.country=FLED|openapi\\..*)$"))
                .toList();
        assertThat(asked).hasSizeGreaterThan(12).allSatisfy(address -> {
            HttpResponse<String> answer =
                    desk.send(HttpRequest.newBuilder(URI.create(address)).build());
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            assertThat(address.contains("/seized") || !answer.body().contains("\"advice\""))
                    .as(address)
                    .isTrue();
        });
        assertThat(desk.get("/api").body())
                .contains("\"event\":\"")
                .contains("The record holds no such thing yet: CORRECTION stands for it.");
    }

    @Test
    void anEmptyRecordSaysThatItHasNothingToAskFor(@TempDir Path empty) {
        try (RunningDesk other = RunningDesk.on(empty.resolve("dateline.db"))) {
            assertThat(other.get("/api").body())
                    .contains("/api/v1/incidents/INCIDENT")
                    .contains("The record holds no such thing yet: INCIDENT stands for it.")
                    .contains("The record holds no such thing yet: ACTOR stands for it.");
        }
    }

    @Test
    void thePageForPeopleIsAccessibleInEveryLight() {
        try (Browser browser = Browser.start()) {
            for (View view : List.of(new View(1280, 900, ColorScheme.LIGHT), View.DARK, View.PHONE)) {
                Page page = browser.open(desk.address(), "/api", view);
                page.locator("details").first().locator("summary").click();

                assertThat(browser.accessibility(page)).isEmpty();
                assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .isEqualTo(true);
            }
        }
    }
}
