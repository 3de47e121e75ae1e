package org.dateline.desk.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The folder of dictionaries, or a report, cannot be written. */
final class FolderFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FolderFault(Path path, IOException cause) {
        super(path + " cannot be written: " + reason(cause), cause);
    }

    private static String reason(IOException fault) {
        if (fault instanceof AccessDeniedException) {
            return "no permission";
        }
        if (fault instanceof NoSuchFileException) {
            return "there is no such folder";
        }
        if (fault instanceof FileAlreadyExistsException) {
            return "a file stands where a folder is needed";
        }
        String reason = fault instanceof FileSystemException system ? system.getReason() : fault.getMessage();
        return reason == null ? fault.getClass().getSimpleName() : reason;
    }
}
