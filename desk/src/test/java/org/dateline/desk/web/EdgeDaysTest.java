package org.dateline.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.desk.SmallRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Days at the ends of the calendar, and beyond them. */
class EdgeDaysTest {

    private static final List<String> EDGES =
            List.of("0000-01-01", "0000-01-02", "0000-01-03", "9999-12-30", "9999-12-31");
    private static final List<String> BEYOND = List.of("-0001-12-31", "%2B10000-01-01", "%2B12345-01-01");

    /** Pages, with the parameters that take a day. */
    private static final List<String> PARAMETERS = List.of(
            "/?to=",
            "/?from=",
            "/timeline?to=",
            "/timeline?from=",
            "/timeline/data?to=",
            "/timeline/data?from=",
            "/timeline/strip?from=",
            "/map?to=",
            "/map?from=",
            "/map?on=",
            "/map?days=1&on=",
            "/map/data?to=",
            "/map/data?from=",
            "/map/incidents?at=Orla&on=",
            "/claims?to=",
            "/actors?to=",
            "/actor?name=Red+Front&to=",
            "/actor?name=Red+Front&from=",
            "/trends?to=",
            "/trends?from=",
            "/trends?by=month&to=",
            "/trends/violence/period?start=",
            "/trends/violence/period?by=month&start=",
            "/trends/violence/period?by=day&start=",
            "/articles?to=",
            "/review?to=",
            "/sources?to=",
            "/evidence/list?what=incidents&to=");

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

    static Stream<String> parameters() {
        return PARAMETERS.stream();
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void everyPageAnswersAtTheEndsOfTheCalendar(String parameter) {
        assertThat(EDGES)
                .allSatisfy(day ->
                        assertThat(desk.get(parameter + day).statusCode()).isEqualTo(200));
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void whatTheCalendarHasNotIsExplained(String parameter) {
        assertThat(BEYOND)
                .allSatisfy(day ->
                        assertThat(desk.get(parameter + day).statusCode()).isEqualTo(400));
    }
}
