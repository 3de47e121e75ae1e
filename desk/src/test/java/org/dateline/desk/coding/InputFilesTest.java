package org.dateline.desk.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files of a folder are read. */
class InputFilesTest {

    @TempDir
    private Path folder;

    @Test
    void ofACodedArchiveItsArticlesAreRead() throws IOException {
        Path out = Files.createDirectories(folder.resolve("out"));
        Files.createFile(out.resolve("_as"));
        for (String beside : List.of("quarantine/batch=1", "_taken/1", "_coded/1")) {
            Files.createFile(Files.createDirectories(out.resolve(beside)).resolve("part.parquet"));
        }
        Path table = Files.createFile(
                Files.createDirectories(out.resolve("articles/day=2021-05-07")).resolve("part.parquet"));

        assertThat(InputFiles.of(List.of(out.toString())).names()).containsExactly(table.toString());
    }

    @Test
    void aLinkToAFileThatIsGoneIsNotPassedOver() throws IOException {
        Path page = Files.createFile(folder.resolve("page.html"));
        Files.createFile(folder.resolve("notes.doc"));
        Path gone = Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("moved.txt"));
        Files.createSymbolicLink(folder.resolve("gone.doc"), folder.resolve("moved.doc"));

        assertThat(InputFiles.of(List.of(folder.toString())).names()).containsExactly(gone.toString(), page.toString());
    }
}
