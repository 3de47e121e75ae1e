package org.dateline.desk.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

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
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false,
                false,
                HOME,
                () -> null);
        int exit = DatelineCommand.run(console, arguments);
        return new ProgramRun(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The messages on stderr, a line each. */
    List<String> messages() {
        return err.lines().toList();
    }
}
