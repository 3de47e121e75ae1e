package org.dateline.bench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeedCommandTest {

    @TempDir
    Path home;

    private Path rows;

    private record Run(int exit, String out, String err) {}

    private Run run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(out, new PrintStream(err, true, StandardCharsets.UTF_8), false, home);
        List<String> line = new ArrayList<>(List.of("bench", rows.toString()));
        line.addAll(List.of(arguments));
        int exit = BenchCommand.run(
                console,
                List.of(),
                List.of(),
                () -> {
                    throw new AssertionError("no parser is needed");
                },
                line.toArray(String[]::new));
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @BeforeEach
    void writeRows() throws IOException {
        rows = home.resolve("rows.jsonl");
        Files.writeString(
                rows,
                "{\"id\":\"tarn\",\"text\":\"The army of Orla took the town of Tarn on Friday, residents said. "
                        + "Two bridges were destroyed.\"}\n"
                        + "{\"id\":\"vesta\",\"text\":\"Rebels left Vesta. Nobody was hurt there, the mayor said.\"}\n");
    }

    @Test
    void ourInferenceFindsWhatThatOfCoreNlpDoes() throws Exception {
        Run run = run("--fidelity", "--keep", "-q");

        assertThat(run.err).isEmpty();
        assertThat(run.exit).isZero();
        assertThat(run.out)
                .startsWith("bench --fidelity rows.jsonl: 2 articles, 4 sentences, 33 tokens\n")
                .containsPattern("tags +33 +100\\.0000 +4 +100\\.0000\n")
                .containsPattern("names +33 +100\\.0000 +4 +100\\.0000\n")
                .containsPattern("lemmas +33 +100\\.0000 +4 +100\\.0000\n")
                .containsPattern("heads and relations +33 +100\\.0000 +4 +100\\.0000\n");
        assertThat(Files.readString(home.resolve("bench/results.tsv")))
                .contains("\tbench --fidelity rows.jsonl\ttrees-tokens-apart\t0\t\t33\n")
                .contains("\tbench --fidelity rows.jsonl\tnames-alike\t100.0\t\t33\n");
    }

    @Test
    void rowsWithoutTextAreNamedAndTheOthersCompared() throws Exception {
        Files.writeString(rows, "{\"id\":\"no text\"}\n", StandardOpenOption.APPEND);

        Run run = run("--fidelity", "-q");

        assertThat(run.exit).isEqualTo(ExitCode.PARTLY);
        assertThat(run.out).contains(": 2 articles, 4 sentences, ");
        assertThat(run.err).contains("(line 3)");
    }

    @Test
    void aComparisonIsNoRace() {
        Run run = run("--fidelity", "--growth", "10");

        assertThat(run.exit).isEqualTo(ExitCode.USAGE);
        assertThat(run.err).startsWith("dateline: --fidelity is instead of a race: without --trees and --growth\n");
    }
}
