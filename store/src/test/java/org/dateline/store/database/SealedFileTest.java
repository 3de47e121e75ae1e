package org.dateline.store.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a file that may not be written to is opened. */
class SealedFileTest {

    @TempDir
    Path folder;

    private String name() throws IOException {
        return new SealedFile(folder.resolve("a.db"), folder.resolve("a.db-wal")).name();
    }

    @Test
    void isTakenForUnchangingOnlyWhereNobodyHasItOpen() throws IOException {
        Files.writeString(folder.resolve("a.db"), "");
        assertThat(name()).endsWith("a.db?immutable=1");
        Files.writeString(folder.resolve("a.db-wal"), "");
        assertThat(name()).endsWith("a.db?immutable=1");
        Files.writeString(folder.resolve("a.db-shm"), "");
        assertThat(name()).endsWith("a.db");
    }

    @Test
    void isReadWithItsLog() throws IOException {
        Files.writeString(folder.resolve("a.db-wal"), "pages");
        assertThat(name()).endsWith("a.db");
    }
}
