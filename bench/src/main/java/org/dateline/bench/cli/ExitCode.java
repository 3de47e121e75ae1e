package org.dateline.bench.cli;

/** The exit codes, which mean the same as for every verb of Dateline. */
final class ExitCode {

    static final int OK = 0;
    /** Nothing was measured or written. */
    static final int FAILED = 1;
    /** The command line is wrong. */
    static final int USAGE = 2;
    /** Some rows were left out, and are named on stderr. */
    static final int PARTLY = 3;
    /** There is not enough memory. */
    static final int CONFIGURATION = 4;
    /** The output, the results or the weights cannot be written. */
    static final int DISK = 5;
    /** Nobody reads the output any more: what a shell shows for a program that a closed pipe ended. */
    static final int UNREAD = 141;

    private ExitCode() {}
}
