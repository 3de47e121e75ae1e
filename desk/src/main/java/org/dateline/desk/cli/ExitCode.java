package org.dateline.desk.cli;

import org.dateline.store.database.StoreFault;

/** The exit codes of every verb. */
final class ExitCode {

    static final int OK = 0;
    /** Nothing was done. */
    static final int FAILED = 1;
    /** The command line is wrong, or names what there is not. */
    static final int USAGE = 2;
    /** Some of the input was done, and what was not is named on stderr. */
    static final int PARTLY = 3;
    /** The installation is wrong: a file of the program is missing. */
    static final int CONFIGURATION = 4;
    /** Nobody reads the output any more: what a shell shows for a program that a closed pipe ended. */
    static final int UNREAD = 141;
    /** The output cannot be written. */
    static final int DISK = 5;

    private ExitCode() {}

    /** The code for things that a command line names by their ids, names or addresses. @param unknown those that there are not */
    static int ofNamed(int named, int unknown) {
        return unknown == 0 ? OK : unknown == named ? USAGE : PARTLY;
    }

    /** The code for a record that cannot be opened, read or written. */
    static int of(StoreFault fault) {
        return switch (fault.kind()) {
            case MISUSED, MISSING -> USAGE;
            case LOCKED, FULL -> DISK;
            case DAMAGED, CHANGED -> FAILED;
            case UNREACHABLE, LATER -> CONFIGURATION;
        };
    }
}
