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
import org.dateline.bench.speed.ProcessorTime;
import org.dateline.core.syntax.ArticleParser;
import org.dateline.core.syntax.ParsedArticle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeedCommandTest {

    @TempDir
    Path home;

    private Path rows;

    /** Stands for the models where they are not what is tested. */
    private ArticleParser parser = article -> {
        throw new AssertionError("nothing is to be parsed");
    };

    private record Run(int exit, String out, String err) {}

    private Run run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(out, new PrintStream(err, true, StandardCharsets.UTF_8), false, home);
        List<String> line = new ArrayList<>(List.of("bench", rows.toString()));
        line.addAll(List.of(arguments));
        int exit = BenchCommand.run(console, List.of(), List.of(), () -> parser, line.toArray(String[]::new));
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
    void whatIsInsteadOfARaceIsAskedForAlone() {
        assertThat(run("--fidelity", "--growth", "10"))
                .returns(ExitCode.USAGE, Run::exit)
                .extracting(Run::err)
                .asString()
                .startsWith("dateline: --growth and --fidelity are each instead of a race; take one\n");
        assertThat(run("--parts", "--trees", "10").err)
                .startsWith("dateline: --trees is of a race, and --parts is instead of one\n");
        assertThat(run("--profile", "x", "--keep").err)
                .startsWith("dateline: --keep keeps figures, and --profile gives none\n");
    }

    @Test
    void aProfileIsWrittenIntoTheFolderThatIsNamed() throws Exception {
        parser = article -> new ParsedArticle(article, List.of());
        Path folder = home.resolve("profile");

        Run run = run("--profile", folder.toString(), "-q");

        assertThat(run.exit).isZero();
        assertThat(run.out).endsWith(folder + "/dateline.txt, " + folder + "/dateline.jfr\n");
        assertThat(folder.resolve("dateline.jfr")).isNotEmptyFile();
        assertThat(folder.resolve("dateline.txt"))
                .content()
                .startsWith("bench --profile rows.jsonl: 2 articles, coded after a warm-up\n");
    }

    @Test
    void aProfileNeedsAFolder() throws Exception {
        parser = article -> new ParsedArticle(article, List.of());

        Run run = run("--profile", rows.toString(), "-q");

        assertThat(run.exit).isEqualTo(ExitCode.DISK);
        assertThat(run.err).startsWith("dateline: " + rows + " cannot be written: ");
    }

    @Test
    void petrarchIsLookedForBeforeAnythingElse() {
        assertThat(run("--trees", "2", "--petrarch2", home.toString()))
                .returns(ExitCode.FAILED, Run::exit)
                .extracting(Run::err)
                .asString()
                .isEqualTo("dateline: " + home + ": no PETRARCH2 in it: no petrarch2/petrarch2.py, no petrarch2.py\n");
        assertThat(run("--petrarch2", home.toString()).err)
                .startsWith("dateline: --petrarch2 codes the trees of --trees N\n");
        assertThat(run("--trees", "2", "--python", "python2").err)
                .startsWith("dateline: --python runs PETRARCH2 of --petrarch2 FOLDER\n");
    }

    @Test
    void petrarchIsRunByThePythonThatItIsWrittenIn() {
        assertThat(run("--help").out.replaceAll("\\s+", " "))
                .contains("which is written in Python 2 (default: python2.7)");
    }

    /** The program in the folder is the executable's business; this one writes two events and takes no time to speak of. */
    @Test
    void petrarchCodesTheTreesThatItIsTimedWith() throws Exception {
        parser = article -> {
            long end = ProcessorTime.nanos() + 50_000_000;
            while (ProcessorTime.nanos() < end) {
                Thread.onSpinWait();
            }
            return new ParsedArticle(article, List.of());
        };
        Path program =
                Files.createDirectories(home.resolve("checkout/petrarch2")).resolve("petrarch2.py");
        Files.createFile(program);
        Path python = home.resolve("python");
        Files.writeString(python, """
                #!/bin/sh
                grep '<Parse>(ROOT (S ' "$4" >"evts.$6" || true
                """);
        assertThat(python.toFile().setExecutable(true)).isTrue();

        Run run = run(
                "--trees",
                "2",
                "--rounds",
                "1",
                "--petrarch2",
                home.resolve("checkout").toString(),
                "--python",
                python.toString(),
                "--keep",
                "-q");

        assertThat(run.err).isEmpty();
        assertThat(run.exit).isZero();
        assertThat(run.out)
                .containsPattern("times the trees for PETRARCH2 +[0-9.]+\n")
                .containsPattern("times PETRARCH2, trees and coding +[0-9.]+\n")
                .containsPattern("  of it, its coding, percent +[0-9.]+\n")
                .containsPattern("  events that it wrote +4\n");
        assertThat(Files.readString(home.resolve("bench/results.tsv")))
                .contains("\tbench rows.jsonl\ttimes-petrarch2-coding\t")
                .contains("\tbench rows.jsonl\tevents-petrarch2\t4\t\t4\n");
    }

    @Test
    void aRaceNeedsAnArticleForEachRound() {
        Run run = run("-q");

        assertThat(run.exit).isEqualTo(ExitCode.FAILED);
        assertThat(run.err).isEqualTo("dateline: 2 articles are too few for 10 rounds\n");
    }
}
