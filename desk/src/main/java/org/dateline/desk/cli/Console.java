package org.dateline.desk.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The program's standard streams, always in UTF-8, and what is known about them.
 *
 * @param outIsTerminal whether people read stdout
 * @param errIsTerminal whether people read stderr
 * @param colour whether stdout may be coloured: it is a terminal and NO_COLOR is not set
 * @param home the folder the program was started from, which holds the samples
 * @param unseen asks for what must not be shown while it is typed; null if stdin is no terminal
 * @param outFailure why stdout could not be written; gives null if it could
 */
public record Console(
        InputStream in,
        PrintStream out,
        PrintStream err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        boolean colour,
        Path home,
        @Nullable UnseenInput unseen,
        Supplier<@Nullable String> outFailure) {

    private static final int BUFFER = 1 << 16;
    private static final int PAPER = 100;
    private static final int NARROWEST = 80;

    /** The console of this process; the start script tells which streams are terminals. */
    public static Console ofSystem() {
        String terminals = System.getProperty("dateline.terminals", "");
        String noColour = System.getenv("NO_COLOR");
        boolean outIsTerminal = terminals.contains("1");
        WatchedOutput out = new WatchedOutput(new FileOutputStream(FileDescriptor.out));
        return new Console(
                new FileInputStream(FileDescriptor.in),
                stream(out, false),
                stream(new FileOutputStream(FileDescriptor.err), true),
                outIsTerminal,
                terminals.contains("2"),
                outIsTerminal && (noColour == null || noColour.isEmpty()) && !"dumb".equals(System.getenv("TERM")),
                Path.of(System.getProperty("dateline.home", ".")),
                UnseenInput.ofSystem(),
                out::failure);
    }

    private static PrintStream stream(OutputStream to, boolean autoFlush) {
        return new PrintStream(new BufferedOutputStream(to, BUFFER), autoFlush, StandardCharsets.UTF_8);
    }

    /** How many characters a line of stdout has room for: the terminal's columns, or 100 where it tells none. */
    int width() {
        Integer columns = outIsTerminal ? Integer.getInteger("dateline.columns") : null;
        return columns == null || columns <= 0 ? PAPER : Math.max(NARROWEST, columns);
    }

    /** Says a line to people. */
    void say(String message) {
        err.println(message);
    }
}
