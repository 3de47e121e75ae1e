package org.dateline.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.dateline.core.lexicon.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsFileTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2022-05-03T23:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path home;

    @Test
    void figuresAreAppendedUnderOneHeader() throws IOException {
        new ResultsFile(home, CLOCK).keep(ReportTest.RESULT);
        new ResultsFile(home, CLOCK).keep(ReportTest.RESULT);
        List<Table.Row> rows = rows();
        assertThat(rows).hasSize(8);
        assertThat(rows.get(1).cells())
                .containsExactly(
                        "2022-05-03",
                        "",
                        "evaluate statements polnear.jsonl",
                        "f1",
                        "57.1",
                        "best union of systems 56.2 · two humans 84.4",
                        "4");
        assertThat(rows.get(5).cells()).isEqualTo(rows.get(1).cells());
        assertThat(rows.get(2).get("figure")).isEqualTo("–");
        assertThat(rows.get(2).get("of")).isEqualTo("0");
    }

    @Test
    void rowsFromBeforeTheNumberOfGoldMarksStayAsTheyAre() throws IOException {
        Path file = home.resolve("bench/results.tsv");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "date\tcommit\tcommand\tmeasure\tfigure\tpeers\tof\n2022-05-02\tabc\te\tf1\t50.0\t\n");
        new ResultsFile(home, CLOCK).keep(ReportTest.RESULT);
        assertThat(rows()).hasSize(5);
        assertThat(rows().get(0).find("of")).isEmpty();
        assertThat(rows().get(1).get("of")).isEqualTo("3");
    }

    private List<Table.Row> rows() throws IOException {
        return Table.parse("results.tsv", Files.readString(home.resolve("bench/results.tsv")))
                .rows();
    }

    @Test
    void theCommitIsMarkedWhereTheTreeDiffersFromIt() throws Exception {
        git("init", "-q");
        Files.writeString(home.resolve("code"), "one");
        git("add", "code");
        git("commit", "-q", "-m", "First");
        ResultsFile results = new ResultsFile(home, CLOCK);
        results.keep(ReportTest.RESULT);
        assertThat(lastCommit()).matches("[0-9a-f]{4,40}");
        results.keep(ReportTest.RESULT);
        assertThat(lastCommit()).as("kept figures are no change").matches("[0-9a-f]{4,40}");
        Files.writeString(home.resolve("code"), "two");
        results.keep(ReportTest.RESULT);
        assertThat(lastCommit()).matches("[0-9a-f]{4,40}\\+");
    }

    private String lastCommit() throws IOException {
        List<String> lines = Files.readAllLines(home.resolve("bench/results.tsv"));
        return lines.get(lines.size() - 1).split("\t")[1];
    }

    private void git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(
                List.of("git", "-C", home.toString(), "-c", "user.name=A", "-c", "user.email=a@example.org"));
        command.addAll(List.of(arguments));
        assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
    }
}
