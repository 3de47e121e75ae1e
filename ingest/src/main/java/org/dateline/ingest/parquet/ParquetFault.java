package org.dateline.ingest.parquet;

import java.io.IOException;

/** A table, or a part of it, that cannot be read; the message is the reason, to be read after a name and a colon. */
public final class ParquetFault extends IOException {

    private static final long serialVersionUID = 1L;

    ParquetFault(String reason) {
        super(reason);
    }

    ParquetFault(String reason, Throwable cause) {
        super(reason, cause);
    }
}
