package org.dateline.archive.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The program's standard streams, always in UTF-8, and what is known about them.
 *
 * @param errIsTerminal whether people read stderr
 */
public record Console(PrintStream out, PrintStream err, boolean errIsTerminal) {

    /** The console of this process; the start script tells which streams are terminals. */
    public static Console ofSystem() {
        return new Console(
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                System.getProperty("dateline.terminals", "").contains("2"));
    }

    /** Says a line to people. */
    void say(String message) {
        err.println(message);
    }
}
