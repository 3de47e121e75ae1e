package org.dateline.ingest.archive;

import java.io.IOException;

/** Something in an archive that breaks its format; the message is the reason. */
final class BrokenRecord extends IOException {

    private static final long serialVersionUID = 1L;

    BrokenRecord(String reason) {
        super(reason);
    }
}
