package org.dateline.ingest.archive;

import java.io.IOException;

/** Something that unpacks to more than is read; the message is the reason, to be read after a name and a colon. */
public final class TooMuch extends IOException {

    private static final long serialVersionUID = 1L;

    TooMuch(String reason) {
        super(reason);
    }
}
