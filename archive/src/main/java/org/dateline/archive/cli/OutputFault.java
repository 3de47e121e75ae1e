package org.dateline.archive.cli;

import org.dateline.ingest.fault.OneLine;

/** The output cannot be written, or another run writes it. */
final class OutputFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param reason to be read after the output's name and a colon */
    OutputFault(String output, String reason) {
        super(OneLine.of(output) + ": " + OneLine.of(reason));
    }
}
