package org.dateline.bench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.bench.run.RowWork;
import org.dateline.bench.training.CueTraining;
import org.dateline.bench.training.Example;
import org.dateline.bench.training.Training;
import org.dateline.core.lexicon.Table;
import org.dateline.core.syntax.ArticleParser;
import org.dateline.corenlp.CoreNlpParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verb with the cue model on a few sentences of our own, and with a model of single words. */
class TrainCommandTest {

    private static ArticleParser parser;

    @TempDir
    Path home;

    @BeforeAll
    static void loadTheParserOnce() {
        parser = CoreNlpParser.load();
    }

    /** Learns whether a word begins with a capital letter, which is yes. */
    private static final class WordTraining implements Training {

        @Override
        public String name() {
            return "words";
        }

        @Override
        public String description() {
            return "Trains on words.";
        }

        @Override
        public String rowForm() {
            return "{\"text\"}";
        }

        @Override
        public RowWork<List<Example>> load(ArticleParser parser) {
            return row -> {
                if (row.text().toString().contains("?")) {
                    throw row.fault("a question");
                }
                return List.of(row.text().toString().split(" ")).stream()
                        .map(word -> new Example(
                                List.of("word=" + word, "length=" + word.length()),
                                Character.isUpperCase(word.charAt(0))))
                        .toList();
            };
        }
    }

    @Test
    void cuesAreLearntFromWhatPeopleMarked() throws Exception {
        Path table = home.resolve("weights.tsv");
        String own = Path.of(TrainCommandTest.class
                        .getResource("statements-own.jsonl")
                        .toURI())
                .toString();
        Run run = run("cues", own, "--to", table.toString(), "--least", "2", "--penalty", "0.5");
        assertThat(run.exit).isZero();
        assertThat(run.out)
                .startsWith("cues statements-own.jsonl: 2 articles\n")
                .containsPattern("positive +3\n")
                .containsPattern("training log loss +0\\.\\d{4}\n");
        assertThat(Files.readString(table))
                .contains("./dateline train cues statements-own.jsonl --to weights.tsv --penalty 0.5 --least 2\n")
                .contains("from 2 articles with ", " of which 3 are positive")
                .doesNotContain(home.toString());
        assertThat(Table.parse("weights.tsv", Files.readString(table)).rows())
                .anySatisfy(row -> assertThat(row.get("feature")).isEqualTo("bias"))
                .anySatisfy(row -> {
                    assertThat(row.get("feature")).isEqualTo("shape=verb:clause");
                    assertThat(Double.parseDouble(row.get("weight"))).isPositive();
                });
    }

    @Test
    void theSameRowsGiveTheSameBytesWhateverTheThreads() throws Exception {
        String rows = IntStream.range(0, 60)
                .mapToObj(i -> row("The Army left " + (i % 7 == 0 ? "Tarn" : "home") + " on day " + i % 5))
                .collect(Collectors.joining("\n"));
        Path file = Files.writeString(home.resolve("rows.jsonl"), rows);
        Path one = home.resolve("weights.tsv");
        assertThat(run("words", file.toString(), "--to", one.toString(), "--threads", "1").exit)
                .isZero();
        String first = Files.readString(one);
        assertThat(run("words", file.toString(), "--to", one.toString(), "--threads", "4").exit)
                .isZero();
        assertThat(Files.readString(one))
                .isEqualTo(first)
                .contains("word=Army\t")
                .doesNotContain("word=5\t");
    }

    @Test
    void nothingIsWrittenUnlessEveryRowIsRead() throws Exception {
        Path file = Files.writeString(
                home.resolve("mixed.jsonl"), String.join("\n", row("The town"), row("What now?"), "{\"text\":"));
        Path table = Files.writeString(home.resolve("weights.tsv"), "old");
        Run run = run("words", file.toString(), "--to", table.toString());
        assertThat(run.exit).isEqualTo(3);
        assertThat(run.out).isEmpty();
        assertThat(run.err.lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("mixed.jsonl (line 2): a question"),
                        line -> assertThat(line).contains("mixed.jsonl (line 3): bad JSON"),
                        line -> assertThat(line).startsWith("1 article, ").endsWith(", 2 left out"),
                        line -> assertThat(line).contains("weights.tsv was not written"));
        assertThat(table).hasContent("old");
    }

    @Test
    void examplesWithOneAnswerTeachNothing() throws Exception {
        Path file = Files.writeString(home.resolve("rows.jsonl"), row("all small"));
        Run run = run(
                "words", "-q", file.toString(), "--to", home.resolve("w.tsv").toString());
        assertThat(run.exit).isEqualTo(1);
        assertThat(run.err)
                .isEqualTo("dateline: " + file
                        + ": nothing can be learnt from 2 examples of which 0 are positive; it takes"
                        + " some of either kind\n");
        assertThat(home.resolve("w.tsv")).doesNotExist();
        Path empty = Files.writeString(home.resolve("empty.jsonl"), "\n");
        Run nothing =
                run("words", empty.toString(), "--to", home.resolve("w.tsv").toString());
        assertThat(nothing.exit).isEqualTo(1);
        assertThat(nothing.err).isEqualTo("dateline: " + empty + ": the file holds nothing but white space\n");
    }

