package org.dateline.ingest.fault;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/**
 * An input nothing can be read from, which its giver must mend: a missing file, a directory, a binary
 * file, a date that is none.
 */
public final class InputFault extends ReadingFault {

    private static final long serialVersionUID = 1L;

    /**
     * @param input the file or option at fault, as its giver wrote it
     * @param reason why, to be read after the input's name and a colon
     */
    public InputFault(String input, String reason) {
        super(OneLine.of(input) + ": " + OneLine.of(reason), input, reason);
    }

    /** A file, or a folder, that is not there. */
    public static InputFault missing(String input) {
        return new InputFault(input, "no such file");
    }

    /** A file that cannot be read; the message of its exception often is its name alone. */
    public static InputFault unreadable(String input, IOException why) {
        if (why instanceof NoSuchFileException) {
            return missing(input);
        }
        if (why instanceof AccessDeniedException) {
            return new InputFault(input, "may not be read: no permission");
        }
        if (why instanceof CharacterCodingException) {
            return new InputFault(input, "cannot be read: no text in UTF-8");
        }
        String reason = why instanceof FileSystemException system ? system.getReason() : why.getMessage();
        return new InputFault(
                input, "cannot be read: " + (reason == null ? why.getClass().getSimpleName() : reason));
    }
}
