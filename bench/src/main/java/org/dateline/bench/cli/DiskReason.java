package org.dateline.bench.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Why a file cannot be written, in words; the message of the exception often is the file's name alone. */
final class DiskReason {

    private DiskReason() {}

    /** @param target the file that was to be written, which is not named again */
    static String of(IOException fault, Path target) {
        if (!(fault instanceof FileSystemException of)) {
            return fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
        }
        boolean other = of.getFile() != null && !of.getFile().equals(target.toString());
        String file = other ? of.getFile() + ": " : "";
        if (fault instanceof AccessDeniedException) {
            return file + "permission denied";
        }
        if (fault instanceof NoSuchFileException) {
            return file + "no such file or directory";
        }
        if (fault instanceof FileAlreadyExistsException) {
            return file + "is there and no directory";
        }
        return file + (of.getReason() == null ? fault.getClass().getSimpleName() : of.getReason());
    }
}
