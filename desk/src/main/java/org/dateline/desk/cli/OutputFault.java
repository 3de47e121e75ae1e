package org.dateline.desk.cli;

/** The output cannot be written: the disk is full, or nobody reads it any more. */
final class OutputFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutputFault() {
        super("the output cannot be written");
    }
}
