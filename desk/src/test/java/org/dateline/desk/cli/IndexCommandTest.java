package org.dateline.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.core.situation.index.IndexName;
import org.dateline.desk.SmallRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code dateline index} shows, and that what it exports gives the same again. */
class IndexCommandTest {

    @TempDir
    private static Path folder;

    private static String record = "";

    @BeforeAll
    static void makeRecord() {
        record = SmallRecord.in(folder);
    }

    private static ProgramRun run(String of, String... arguments) {
        List<String> all = new ArrayList<>(List.of("index"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--record", of));
        return ProgramRun.of(all.toArray(String[]::new));
    }

    /** The options by which each index of the sample has something to show. */
    private static List<String> options(IndexName index) {
        List<String> options = new ArrayList<>(List.of(index.label()));
        if (index == IndexName.ADVANCE) {
            options.addAll(List.of("--actor", "Taliban"));
        }
        return options;
    }

    private static String[] with(List<String> options, String... more) {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    @Test
    void aFileOfContributionsThatIsNotThereIsTold() {
        ProgramRun run = ProgramRun.of("index", "--recompute", "nope.csv");
        assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run.messages()).containsExactly("dateline: nope.csv: no such file");
    }

    @Test
    void whatIsExportedOfTheSampleGivesTheSameSeriesAgain() throws IOException {
        String sample = folder.resolve("sample.db").toString();
        ProgramRun read = ProgramRun.of("read", "../samples/afghanistan-2021", "--record", sample);
        assertThat(read.exit()).as(read.err()).isZero();
        for (IndexName index : IndexName.values()) {
            boolean told = false;
            for (String by : List.of("day", "week", "month")) {
                List<String> options = options(index);
                options.addAll(List.of("--by", by, "--from", "2021-06-20", "--to", "2021-08-20"));
                for (String format : List.of("csv", "jsonl")) {
                    ProgramRun series = run(sample, with(options, "--format", "csv"));
                    ProgramRun export = run(sample, with(options, "--format", format, "--contributions"));
                    assertThat(export.exit()).isZero();
                    Path file = Files.writeString(folder.resolve(index + by + "." + format), export.out());
                    ProgramRun again = ProgramRun.of("index", "--recompute", file.toString(), "--format", "csv");
                    assertThat(again.out()).as(index + " " + by + " " + format).isEqualTo(series.out());
                    assertThat(again.err()).isEqualTo(series.err());
                    told |= series.out().lines().count() > 1;
                }
            }
            assertThat(told).as(index.label()).isTrue();
        }
    }

    @Test
    void aTableShowsEachPeriodAndWhatIsUndatedIsTold() {
        ProgramRun violence = run(record, "violence", "--by", "day", "--from", "2021-08-08", "--to", "2021-08-11");
        assertThat(violence.exit()).isZero();
        List<String> lines = violence.out().lines().toList();
        assertThat(lines.get(0)).startsWith("FROM       TO         VALUE").endsWith("SPREAD");
        assertThat(lines).hasSize(5);
        // One outlet tells of the blast, and the other that it is denied.
        assertThat(lines.get(3)).startsWith("2021-08-10 2021-08-10 0.5       1         1      –");
        assertThat(violence.err()).isEmpty();
        assertThat(run(record, "advance", "--actor", "red front", "--by", "day").out())
                .contains("2021-08-11 2021-08-11 1 ");
    }

    @Test
    void contributionsLeadToTheirEvidence() {
        ProgramRun contributions = run(record, "violence", "--contributions", "--format", "jsonl");
        assertThat(contributions.out().lines())
                .singleElement()
                .asString()
                .contains(
                        "\"evidence\":[\"" + SmallRecord.BLAST + "\",\"" + SmallRecord.SECOND_BLAST + "\"]",
                        "\"status\":\"disputed\"",
                        "\"weight\":0.5");
        assertThat(run(record, "violence", "--contributions").out())
                .contains("2021-08-09 0.5", "Red Front", "Orla, AF", "2 reports, 1 voice: Lantern");
        assertThat(run(record, "violence", "--contributions", "--format", "csv").out())
                .contains("actor,attribution,actorCodes", "author (Lantern)");
        assertThat(run(record, "violence", "--contributions", "--format", "geojson")
                        .out())
                .contains("\"Point\"");
    }

    @Test
    void theRecipeIsShown() {
        assertThat(ProgramRun.of("index", "--recipe").out())
                .contains("pressure\tdemand\tREQUEST\t10", "The weight of an incident =", "by\tperiods");
    }

    @Test
    void whatIsAskedWronglyIsTold() throws IOException {
        assertThat(run(record).exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run(record, "weather").err()).contains("there is no index 'weather'");
        assertThat(run(record, "advance").err()).contains("tell whose");
        assertThat(run(record, "violence", "--format", "geojson").exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run(record, "violence", "--actor", "nobody").messages())
                .singleElement()
                .asString()
                .startsWith("Nothing counts for violence from 2021-08-09 to 2021-08-15");
        for (String broken : List.of(
                "",
                "index,per\r\nviolence,week\r\n",
                "{\"index\":\"violence\"}\n",
                "{",
                "a,b\r\n\"open",
                "a\r\nb,c\r\n")) {
            Path file = Files.writeString(folder.resolve("broken"), broken);
            ProgramRun run = ProgramRun.of("index", "--recompute", file.toString());
            assertThat(run.exit()).as(broken).isEqualTo(ExitCode.USAGE);
            assertThat(run.messages()).hasSize(1);
        }
        assertThat(ProgramRun.of("index", "--recompute", folder.resolve("none").toString())
                        .exit())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aWeightThatTheRecipeDoesNotGiveIsFound() throws IOException {
        String export =
                run(record, "violence", "--contributions", "--format", "jsonl").out();
        Path file =
                Files.writeString(folder.resolve("changed.jsonl"), export.replace("\"weight\":0.5", "\"weight\":5"));
        ProgramRun run = ProgramRun.of("index", "--recompute", file.toString());
        assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains(SmallRecord.BLAST + " weighs 5; by the recipe 0.5");
    }
}
