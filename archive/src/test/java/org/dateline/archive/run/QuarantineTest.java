package org.dateline.archive.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.dateline.archive.Archives;
import org.dateline.archive.SparkForTests;
import org.dateline.archive.coding.ArticleRow;
import org.dateline.archive.input.Input;
import org.dateline.archive.input.InputList;
import org.dateline.archive.input.Inputs;
import org.dateline.archive.input.ReadAs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Quarantine tells what is wrong with the inputs as they are, however often and in however many runs they were read. */
class QuarantineTest {

    private static final String TEXTLESS = "{\"id\":\"1\"}\n";

    private static final String BROKEN = "{\"id\":1,,}\n";

    private static final String ONE = Archives.line("a1", "Courier", "2021-05-07", "Troops left.");

    private static final String TWO = Archives.line("a2", "Gazette", "2021-05-08", "Police came.");

    private static final String THREE = Archives.line("a3", "Herald", "2021-05-09", "Rebels left the town.");

    /** A sentence of more words than are parsed. */
    private static final String LONG = "The soldiers went to the town" + " and they went to the next town".repeat(50);

    @TempDir
    private Path folder;

    private Path written(String name, String content, int second) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        return Files.setLastModifiedTime(file, FileTime.fromMillis(1_600_000_000_000L + second * 1000L));
    }

    private static final class Ended extends RuntimeException {}

    private Outcome run(Path... inputs) throws IOException {
        return run(new SilentListener(), inputs);
    }

    /** A run that is ended when its first batch is coded. */
    private void begin(Path... inputs) {
        assertThatThrownBy(() -> run(
                        new SilentListener() {
                            @Override
                            public void batch(Tally tally) {
                                throw new Ended();
                            }
                        },
                        inputs))
                .isInstanceOf(Ended.class);
    }

    private Outcome run(RunListener listener, Path... inputs) throws IOException {
        List<String> names = Stream.of(inputs).map(Path::toString).toList();
        return run(listener, new InputList(new Configuration()).of(names, Archives::unexpected));
    }

    private Outcome run(RunListener listener, Inputs inputs) throws IOException {
        return new ArchiveRun(
                        SparkForTests.spark(),
                        InputList.path(folder.resolve("out").toString()),
                        ReadAs.FOUND,
                        new ArchiveRun.Plan("1.0", 100, false),
                        listener)
                .code(inputs);
    }

    private List<String> quarantine() {
        return SparkForTests.spark()
                .read()
                .parquet(folder.resolve("out/quarantine").toString())
                .collectAsList()
                .stream()
                .map(row -> Path.of(row.<String>getAs("origin")).getFileName().toString())
                .toList();
    }

    @Test
    void aRepeatStandsAsTheFirstRun() throws IOException {
        Path file = written("a.jsonl", TEXTLESS + BROKEN, 0);
        Outcome first = run(file);
        assertThat(first).isEqualTo(new Outcome(new Tally(0, 0, 2, 0), 0, 0, 2, file + " (line 1)"));
        assertThat(run(file)).isEqualTo(new Outcome(new Tally(0, 0, 0, 1), 0, 0, 2, file + " (line 1)"));
        assertThat(quarantine()).containsExactly("a.jsonl (line 1)", "a.jsonl (line 2)");
    }

    @Test
    void whatWasCorrectedIsListedAsItIsNowAndOthersAreKept() throws IOException {
        Path other = written("b.jsonl", BROKEN, 0);
        run(written("a.jsonl", TEXTLESS + BROKEN, 0), other);
        assertThat(run(written("a.jsonl", "\n".repeat(TEXTLESS.length()) + BROKEN, 1))
                        .leftOut())
                .as("of the file that was given")
                .isEqualTo(1);
        assertThat(quarantine()).containsExactly("a.jsonl (line 12)", "b.jsonl (line 1)");
        assertThat(run(written("a.jsonl", TEXTLESS + BROKEN, 0), other).leftOut())
                .as("as it was before, to the second")
                .isEqualTo(3);
        assertThat(quarantine()).containsExactly("a.jsonl (line 1)", "a.jsonl (line 2)", "b.jsonl (line 1)");
    }

    @Test
    void whatWasMendedIsGone() throws IOException {
        run(written("a.jsonl", BROKEN, 0));
        Outcome mended = run(written("a.jsonl", Archives.line("a1", "Courier", "2021-05-07", "Troops left."), 1));
        assertThat(mended).isEqualTo(new Outcome(new Tally(1, 0, 0, 0), 1, 0, 0, ""));
        assertThat(folder.resolve("out/quarantine")).doesNotExist();
    }

    @Test
    void whatWasTakenAwayFromItsFolderIsGoneAndCodedAgainShouldItComeBack() throws IOException {
        Path in = Files.createDirectory(folder.resolve("in"));
        Path elsewhere = written("b.jsonl", BROKEN, 0);
        Path kept = written("in/a.jsonl", TEXTLESS, 0);
        run(in, elsewhere, written("in/c.jsonl", BROKEN, 0));
        assertThat(quarantine()).containsExactly("b.jsonl (line 1)", "a.jsonl (line 1)", "c.jsonl (line 1)");
        Files.delete(in.resolve("c.jsonl"));
        assertThat(run(in)).isEqualTo(new Outcome(new Tally(0, 0, 0, 1), 0, 0, 1, kept + " (line 1)"));
        assertThat(quarantine()).containsExactly("b.jsonl (line 1)", "a.jsonl (line 1)");
        written("in/c.jsonl", BROKEN, 0);
        assertThat(run(in).leftOut()).isEqualTo(2);
    }

    private List<String> articles() {
        return SparkForTests.spark()
                .read()
                .schema(ArticleRow.articles())
                .parquet(folder.resolve("out/articles").toString())
                .orderBy("origin")
                .collectAsList()
                .stream()
                .map(row -> Path.of(row.<String>getAs("origin")).getFileName() + " " + row.getAs("id"))
                .toList();
    }

    @Test
    void whatWasMendedInARunThatWasEndedIsGoneAfterOneOfOtherInputs() throws IOException {
        run(written("a.jsonl", BROKEN + ONE, 0));
        begin(written("a.jsonl", ONE, 1));
        run(written("b.jsonl", TEXTLESS, 0));
        assertThat(quarantine()).containsExactly("b.jsonl (line 1)");
        assertThat(articles()).containsExactly("a.jsonl (line 1) a1");
    }

    @Test
    void aFileThatIsAsItWasBeforeStandsSoAfterARunThatWasEnded() throws IOException {
        run(written("a.jsonl", ONE, 0));
        begin(written("a.jsonl", BROKEN, 1));
        assertThat(run(written("a.jsonl", ONE, 0)).leftOut()).isZero();
        assertThat(articles()).containsExactly("a.jsonl (line 1) a1");
        assertThat(folder.resolve("out/quarantine")).doesNotExist();
    }

    @Test
    void anArticleWhoseLineMovedHasOneRowAndOneThatIsGoneHasNone() throws IOException {
        run(written("a.jsonl", ONE + TWO, 0));
        run(written("a.jsonl", THREE + ONE, 1));
        assertThat(articles()).containsExactly("a.jsonl (line 1) a3", "a.jsonl (line 2) a1");
        run(written("a.jsonl", "", 2));
        assertThat(articles()).isEmpty();
    }

    @Test
    void aRunStandsAsItsOwnInputsDo() throws IOException {
        Path good = written("good.jsonl", ONE, 0);
        Path bad = written("bad.jsonl", BROKEN, 0);
        run(good);
        assertThat(run(bad, bad)).isEqualTo(new Outcome(new Tally(0, 0, 1, 0), 0, 0, 1, bad + " (line 1)"));
        assertThat(run(bad)).isEqualTo(new Outcome(new Tally(0, 0, 0, 1), 0, 0, 1, bad + " (line 1)"));
        assertThat(run(good, bad)).isEqualTo(new Outcome(new Tally(0, 0, 0, 2), 1, 0, 1, bad + " (line 1)"));
    }

    /** Named as it is seen from its own folder. */
    private Inputs fromItsFolder(Path file) throws IOException {
        String name = file.getFileName().toString();
        return new Inputs(List.of(new Input(name, file.toUri().toString(), Files.size(file), 0)), List.of());
    }

    @Test
    void whatWasMovedStandsWhereItIsNow() throws IOException {
        Files.createDirectory(folder.resolve("one"));
        Files.createDirectory(folder.resolve("two"));
        run(new SilentListener(), fromItsFolder(written("one/a.jsonl", ONE, 0)));
        assertThat(run(new SilentListener(), fromItsFolder(written("two/a.jsonl", ONE + BROKEN, 0))))
                .isEqualTo(new Outcome(new Tally(1, 0, 1, 0), 1, 0, 1, "a.jsonl (line 2)"));
        assertThat(articles()).containsExactly("a.jsonl (line 1) a1");
    }

    @Test
    void anArticleThatWasCutStaysSo() throws IOException {
        Path cut = written("a.jsonl", Archives.line("a1", "Courier", "2021-05-07", LONG), 0);
        assertThat(run(cut)).isEqualTo(new Outcome(new Tally(1, 1, 0, 0), 1, 1, 0, ""));
        assertThat(run(cut)).isEqualTo(new Outcome(new Tally(0, 0, 0, 1), 1, 1, 0, ""));
    }
}
