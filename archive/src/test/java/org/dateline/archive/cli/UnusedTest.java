package org.dateline.archive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnusedTest {

    @TempDir
    private Path folder;

    @Test
    void loadedDictionariesAndGazetteersAreNamed() throws IOException {
        assertThat(Unused.in(folder.resolve("none"))).isEmpty();
        assertThat(Unused.in(folder)).isEmpty();
        Files.createDirectories(folder.resolve("gazetteer"));
        Files.writeString(folder.resolve("gazetteer/AF.zip.layer"), "x");
        String said = "Without the dictionaries and gazetteers in " + folder
                + ": archive uses none; read, given the folder, codes all of it again with them";
        assertThat(Unused.in(folder)).contains(said);
        Files.delete(folder.resolve("gazetteer/AF.zip.layer"));
        Files.writeString(folder.resolve("actors.txt"), "x");
        assertThat(Unused.in(folder)).contains(said);
    }
}
