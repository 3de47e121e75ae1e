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
    void anInputThatIsNotThereIsNamed() {
        assertThat(run("archive", lines, folder.resolve("none.warc").toString(), output()))
                .isEqualTo(2);
        assertThat(said()).isEqualTo("dateline: " + folder.resolve("none.warc") + ": no such file\n");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aFolderWithoutArticlesIsNamed() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(run("archive", empty.toString(), output())).isEqualTo(2);
        assertThat(said()).startsWith("dateline: " + empty + ": no pages");
    }

    @Test
    void anInputAloneIsNotEnough() {
        assertThat(run("archive", lines)).isEqualTo(2);
        assertThat(said()).contains("Try: dateline archive --help");
    }

    @Test
    void aDateThatIsNoneIsNamed() {
        assertThat(run("archive", "--published", "yesterday", lines, output())).isEqualTo(2);
        assertThat(said()).startsWith("dateline: --published: \"yesterday\"");
    }

    @Test
    void anOutputThatIsAFileIsNamed() {
        assertThat(run("archive", lines, lines)).isEqualTo(5);
        assertThat(said()).isEqualTo("dateline: " + lines + ": is there and no directory\n");
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
    void theHelpTellsTheExitCodes() {
        assertThat(run("archive", "--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Usage: dateline archive [OPTION]… INPUT… OUTPUT")
                .contains("OUTPUT/quarantine");
    }
}
