package org.dateline.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.dateline.desk.OneEvent;
import org.dateline.desk.SmallRecord;
import org.dateline.desk.web.RunningDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of the web are those of {@code dateline export}. */
class WebExportTest {

    @TempDir
    Path folder;

    @Test
    void everyFileHasTheBytesThatTheCommandWrites() {
        String record = SmallRecord.in(folder);
        try (RunningDesk desk = RunningDesk.on(Path.of(record))) {
            for (QueryFile file : QueryFile.all()) {
                HttpResponse<String> web = desk.get("/export/" + file.what + "." + file.format + "?actor=Red%20Front");
                ProgramRun command = ProgramRun.of(
                        "export",
                        "--record",
                        record,
                        "--what",
                        file.what,
                        "--format",
                        file.format,
                        "--actor",
                        "Red Front",
                        "-o",
                        "-");
                assertThat(web.statusCode()).as(file.toString()).isEqualTo(200);
                assertThat(web.body())
                        .as(file.toString())
                        .isEqualTo(command.out())
                        .isNotEmpty();
            }
        }
    }

    private record QueryFile(String what, String format) {

        private static java.util.List<QueryFile> all() {
            return Map.of(
                            "csv", "events statements claims control seized actors articles incidents",
                            "jsonl", "events statements claims control actors articles incidents",
                            "geojson", "events statements claims control incidents")
                    .entrySet()
                    .stream()
                    .flatMap(entry -> java.util.Arrays.stream(entry.getValue().split(" "))
                            .map(what -> new QueryFile(what, entry.getKey())))
                    .toList();
        }
    }

    @Test
    void aFileIsNamedAfterWhatItHoldsAndItsDaysAndHoldsNoFormula() {
        try (RunningDesk desk = RunningDesk.on(Path.of(SmallRecord.in(folder)))) {
            new OneEvent(7, "2021-08-12", "@SUM(A1:A9) raiders burnt a bridge.").in(desk.store());
            HttpResponse<String> file = desk.get("/export/events.csv?from=2021-08-01&to=2021-08-31");

            assertThat(file.headers().firstValue("Content-Disposition"))
                    .hasValue("attachment; filename=\"dateline-events-2021-08-01-2021-08-31.csv\"");
            assertThat(file.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
            assertThat(file.body())
                    .contains("'@SUM(A1:A9) raiders")
                    .contains("'=SUM(1)")
                    .doesNotContain(",@SUM")
                    .doesNotContain(",\"=SUM");
        }
    }

    @Test
    void whatHasNoPlaceIsNoMap() {
        try (RunningDesk desk = RunningDesk.on(Path.of(SmallRecord.in(folder)))) {
            assertThat(desk.get("/export/actors.geojson").statusCode()).isEqualTo(404);
            assertThat(desk.get("/export/nothing.csv").statusCode()).isEqualTo(404);
            assertThat(desk.get("/export/events.table").statusCode()).isEqualTo(404);
            assertThat(desk.get("/export/events.csv?type=QUARREL").statusCode()).isEqualTo(400);
        }
    }
}
