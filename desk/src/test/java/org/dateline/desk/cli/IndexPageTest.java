package org.dateline.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.desk.WeeksRecord;
import org.dateline.desk.rows.CsvRecords;
import org.dateline.desk.web.RunningDesk;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of trends and {@code dateline index} say the same. */
class IndexPageTest {

    private static final Pattern ROW = Pattern.compile(
            "<tr><th scope=\"row\"><a href=\"/trends/(\\w+)/period[^\"]*start=([0-9-]{10})[^\"]*\"[^>]*>[^<]*</a></th>"
                    + "<td class=\"number\">([^<]*)</td><td class=\"number\">([^<]*)</td>");

    @TempDir
    private static Path folder;

    private static Path record = Path.of("");

    @BeforeAll
    static void makeRecord() {
        record = WeeksRecord.in(folder);
    }

    private static String command(String... arguments) {
        List<String> all = new ArrayList<>(List.of("index"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--format", "csv", "--record", record.toString()));
        return ProgramRun.of(all.toArray(String[]::new)).out();
    }

    private static List<String> ofCommand(String... arguments) {
        List<String> points = new ArrayList<>();
        for (Map<String, String> row : CsvRecords.read(command(arguments))) {
            points.add(row.get("from") + " " + row.get("value") + " " + row.get("incidents"));
        }
        return points;
    }

    private static List<String> ofPage(String page, String index) {
        List<String> points = new ArrayList<>();
        Matcher row = ROW.matcher(page);
        while (row.find()) {
            if (row.group(1).equals(index)) {
                points.add(0, row.group(2) + " " + row.group(3).replace('−', '-') + " " + row.group(4));
            }
        }
        return points;
    }

    @Test
    void thePageShowsTheSumsOfTheCommand() {
        List<String> violence = ofCommand("violence", "--country", "AF", "--from", "2021-04-01");
        List<String> pressure =
                ofCommand("pressure", "--actor", "Green Union", "--country", "AF", "--from", "2021-04-01");
        try (RunningDesk desk = RunningDesk.on(record)) {
            String page = desk.get("/trends?country=AF&from=2021-04-01&by=week&pressure=Green+Union")
                    .body();
            assertThat(violence).hasSizeGreaterThan(12);
            assertThat(ofPage(page, "violence")).isEqualTo(violence);
            assertThat(ofPage(page, "pressure")).isEqualTo(pressure);
        }
    }

    @Test
    void theFileOfContributionsIsThatOfTheCommand() {
        String printed = command("advance", "--actor", "Red Front", "--contributions");
        try (RunningDesk desk = RunningDesk.on(record)) {
            assertThat(printed.lines().count()).isGreaterThan(5);
            assertThat(desk.get("/trends/advance/contributions.csv?by=week&actor=Red+Front")
                            .body())
                    .isEqualTo(printed);
        }
    }
}