    @Test
    void whatCannotWorkIsToldBeforeAnythingIsRead() throws Exception {
        String file =
                Files.writeString(home.resolve("rows.jsonl"), row("The town")).toString();
        Run missing = run("words", home.resolve("nowhere.jsonl").toString(), "--to", "w.tsv");
        assertThat(missing.exit).isEqualTo(1);
        assertThat(missing.err).contains("no such file");
        assertNoTarget(file, home.resolve("no/w.tsv"), "its directory is not there");
        assertNoTarget(file, home, "a directory, not a file");
        assertNoTarget(file, Path.of(file, "w.tsv"), file + " is no directory");
        Path device = Path.of("/dev/null");
        assertNoTarget(file, device, "a device or a pipe, not a regular file");
        assertThat(Files.isRegularFile(device)).isFalse();
        Path lost = Files.createSymbolicLink(home.resolve("lost.tsv"), home.resolve("no.tsv"));
        assertNoTarget(file, lost, "a link that leads nowhere");
        Run same = run("words", file, "--to", file);
        assertThat(same.exit).isEqualTo(1);
        assertThat(same.err).contains("is learnt from");
        assertThat(Path.of(file)).hasContent(row("The town"));
    }

    private void assertNoTarget(String file, Path target, String reason) {
        Run run = run("words", file, "--to", target.toString());
        assertThat(run.exit).isEqualTo(5);
        assertThat(run.out).isEmpty();
        assertThat(run.err).isEqualTo("dateline: " + target + " cannot be written: " + reason + "\n");
    }

    @Test
    void aLinkStaysAndTheFileItLeadsToIsReplaced() throws Exception {
        Path file = Files.writeString(home.resolve("rows.jsonl"), row("The town fell"));
        Path table =
                Files.writeString(Files.createDirectory(home.resolve("tables")).resolve("w.tsv"), "old");
        Path link = Files.createSymbolicLink(home.resolve("link.tsv"), table);
        assertThat(run("words", "-q", file.toString(), "--to", link.toString(), "--least", "1").exit)
                .isZero();
        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(table)).startsWith("# Learnt, not written by hand");
    }

    @Test
    void aTableThatCannotBeWrittenIsTold() throws Exception {
        Path file = Files.writeString(home.resolve("rows.jsonl"), row("The town"));
        Files.createDirectories(home.resolve("w.tsv.new/in the way"));
        Run run = run(
                "words", "-q", file.toString(), "--to", home.resolve("w.tsv").toString());
        assertThat(run.exit).isEqualTo(5);
        assertThat(run.err).startsWith("dateline: ").contains("w.tsv cannot be written: ", "w.tsv.new: Is a directory");
    }

    @Test
    void wrongUsageIsExplainedInTwoLines() {
        assertUsage("no model is named 'places'; there is cues or words", "places", "x.jsonl");
        assertUsage("Missing model: cues or words");
        assertUsage("'FILE'", "cues", "--to", "w.tsv");
        assertUsage("'--to=FILE'", "cues", "x.jsonl");
        assertUsage("--penalty takes a number over 0", "cues", "x", "--to", "y", "--penalty", "0");
        assertUsage("--penalty takes a number over 0", "cues", "x", "--to", "y", "--penalty", "NaN");
        assertUsage("--least takes a number from 1", "cues", "x", "--to", "y", "--least", "0");
        assertUsage("--threads takes a number from 1", "cues", "x", "--to", "y", "--threads", "0");
    }

    private void assertUsage(String message, String... arguments) {
        Run run = run(arguments);
        assertThat(run.exit).isEqualTo(2);
        assertThat(run.err.lines()).hasSize(2);
        assertThat(run.err).startsWith("dateline: ").contains(message, "Try: dateline train");
    }

    @Test
    void theHelpTellsModelsAndRows() {
        assertThat(run("--help").out).contains("Usage: dateline train", "cues");
        assertThat(run("cues", "--help").out)
                .contains("Usage: dateline train cues", "--to=FILE", "--penalty=X", "--least=N", "\"relations\"");
    }

    private static String row(String text) {
        return "{\"text\":\"" + text + "\"}";
    }

    private record Run(int exit, String out, String err) {}

    private Run run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(out, new PrintStream(err, true, StandardCharsets.UTF_8), false, home);
        String[] all = new String[arguments.length + 1];
        all[0] = "train";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        int exit =
                BenchCommand.run(console, List.of(), List.of(new CueTraining(), new WordTraining()), () -> parser, all);
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
