package org.dateline.bench.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The program's standard streams, always in UTF-8, and what is known about them.
 *
 * @param errIsTerminal whether people read stderr
 * @param home the root of the checkout
 */
public record Console(OutputStream out, PrintStream err, boolean errIsTerminal, Path home) {

    /** The console of this process; the start script tells which streams are terminals. */
    public static Console ofSystem() {
        return new Console(
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                System.getProperty("dateline.terminals", "").contains("2"),
                Path.of(System.getProperty("dateline.home", ".")));
    }

    /** Says a line to people. */
    void say(String message) {
        err.println(message);
    }

    /**
     * Prints data.
     *
     * @throws OutputFault if it cannot be written
     */
    void print(String data) {
        try {
            out.write(data.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw OutputFault.ofStandardOutput(e);
        }
    }
}
