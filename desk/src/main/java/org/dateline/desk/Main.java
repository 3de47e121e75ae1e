package org.dateline.desk;

import java.util.Locale;
import java.util.logging.LogManager;
import org.dateline.desk.cli.Console;
import org.dateline.desk.cli.DatelineCommand;

/** Starts the program. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        // CoreNLP lowers words in the default locale; a record must not depend on where it is made.
        Locale.setDefault(Locale.ROOT);
        // What matters of what libraries log reaches people as faults; the desk opens its own log.
        LogManager.getLogManager().reset();
        System.exit(DatelineCommand.run(Console.ofSystem(), arguments));
    }
}
