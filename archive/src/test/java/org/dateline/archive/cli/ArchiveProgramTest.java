package org.dateline.archive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.archive.Archives;
import org.dateline.archive.input.InputList;
import org.dateline.archive.run.Outcome;
import org.dateline.archive.run.Tally;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong is told before Spark starts. */
class ArchiveProgramTest {

    @TempDir
    private Path folder;

    private String lines;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void writes() {
        lines = Archives.lines(folder).toString();
    }

    private int run(String... arguments) {
        return ArchiveProgram.run(
                new Console(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false),
                arguments);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private String output() {
        return folder.resolve("out").toString();
    }

    @Test
    void inputsThatAreNotThereAreNamedEach() {
        String none = folder.resolve("none.warc").toString();
        String nowhere = folder.resolve("nowhere/a.jsonl").toString();
        assertThat(run("archive", none, nowhere, output())).isEqualTo(2);
        assertThat(said())
                .isEqualTo("dateline: " + none + ": no such file\n" + "dateline: " + nowhere + ": no such file\n");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aFolderWithoutArticlesIsNamed() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(run("archive", empty.toString(), output())).isEqualTo(2);
        assertThat(said()).startsWith("dateline: " + empty + ": no pages");
    }

    @Test
    void whatIsMissingOfInputsAndOutputIsNamed() {
        assertThat(run("archive", lines)).isEqualTo(2);
        assertThat(said()).isEqualTo("dateline: Missing required parameter: 'OUTPUT'\nTry: dateline archive --help\n");
        err.reset();
        assertThat(run("archive")).isEqualTo(2);
        assertThat(said())
                .isEqualTo("dateline: Missing required parameters: 'INPUT', 'OUTPUT'\nTry: dateline archive --help\n");
    }

    @Test
    void aDateThatIsNoneIsNamed() {
        assertThat(run("archive", "--published", "yesterday", lines, output())).isEqualTo(2);
        assertThat(said()).startsWith("dateline: --published: \"yesterday\"");
    }

    @Test
    void anOutputThatIsAFileIsNamed() {
        assertThat(run("archive", lines, lines)).isEqualTo(5);
        assertThat(said()).isEqualTo("dateline: " + lines + ": is a file; name a folder\n");
    }

    @Test
    void twoRunsDoNotWriteOneFolder() throws IOException {
        try (OutputLock lock = OutputLock.take("out", InputList.path(output()))) {
            assertThat(run("archive", lines, output())).isEqualTo(5);
            assertThat(said()).isEqualTo("dateline: " + output() + ": another run writes it\n");
        }
    }

    @Test
    void aMasterThatIsNoneIsNamed() {
        assertThat(run("archive", "--master", "nowhere", lines, output())).isEqualTo(4);
        assertThat(said()).startsWith("dateline: Spark does not start: ").contains("nowhere");
    }

    @Test
    void aRepeatEndsAsTheFirstRunAndTellsWhatIsLeftOut() {
        Archives.write(folder.resolve("more.jsonl"), "{\"id\":1}\n{\"id\":2}\n");
        String more = folder.resolve("more.jsonl").toString();
        String note = "dateline: left out of these inputs: " + more + " (line 1) and 1 more; " + output()
                + "/quarantine names what, and why\n";
        assertThat(run("archive", "--master", "local[2]", more, output())).isEqualTo(1);
        assertThat(said()).contains(more + " (line 2): no \"text\"\n").contains(note);
        err.reset();
        assertThat(run("archive", "--master", "local[2]", more, output() + "/")).isEqualTo(1);
        assertThat(said()).startsWith(note);
    }

    @Test
    void aRunEndsAsTheFolderStandsWithItsInputs() {
        assertThat(ArchiveCommand.exitCode(new Outcome(Tally.NOTHING, 2, 0, 1, "a")))
                .isEqualTo(3);
        assertThat(ArchiveCommand.exitCode(new Outcome(Tally.NOTHING, 2, 1, 0, "")))
                .isEqualTo(3);
        assertThat(ArchiveCommand.exitCode(new Outcome(Tally.NOTHING, 0, 0, 1, "a")))
                .isEqualTo(1);
        assertThat(ArchiveCommand.exitCode(new Outcome(Tally.NOTHING, 2, 0, 0, "")))
                .isZero();
    }

    @Test
    void theHelpTellsTheExitCodes() {
        assertThat(run("archive", "--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Usage: dateline archive [OPTION]… INPUT… OUTPUT")
                .contains("OUTPUT/quarantine");
    }
}
