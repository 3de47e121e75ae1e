package org.dateline.bench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the system says when a file cannot be written, as people are told. */
class DiskReasonTest {

    private static final Path TARGET = Path.of("folder/w.tsv");

    @Test
    void theReasonIsToldWhereTheExceptionOnlyNamesTheFile() {
        assertThat(reason(new AccessDeniedException("folder/w.tsv"))).isEqualTo("permission denied");
        assertThat(reason(new AccessDeniedException("folder/w.tsv.new")))
                .isEqualTo("folder/w.tsv.new: permission denied");
        assertThat(reason(new NoSuchFileException("folder/w.tsv"))).isEqualTo("no such file or directory");
        assertThat(reason(new FileAlreadyExistsException("folder"))).isEqualTo("folder: is there and no directory");
    }

    @Test
    void theWordsOfTheSystemAreKept() {
        assertThat(reason(new FileSystemException("folder/w.tsv", null, "Read-only file system")))
                .isEqualTo("Read-only file system");
        assertThat(reason(new IOException("No space left on device"))).isEqualTo("No space left on device");
        assertThat(reason(new IOException())).isEqualTo("IOException");
        assertThat(reason(new FileSystemException("folder/w.tsv"))).isEqualTo("FileSystemException");
    }

    private static String reason(IOException fault) {
        return DiskReason.of(fault, TARGET);
    }
}
