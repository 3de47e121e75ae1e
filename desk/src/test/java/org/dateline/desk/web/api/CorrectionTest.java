package org.dateline.desk.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.dateline.desk.SmallRecord;
import org.dateline.desk.web.RunningDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs, and analysts through them, correct the record, and nothing that anybody said is lost. */
class CorrectionTest {

    private static final String VISIT = "/api/v1/events/" + SmallRecord.VISIT;
    private static final String ANY = "*";

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

    private static String edit(String type) {
        return "{\"change\":\"edit\",\"event\":\"" + SmallRecord.VISIT + "\",\"field\":\"type\",\"value\":\"" + type
                + "\",\"reason\":\"the words say so\"}";
    }

    private String tag(String path) {
        return client.get(path).headers().firstValue("ETag").orElseThrow();
    }

    @Test
    void anEditIsShownBesideWhatWasCodedAndIsByWhoeverWorksHere() {
        HttpResponse<String> made = client.correct(edit("AID"), "If-Match", tag(VISIT));

        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        JsonNode correction = client.json(made.headers().firstValue("Location").orElseThrow());
        assertThat(correction.path("author").asText()).isEqualTo(System.getProperty("user.name"));
        assertThat(correction.path("recordedAt").asText()).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
        JsonNode event = client.json(VISIT);
        assertThat(event.path("line").path("type").asText()).isEqualTo("AID");
        assertThat(event.path("coded").path("type").asText()).isEqualTo("CONSULT");
        assertThat(event.path("version").asInt()).isPositive();
        assertThat(event.path("corrections")).hasSize(1);
    }

