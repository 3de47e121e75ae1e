package org.dateline.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.dateline.desk.SmallRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A filter goes along from page to page, though not every page can be asked for all of it. */
class FittingPagesTest {

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

    @ParameterizedTest
    @CsvSource({
        "/timeline?type=captured, Incidents cannot be filtered by type",
        "/timeline?text=!!!, Incidents cannot be filtered by text",
        "/claims?status=confirmed, Claims cannot be filtered by status",
        "/claims?type=captured, Claims cannot be filtered by type",
        "/claims?text=!!!, Claims cannot be filtered by text",
        "/actors?type=captured, Actors cannot be filtered by type",
        "/articles?status=claimed, Articles cannot be filtered by status"
    })
    void whatAPageCannotBeAskedIsLeftOutAndNoted(String path, String note) {
        HttpResponse<String> page = desk.get(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains(note);
    }

    @ParameterizedTest
    @CsvSource({"/timeline/data?type=captured", "/timeline/strip?type=captured", "/timeline/strip?text=!!!"})
    void whatIsDrawnFollows(String path) {
        assertThat(desk.get(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/timeline", "/map", "/displacement", "/claims", "/actors", "/articles", "/review"})
    void aMisspeltTypeIsRefusedEverywhere(String path) {
        HttpResponse<String> answer = desk.get(path + "?type=asault");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("there is no type “asault”; there are ", "assault", "deny", "captured");
    }

    @Test
    void whatFitsInPartIsKept() {
        assertThat(desk.get("/claims?status=confirmed&status=denied").body()).doesNotContain("cannot be filtered");
    }

    @Test
    void nothingIsFoundWhereThereIsNoWord() {
        HttpResponse<String> page = desk.get("/search?text=!!!");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Nothing in the record has these words.");
    }
}
