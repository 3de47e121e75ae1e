package org.dateline.archive;

import java.util.Locale;
import org.dateline.archive.cli.ArchiveProgram;
import org.dateline.archive.cli.Console;

/** Starts the program that codes archives. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        // CoreNLP lowers words in the default locale; a record must not depend on where it is made.
        Locale.setDefault(Locale.ROOT);
        System.exit(ArchiveProgram.run(Console.ofSystem(), arguments));
    }
}
