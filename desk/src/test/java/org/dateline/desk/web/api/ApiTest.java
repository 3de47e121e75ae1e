package org.dateline.desk.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.desk.OneEvent;
import org.dateline.desk.SmallRecord;
import org.dateline.desk.web.RunningDesk;
import org.dateline.store.query.Page;
import org.dateline.store.query.RecordFilter;
import org.dateline.store.query.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Programs ask the record. */
class ApiTest {

    @TempDir
    Path folder;

    private RunningDesk desk;
    private Client client;

    @BeforeEach
    void start() {
        desk = RunningDesk.on(Path.of(SmallRecord.in(folder)));
        client = new Client(desk);
    }

    @AfterEach
    void stop() {
        desk.close();
    }

    @Test
    void rowsAreThoseOfTheQueriesWordByWord() {
        List<String> rows = desk.store().queries().events().list(RecordFilter.ALL, Page.first(50)).stream()
                .map(Row::json)
                .toList();

        assertThat(client.get("/api/v1/events").body())
                .isEqualTo("{\"results\":[\n" + String.join(",\n", rows) + "\n],\"next\":null}\n");
    }

    @ParameterizedTest
    @CsvSource({"1", "4", "7"})
    void pagingGivesEachRowOnceWhileArticlesComeIn(int limit) {
        IntStream.range(0, 15).forEach(i -> event(i).in(desk.store()));
        List<String> before = ids(client.json("/api/v1/events?limit=1000"));
        List<String> paged = new ArrayList<>();
        String path = "/api/v1/events?limit=" + limit;
        for (int page = 0; path != null; page++) {
            HttpResponse<String> answer = client.get(path);
            paged.addAll(ids(Client.json(answer)));
            path = next(answer);
            assertThat(path == null).isEqualTo(Client.json(answer).path("next").isNull());
            if (page < 3) {
                event(100 + page).in(desk.store());
            }
        }

        assertThat(paged).doesNotHaveDuplicates().containsAll(before);
        assertThat(paged.stream().filter(before::contains)).containsExactlyElementsOf(before);
    }

    private static OneEvent event(int number) {
        return new OneEvent(number, "2021-08-" + (10 + number % 5), "Gunmen of band " + number + " raided a town.");
    }

    private static List<String> ids(JsonNode page) {
        return page.path("results").findValuesAsText("id").isEmpty()
                ? List.of()
                : IntStream.range(0, page.path("results").size())
                        .mapToObj(i -> page.path("results").path(i).path("id").asText())
                        .toList();
    }

    private static String next(HttpResponse<String> answer) {
        Optional<String> link = answer.headers().firstValue("Link");
        return link.map(value -> value.substring(1, value.indexOf('>'))).orElse(null);
    }

    @Test
    void whereNothingAnswersItTellsWhichFilterKeepsEverythingOut() {
        JsonNode nothing = client.json("/api/v1/events?place=North&type=ASSAULT");

        assertThat(nothing.path("results")).isEmpty();
        assertThat(nothing.path("advice").asText())
                .isEqualTo("No events answer. Some would without the filter place, or without the filter type.");
        assertThat(client.json("/api/v1/events").has("advice")).isFalse();
    }

    @Test
    void filterLimitAndDayGoIntoTheLinkToTheNextPage() {
        HttpResponse<String> answer = client.get("/api/v1/events?limit=1&country=AF&actor=Red%20Front");

        assertThat(next(answer))
                .contains("limit=1&after=")
                .contains("country=AF")
                .contains("actor=Red+Front");
        assertThat(ids(client.json(next(answer)))).hasSize(1).doesNotContainAnyElementsOf(ids(Client.json(answer)));
    }

