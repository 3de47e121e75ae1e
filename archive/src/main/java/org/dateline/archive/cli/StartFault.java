package org.dateline.archive.cli;

import org.dateline.ingest.fault.OneLine;

/** Spark does not start. */
final class StartFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StartFault(Throwable cause) {
        super("Spark does not start: " + OneLine.of(String.valueOf(cause.getMessage())), cause);
    }
}
