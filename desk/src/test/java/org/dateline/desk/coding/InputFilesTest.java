package org.dateline.desk.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.ingest.fault.InputFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files of a folder are read. */
class InputFilesTest {

    @TempDir
    private Path folder;

    private static final List<String> BESIDE = List.of(
            "quarantine/batch=1", "incidents", "_taken/1", "_coded/1", "_work/articles/day=2021-05-07", "_done");

    /** A folder that an archive was coded to, without articles. */
    private Path codedTo(String name) throws IOException {
        Path out = Files.createDirectories(folder.resolve(name));
        Files.createFile(out.resolve("_as"));
        for (String beside : BESIDE) {
            Files.createFile(Files.createDirectories(out.resolve(beside)).resolve("part.parquet"));
        }
        Files.createFile(out.resolve("notes.txt"));
        return out;
    }

    private static Path articlesIn(Path out) throws IOException {
        return Files.createFile(
                Files.createDirectories(out.resolve("articles/day=2021-05-07")).resolve("part.parquet"));
    }

    private static List<String> names(Path given) {
        return InputFiles.of(List.of(given.toString())).names();
    }

    @Test
    void ofACodedArchiveItsArticlesAreRead() throws IOException {
        Path out = codedTo("out");
        Path table = articlesIn(out);

        assertThat(names(out)).containsExactly(table.toString());
        assertThat(names(out.resolve("articles"))).containsExactly(table.toString());
    }

    @Test
    void ofACodedArchiveInAFolderItsArticlesAreRead() throws IOException {
        Path table = articlesIn(codedTo("all/2021/out"));
        codedTo("all/2021/begun");
        Path page = Files.createFile(folder.resolve("all/_page.html"));

        assertThat(names(folder.resolve("all"))).containsExactly(table.toString(), page.toString());
    }

    @Test
    void ofACodedArchiveWithoutArticlesNothingIsRead() throws IOException {
        Path out = codedTo("all/out");

        for (Path given : List.of(out, folder.resolve("all"))) {
            assertThatThrownBy(() -> names(given))
                    .isInstanceOf(InputFault.class)
                    .hasMessageContaining("no coded articles yet in " + out);
        }
    }

    @Test
    void aLinkToAFileThatIsGoneIsNotPassedOver() throws IOException {
        Path page = Files.createFile(folder.resolve("page.html"));
        Files.createFile(folder.resolve("notes.doc"));
        Path gone = Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("moved.txt"));
        Files.createSymbolicLink(folder.resolve("gone.doc"), folder.resolve("moved.doc"));

        assertThat(names(folder)).containsExactly(gone.toString(), page.toString());
    }
}
