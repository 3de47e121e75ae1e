package org.dateline.desk;

import org.dateline.desk.cli.Console;
import org.dateline.desk.cli.DatelineCommand;

/** Starts the program. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(DatelineCommand.run(Console.ofSystem(), arguments));
    }
}
