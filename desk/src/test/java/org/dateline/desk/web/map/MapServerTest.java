package org.dateline.desk.web.map;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import org.dateline.desk.web.RunningDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the server tells of the map. */
class MapServerTest {

    @TempDir
    static Path folder;

    private static RunningDesk desk;

    @BeforeAll
    static void start() {
        desk = RunningDesk.on(HeldRecord.in(folder));
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void theTableTellsWhoHeldEachPlaceOnTheDayWithItsEvidence() {
        String early = desk.get("/map?on=2021-08-04").body();
        assertThat(early)
                .contains("Who held what on")
                .contains("government of Afghanistan")
                .contains("/evidence/" + HeldRecord.KEPT)
                .doesNotContain(HeldRecord.TAKEN)
                .doesNotContain("Spin Boldak")
                .contains("oldest evidence 3 days");

        assertThat(desk.get("/map?on=2021-08-12").body())
                .contains("Red Front")
                .contains("/evidence/" + HeldRecord.TAKEN)
                .contains("oldest evidence 7 days");
    }

    @Test
    void theDayIsThatOfTheNewestArticleUnlessOneIsGiven() {
        assertThat(desk.get("/map").body()).contains("value=\"2021-08-12\"");
        assertThat(desk.get("/map?to=2021-08-03").body()).contains("value=\"2021-08-02\"");
    }

    @Test
    void theDataHaveAllStretchesAndTheDivisionOfACapital() throws JsonProcessingException {
        JsonNode data = data("");
        JsonNode kandahar = find(data.path("places"), "name", "Kandahar");

        assertThat(kandahar.path("division").path("code").asText()).isEqualTo("AF.23");
        assertThat(kandahar.path("stretches").findValuesAsText("from")).containsExactly("2021-08-01", "2021-08-10");
        assertThat(find(data.path("places"), "name", "Spin Boldak").has("division"))
                .isFalse();
        assertThat(data.path("sides").findValuesAsText("kind")).containsExactly("group", "state");
        assertThat(data.path("first").asText()).isEqualTo("2021-08-02");
        assertThat(data.path("last").asText()).isEqualTo("2021-08-12");
        assertThat(data.path("morePlaces").asBoolean(true)).isFalse();
    }

    @Test
    void whatIsKnownAsAnAreaIsToldToBeSomewhereInIt() throws JsonProcessingException {
        JsonNode incidents = data("").path("incidents");

        assertThat(find(incidents, "id", HeldRecord.SOMEWHERE).path("place").asText())
                .isEqualTo("somewhere in Kunar, Afghanistan");
        assertThat(find(incidents, "id", HeldRecord.SOMEWHERE)
                        .path("division")
                        .path("code")
                        .asText())
                .isEqualTo("AF.34");
        assertThat(find(incidents, "id", HeldRecord.RAID).path("place").asText())
                .isEqualTo("Spin Boldak, Afghanistan");
        assertThat(find(incidents, "id", HeldRecord.WIDE).path("precision").asText())
                .isEqualTo("country");
    }

    @Test
    void theFilterHoldsForTheTableTheDataAndTheForm() throws JsonProcessingException {
        assertThat(data("?place=Spin+Boldak").path("places").findValuesAsText("name"))
                .containsExactly("Spin Boldak");
        assertThat(desk.get("/map?actor=Red+Front&on=2021-08-12").body())
                .contains("<input type=\"hidden\" name=\"actor\" value=\"Red Front\">")
                .contains("data-src=\"/map/data?actor=Red+Front\"");
    }

    @Test
    void typesAndStatusesOfEventsNarrowIncidentsAlone() throws JsonProcessingException {
        assertThat(data("?type=aid").path("incidents")).isEmpty();
        assertThat(data("?type=aid&status=denied").path("places")).hasSize(2);
        assertThat(data("?type=captured").path("incidents")).isEmpty();
        assertThat(desk.get("/map/data?type=nonsense").statusCode()).isEqualTo(400);
    }

    @Test
    void incidentsAreThoseOfTheDaysAskedFor() {
        assertThat(desk.get("/map?on=2021-08-11").body())
                .contains(HeldRecord.RAID)
                .contains(HeldRecord.WIDE);
        assertThat(desk.get("/map?on=2021-08-11&days=1").body())
                .doesNotContain(HeldRecord.RAID)
                .contains(HeldRecord.WIDE);
        assertThat(desk.get("/map?on=2021-08-11&days=0").body()).doesNotContain(HeldRecord.WIDE);
    }

    @Test
    void theTimelineIsOfTheDaysThatAreShownOnce() {
        assertThat(desk.get("/map?on=2021-08-12&from=2021-08-08&to=2021-08-20").body())
                .contains("<a href=\"/timeline?from=2021-08-08&amp;to=2021-08-12\">All are in the timeline");
    }

    @Test
    void whoCameToHoldAPlaceBeforeTheFirstDayOfTheFilterHoldsItStill() throws JsonProcessingException {
        assertThat(desk.get("/map?from=2021-08-11&to=2021-08-12").body())
                .contains("/evidence/" + HeldRecord.TAKEN, "Spin Boldak", "oldest evidence 7 days")
                .doesNotContain(HeldRecord.RAID);
        JsonNode data = data("?from=2021-08-11");
        assertThat(data.path("places").findValuesAsText("name")).contains("Kandahar", "Spin Boldak");
        assertThat(data.path("first").asText()).isEqualTo("2021-08-11");
        assertThat(desk.get("/api/v1/control?from=2021-08-11&on=2021-08-12").body())
                .contains("Kandahar", "Spin Boldak");
        assertThat(desk.get("/map?from=2022-01-01").body()).contains("value=\"2022-01-01\"", "Spin Boldak");
    }

    @Test
    void whatNoGazetteerKnowsIsListedApartAndCountedForNobody() throws JsonProcessingException {
        String page = desk.get("/map?on=2021-08-12").body();
        assertThat(page).containsPattern("(?s)data-map-table=\"seized\">.*Marshal Kard");
        assertThat(page.substring(0, page.indexOf("data-map-table=\"seized\""))).doesNotContain("Marshal Kard");
        assertThat(desk.get("/map?on=2021-08-04").body())
                .contains("<section data-map-seized hidden>")
                .doesNotContain("Marshal Kard");

        JsonNode data = data("");
        assertThat(data.path("places").findValuesAsText("name")).doesNotContain("Marshal Kard");
        assertThat(data.path("sides").findValuesAsText("name")).doesNotContain("Blue Band");
        assertThat(data.path("seized").findValuesAsText("name")).containsExactly("Marshal Kard");
        assertThat(desk.get("/api/v1/control").body()).doesNotContain("Marshal Kard");
        assertThat(desk.get("/api/v1/seized?on=2021-08-12").body()).contains("Marshal Kard");
        assertThat(desk.get("/map/place?key=name:marshal+kard&at=Marshal+Kard&on=2021-08-12")
                        .body())
                .contains("Blue Band");
    }

    @Test
    void theFilesHoldWhatTheMapShows() throws JsonProcessingException {
        String page = desk.get("/map?on=2021-08-12&status=denied&type=aid&from=2021-08-08")
                .body();
        assertThat(page)
                .contains("href=\"/export/control.geojson?on=2021-08-12&amp;from=2021-08-08\"")
                .contains("href=\"/export/control.csv?on=2021-08-12&amp;from=2021-08-08\"")
                .contains("href=\"/export/seized.csv?on=2021-08-12&amp;from=2021-08-08\"")
                .contains(
                        "href=\"/export/incidents.csv?from=2021-08-08&amp;to=2021-08-12&amp;type=aid&amp;status=denied\"");
        assertThat(desk.get("/map?on=2021-08-12&days=0").body()).contains("<span data-map-files-incidents hidden>");
        assertThat(desk.get("/map?on=2021-08-12&type=captured").body()).doesNotContain("data-map-files-incidents");

        JsonNode features = new ObjectMapper()
                .readTree(desk.get("/export/control.geojson?on=2021-08-12&from=2021-08-11")
                        .body())
                .path("features");
        assertThat(features.findValuesAsText("place")).containsExactlyInAnyOrder("Kandahar", "Spin Boldak");
        assertThat(features.findValuesAsText("holder")).containsOnly("Red Front");
        assertThat(desk.get("/export/seized.geojson").statusCode()).isEqualTo(404);
    }

    @Test
    void aPlaceThatIsSearchedForTellsWhoHoldsIt() {
        assertThat(desk.get("/search?text=Kandahar").body())
                .contains("<b>Kandahar</b> held by Red Front, as of 10 Aug 2021", "according to Courier")
                .doesNotContain("<b>Spin Boldak</b>");
    }

    @Test
    void aPlaceQuotesItsLatestReportAndWhoDeniesIt(@TempDir Path other) {
        try (RunningDesk claim = RunningDesk.on(HeldRecord.ofAClaim(other))) {
            assertThat(claim.get("/map/place?key=geonames:1120985&at=geonames:1120985&on=2021-08-12")
                            .body())
                    .contains("<span class=\"glyph disputed material-conflict\"")
                    .containsSubsequence(
                            "href=\"/evidence/" + HeldRecord.CLAIMED,
                            HeldRecord.CLAIM,
                            "a spokesman, in Courier, 12 Aug 2021",
                            "href=\"/evidence/" + HeldRecord.DENIED,
                            HeldRecord.DENIAL,
                            "the governor, in Courier, 12 Aug 2021",
                            "denied");
        }
    }

    @Test
    void anotherFilterKeepsTheDayAndItsWindow() {
        assertThat(desk.get("/map?on=2021-08-04&days=1&actor=Red+Front&country=AF")
                        .body())
                .containsPattern("<form action=\"/map\">\\s*<input type=\"hidden\" name=\"on\" value=\"2021-08-04\">"
                        + "\\s*<input type=\"hidden\" name=\"days\" value=\"1\">")
                .contains("href=\"/map?on=2021-08-04&amp;days=1&amp;country=AF\"");
    }

    @Test
    void aPlaceShowsAllItsStretches() {
        String path = "/map/place?key=geonames:1138336&at=geonames:1138336&on=2021-08-04";
        String drawer = desk.send(HttpRequest.newBuilder(desk.address().resolve(path))
                        .header("HX-Request", "true")
                        .build())
                .body();

        assertThat(drawer)
                .doesNotContain("<html")
                .contains("/evidence/" + HeldRecord.KEPT)
                .contains("/evidence/" + HeldRecord.TAKEN)
                .containsOnlyOnce("aria-current=\"date\"");
        assertThat(desk.get(path).body()).contains("<html");
        assertThat(desk.get("/map/place?key=none&at=geonames:1138336&on=2021-08-04")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aMarkShowsTheIncidentsThatItStandsFor() {
        String mark = "/map/incidents?on=2021-08-12&days=7&at=";

        assertThat(desk.get(mark + "geonames:1123906&family=material-conflict").body())
                .contains(HeldRecord.RAID)
                .doesNotContain(HeldRecord.SOMEWHERE);
        assertThat(desk.get(mark + "geonames:1123906&family=verbal-conflict").body())
                .doesNotContain(HeldRecord.RAID);
        assertThat(desk.get(mark + "admin1:AF.34").body()).contains(HeldRecord.SOMEWHERE);
    }

    @Test
    void whatIsNoDayOrNoWindowIsExplained() {
        assertThat(desk.get("/map?on=yesterday").body()).contains("which is no day; write it as 2021-08-13");
        assertThat(desk.get("/map?on=yesterday").statusCode()).isEqualTo(400);
        assertThat(desk.get("/map?days=3").statusCode()).isEqualTo(400);
    }

    @Test
    void anEmptyMapTellsWhy(@TempDir Path empty) {
        assertThat(desk.get("/map?place=Nowhere").body()).contains("No places that somebody holds answer");
        try (RunningDesk fresh = RunningDesk.on(empty.resolve("dateline.db"))) {
            assertThat(fresh.get("/map").body()).contains("Nothing is read yet");
        }
    }

    private static JsonNode data(String query) throws JsonProcessingException {
        return new ObjectMapper().readTree(desk.get("/map/data" + query).body());
    }

    private static JsonNode find(JsonNode list, String field, String value) {
        for (JsonNode item : list) {
            if (item.path(field).asText().equals(value)) {
                return item;
            }
        }
        throw new AssertionError(value + " is not in " + list);
    }
}
