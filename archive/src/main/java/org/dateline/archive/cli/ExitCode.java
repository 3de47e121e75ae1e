package org.dateline.archive.cli;

/** The exit codes, which mean the same as for every verb of Dateline. */
final class ExitCode {

    static final int OK = 0;
    /** Nothing was coded. */
    static final int FAILED = 1;
    /** The command line is wrong, or names what there is not. */
    static final int USAGE = 2;
    /** Some was coded, and what was not is in the quarantine. */
    static final int PARTLY = 3;
    /** There is not enough memory, or Spark does not start. */
    static final int CONFIGURATION = 4;
    /** The output cannot be written, or another run writes it. */
    static final int DISK = 5;

    /** What a shell shows for a program that Ctrl-C ended. */
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
