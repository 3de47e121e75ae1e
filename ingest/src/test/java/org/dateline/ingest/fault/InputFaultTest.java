package org.dateline.ingest.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

/** Why a file cannot be read, in words. */
class InputFaultTest {

    private static void assertTold(IOException why, String told) {
        assertThat(InputFault.unreadable("a.csv", why)).hasMessage("a.csv: " + told);
    }

    @Test
    void aFileThatCannotBeReadIsToldWithoutItsNameAgain() {
        assertTold(new NoSuchFileException("a.csv"), "no such file");
        assertTold(new AccessDeniedException("a.csv"), "may not be read: no permission");
        assertTold(new MalformedInputException(1), "cannot be read: no text in UTF-8");
        assertTold(
                new FileSystemException("a.csv", null, "Too many open files"), "cannot be read: Too many open files");
        assertTold(new FileSystemException("a.csv"), "cannot be read: FileSystemException");
        assertTold(new IOException("Is a directory"), "cannot be read: Is a directory");
    }
}