    @Test
    void whoHasTheAnswerIsToldSoUntilTheRecordChanges() {
        for (String path : List.of(
                "/api/v1/events",
                "/api/v1/status",
                "/api/v1/indices/violence",
                "/api/v1/events/" + SmallRecord.BLAST,
                "/export/events.csv",
                "/feed/events.atom",
                "/api/v1/openapi.yaml")) {
            String tag = client.get(path).headers().firstValue("ETag").orElseThrow();
            HttpResponse<String> again = client.get(path, "If-None-Match", tag);
            assertThat(again.statusCode()).as(path).isEqualTo(304);
            assertThat(again.body()).isEmpty();
        }
        String tag = client.get("/api/v1/events").headers().firstValue("ETag").orElseThrow();
        event(1).in(desk.store());

        assertThat(client.get("/api/v1/events", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
        assertThat(client.get("/api/v1/statements", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void placesComeAsAMapToWhoAsksForOne() {
        HttpResponse<String> map = client.get("/api/v1/events", "Accept", "application/geo+json");

        assertThat(map.headers().firstValue("Content-Type")).hasValue("application/geo+json");
        assertThat(Client.json(map).path("features").path(0).path("type").asText())
                .isEqualTo("Feature");
        assertThat(client.get("/api/v1/events", "Accept", "application/geo+json;q=0.5, application/json")
                        .headers()
                        .firstValue("Content-Type"))
                .hasValue("application/json");
        assertThat(client.get("/api/v1/actors", "Accept", "application/geo+json")
                        .statusCode())
                .isEqualTo(406);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/events?acter=x, acter",
        "/api/v1/events?actor=, actor",
        "/api/v1/events?from=yesterday, from",
        "/api/v1/events?from=2021-08-02&to=2021-08-01, from",
        "/api/v1/events?to=2021-08-01&to=2021-08-02, to",
        "/api/v1/events?status=true, status",
        "/api/v1/statements?status=denied, status",
        "/api/v1/events?type=QUARREL, type",
        "/api/v1/events?limit=1001, limit",
        "/api/v1/events?limit=1&limit=2, limit",
        "/api/v1/events?after=somewhere, after",
        "/api/v1/events?on=2021-08-01, on",
        "/api/v1/control?on=friday, on",
        "/api/v1/indices/violence?by=year, by",
        "/api/v1/indices/violence?text=x, text",
        "/api/v1/indices/advance, actor",
        "/api/v1/status?x=1, x",
        "/api/v1/events/aaaa000000000001?x=1, x",
    })
    void aParameterThatIsWrongIsNamed(String path, String parameter) {
        HttpResponse<String> answer = client.get(path);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = Client.read(answer.body());
        assertThat(problem.path("parameter").asText()).isEqualTo(parameter);
        assertThat(problem.path("status").asInt()).isEqualTo(400);
        assertThat(problem.path("detail").asText()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"/export/events.csv?acter=x", "/feed/events.rss?acter=x"})
    void aMisspeltFilterDoesNotGiveEverything(String path) {
        assertThat(client.get(path).statusCode()).isEqualTo(400);
    }

    @Test
    void whatIsNotThereIsAProblemToo() {
        assertThat(List.of(
                        "/api/v1/nothing", "/api/nothing", "/api/v1/events/ffffffffffffffff", "/api/v1/incidents/zz"))
                .allSatisfy(path -> {
                    HttpResponse<String> answer = client.get(path);
                    assertThat(answer.statusCode()).isEqualTo(404);
                    assertThat(Client.read(answer.body()).path("instance").asText())
                            .isEqualTo(path);
                });
    }

    @Test
    void aMethodThatIsNotThereIsAnsweredWithThoseThatAre() {
        HttpResponse<String> answer =
                client.send(client.request("/api/v1/events").DELETE());

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("Allow"))
                .hasValueSatisfying(allow -> assertThat(allow).contains("GET"));
    }

    @Test
    void headAndOptionsWork() {
        for (String path : List.of("/api/v1/events", "/export/events.csv", "/feed/events.json", "/api")) {
            HttpResponse<String> head =
                    client.send(client.request(path).method("HEAD", HttpRequest.BodyPublishers.noBody()));
            assertThat(head.statusCode()).as(path).isEqualTo(200);
            assertThat(head.body()).isEmpty();
        }
        HttpResponse<String> options =
                client.send(client.request("/api/v1/events").method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
        assertThat(options.headers().firstValue("Allow"))
                .hasValueSatisfying(allow -> assertThat(allow).contains("GET", "HEAD"));
    }

    @Test
    void anotherWebsiteMayNotReadAnswers() {
        HttpResponse<String> answer = client.get("/api/v1/events", "Origin", "https://elsewhere.example");

        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }
}