    @Test
    void ofTwoEditorsTheSecondIsToldWhatTheFirstDidAndNothingIsLost() {
        String seen = tag(VISIT);
        assertThat(client.correct(edit("AID"), "If-Match", seen).statusCode()).isEqualTo(201);

        HttpResponse<String> second = client.correct(edit("REQUEST"), "If-Match", seen);

        assertThat(second.statusCode()).isEqualTo(412);
        assertThat(second.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = Client.read(second.body());
        assertThat(problem.path("yours").path("correction").path("value").asText())
                .isEqualTo("REQUEST");
        assertThat(problem.path("yours").path("version").asInt()).isZero();
        JsonNode current = problem.path("current").path("things").path(0);
        assertThat(current.path("line").path("type").asText()).isEqualTo("AID");
        assertThat(problem.path("version").asInt())
                .isEqualTo(current.path("version").asInt());
        assertThat(client.json(VISIT).path("line").path("type").asText()).isEqualTo("AID");
        String now = second.headers().firstValue("ETag").orElseThrow();
        assertThat(client.correct(edit("REQUEST"), "If-Match", now).statusCode())
                .isEqualTo(201);
        assertThat(client.json(VISIT).path("corrections")).hasSize(2);
    }

    @Test
    void whoDoesNotSayWhatHeSawIsAskedTo() {
        HttpResponse<String> answer = client.correct(edit("AID"));

        assertThat(answer.statusCode()).isEqualTo(428);
        assertThat(client.json(VISIT).path("corrections")).isEmpty();
    }

    @Test
    void tagsOfAllThatIsMergedGoAlong() {
        String incidents = "/api/v1/incidents/";
        String merge = "{\"change\":\"merge\",\"ids\":[\"" + SmallRecord.BLAST + "\",\"" + SmallRecord.VISIT
                + "\"],\"reason\":\"one visit\"}";
        String before = tag(incidents + SmallRecord.BLAST) + ", " + tag(incidents + SmallRecord.VISIT);
        assertThat(client.correct(edit("AID"), "If-Match", ANY).statusCode()).isEqualTo(201);

        assertThat(client.correct(merge, "If-Match", before).statusCode()).isEqualTo(412);
        String after = tag(incidents + SmallRecord.BLAST) + ", " + tag(incidents + SmallRecord.VISIT);
        JsonNode made = Client.json(client.correct(merge, "If-Match", after));

        JsonNode merged = client.json(incidents + SmallRecord.VISIT);
        assertThat(merged.path("incident").path("reports").findValuesAsText("event"))
                .contains(SmallRecord.BLAST, SmallRecord.VISIT);
        String undo = "{\"change\":\"undo\",\"correction\":\"" + made.path("id").asText()
                + "\",\"reason\":\"two after all\"}";
        assertThat(client.correct(
                                undo,
                                "If-Match",
                                tag("/api/v1/corrections/" + made.path("id").asText()))
                        .statusCode())
                .isEqualTo(412);
        assertThat(client.correct(undo, "If-Match", tag(incidents + SmallRecord.VISIT))
                        .statusCode())
                .isEqualTo(201);
        assertThat(client.json(incidents + SmallRecord.VISIT)
                        .path("incident")
                        .path("reports")
                        .findValuesAsText("event"))
                .doesNotContain(SmallRecord.BLAST);
    }

    @Test
    void splitRejectConfirmAndNoteDoWhatTheyDoOnTheCommandLine() {
        String ids = "\"ids\":[\"" + SmallRecord.VISIT + "\"],\"reason\":\"looked at\"}";
        for (String how : List.of("confirm", "note", "reject")) {
            assertThat(client.correct("{\"change\":\"" + how + "\"," + ids, "If-Match", ANY)
                            .statusCode())
                    .as(how)
                    .isEqualTo(201);
        }
        assertThat(client.json(VISIT).path("evidence").path("standing").asText())
                .isEqualTo("rejected");
        String split = "{\"change\":\"split\",\"incident\":\"" + SmallRecord.BLAST + "\",\"events\":[\""
                + SmallRecord.SECOND_BLAST + "\"],\"reason\":\"two bombs\"}";
        assertThat(client.correct(split, "If-Match", ANY).statusCode()).isEqualTo(201);
        assertThat(client.json("/api/v1/incidents/" + SmallRecord.SECOND_BLAST)
                        .path("id")
                        .asText())
                .isEqualTo(SmallRecord.SECOND_BLAST);
    }

    @Test
    void theSameRequestUnderOneKeyIsDoneOnce() {
        String seen = tag(VISIT);
        HttpResponse<String> first = client.correct(edit("AID"), "If-Match", seen, "Idempotency-Key", "k1");
        HttpResponse<String> again = client.correct(edit("AID"), "If-Match", seen, "Idempotency-Key", "k1");

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(client.json(VISIT).path("corrections")).hasSize(1);
        assertThat(client.correct(edit("REQUEST"), "If-Match", seen, "Idempotency-Key", "k1")
                        .statusCode())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{",
                "[]",
                "{}",
                "{\"change\":\"erase\",\"reason\":\"x\"}",
                "{\"change\":\"note\",\"ids\":[],\"reason\":\"x\"}",
                "{\"change\":\"note\",\"ids\":[\"ffffffffffffffff\"],\"reason\":\"x\"}",
                "{\"change\":\"note\",\"ids\":[\"bbbb000000000003\"],\"reason\":\" \"}",
                "{\"change\":\"note\",\"ids\":[\"bbbb000000000003\"],\"reason\":\"a\\u0000b\"}",
                "{\"change\":\"note\",\"ids\":[\"bbbb000000000003\"],\"reason\":\"a\\ud800b\"}",
                "{\"change\":\"note\",\"ids\":[\"bbbb000000000003\"],\"reason\":\"x\",\"author\":\"somebody else\"}",
                "{\"change\":\"note\",\"ids\":[\"bbbb000000000003\"],\"reason\":\"x\",\"reason\":\"y\"}",
                "{\"change\":\"note\",\"ids\":[\"bbbb000000000003\"],\"reason\":\"x\"} {}",
                "{\"change\":\"edit\",\"event\":\"bbbb000000000003\",\"field\":\"colour\",\"value\":\"\",\"reason\":\"x\"}",
                "{\"change\":\"edit\",\"event\":\"bbbb000000000003\",\"field\":\"type\",\"value\":\"QUARREL\",\"reason\":\"x\"}",
            })
    void whatIsNoCorrectionIsRefusedAndChangesNothing(String body) {
        HttpResponse<String> answer = client.correct(body, "If-Match", ANY);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(Client.read(answer.body()).path("detail").asText()).isNotBlank();
        assertThat(desk.store().corrections().all()).isEmpty();
    }

    @Test
    void whatIsTooLongOrNoJsonIsRefused() {
        assertThat(client.correct("{\"reason\":\"" + "x".repeat(70_000) + "\"}", "If-Match", ANY)
                        .statusCode())
                .isEqualTo(413);
        assertThat(client.send(client.request("/api/v1/corrections", "If-Match", ANY)
                                .header("Content-Type", "text/plain")
                                .POST(HttpRequest.BodyPublishers.ofString(edit("AID"))))
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void aPageElsewhereCannotCorrectThroughAVisitor() {
        HttpResponse<String> answer = desk.send(client.request("/api/v1/corrections", "If-Match", ANY)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(edit("AID")))
                .build());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(desk.store().corrections().all()).isEmpty();
    }
}
