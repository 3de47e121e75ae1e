package org.dateline.desk.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One run of the program in this process, with streams that are no terminals.
 *
 * @param exit the exit code
 * @param out all of stdout
 * @param err all of stderr
 */
record ProgramRun(int exit, String out, String err) {

    /** The root of the checkout, where the samples are. */
    static final Path HOME = Path.of("..");

    static ProgramRun of(String... arguments) {
        return withInput("", arguments);
    }

    static ProgramRun withInput(String input, String... arguments) {
        return of(input, null, arguments);
    }

    /** At a terminal where somebody types lines that are not shown, and then ends the input. */
    static ProgramRun typing(List<String> lines, String... arguments) {
        Iterator<String> left = lines.iterator();
        return of("", prompt -> left.hasNext() ? left.next().toCharArray() : null, arguments);
    }

    /** Streams that are no terminals, whose output nobody sees. */
    static Console console() {
        return console(
                "",
                null,
                new PrintStream(OutputStream.nullOutputStream()),
                new PrintStream(OutputStream.nullOutputStream()));
    }

    private static Console console(String input, @Nullable UnseenInput unseen, PrintStream out, PrintStream err) {
        return new Console(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                out,
                err,
                false,
                false,
                false,
                HOME,
                unseen,
                () -> null);
    }

    private static ProgramRun of(String input, @Nullable UnseenInput unseen, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = console(
                input,
                unseen,
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        int exit = DatelineCommand.run(console, arguments);
        return new ProgramRun(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The messages on stderr, a line each. */
    List<String> messages() {
        return err.lines().toList();
    }
}
