package org.dateline.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.dateline.desk.SmallRecord;
import org.dateline.store.account.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What those who watch over a desk are told. */
class HealthTest {

    @TempDir
    Path folder;

    @Test
    void theDeskOfOneMachineTellsUpAndNoMore() {
        try (RunningDesk desk = RunningDesk.on(Path.of(SmallRecord.in(folder)))) {
            assertThat(desk.get("/actuator/health").body())
                    .contains("\"status\":\"UP\"")
                    .doesNotContain("record");
            assertThat(desk.get("/actuator/health/readiness").body()).isEqualTo("{\"status\":\"UP\"}");
            assertThat(desk.get("/actuator/health/liveness").body()).isEqualTo("{\"status\":\"UP\"}");
        }
    }

    @Test
    void theTeamsDeskTellsDetailsToTheAdminAndNumbersToWhoHasAToken() {
        try (RunningDesk desk = Team.at(folder, Team.OPEN, Clock.systemUTC())) {
            assertThat(desk.get("/actuator/health").body())
                    .contains("\"status\":\"UP\"")
                    .doesNotContain("record");
            assertThat(desk.get("/actuator/prometheus").statusCode()).isEqualTo(401);
            assertThat(Team.visitor(desk, "vic").get("/actuator/prometheus").statusCode())
                    .isEqualTo(403);
            Visitor ana = Team.visitor(desk, "ana");
            assertThat(ana.get("/actuator/health").body()).contains("\"record\"");
            ana.get("/evidence/" + SmallRecord.BLAST);
            assertThat(ana.get("/actuator/prometheus").body())
                    .contains("http_server_requests")
                    .contains("/evidence/{id}");
            HttpRequest scrape = HttpRequest.newBuilder(desk.address().resolve("/actuator/prometheus"))
                    .header("Authorization", "Bearer " + Team.token(desk, "vic", Scope.READ))
                    .build();
            assertThat(desk.send(scrape).body()).contains("jvm_memory_used_bytes");
        }
    }

    @Test
    void aDeskWhoseRecordDoesNotAnswerIsNotReady() throws IOException {
        Path record = Path.of(SmallRecord.in(folder));
        try (RunningDesk desk = RunningDesk.on(record)) {
            Files.writeString(record, "no record any more ".repeat(10_000));

            assertThat(desk.get("/actuator/health/readiness").statusCode()).isEqualTo(503);
            assertThat(desk.get("/actuator/health/readiness").body()).isEqualTo("{\"status\":\"DOWN\"}");
            assertThat(desk.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        }
    }
}
