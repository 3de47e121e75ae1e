package org.dateline.ingest.archive;

import java.io.FilterInputStream;
import java.io.InputStream;

/** A stream that those who read it do not close. */
final class Unclosed extends FilterInputStream {

    Unclosed(InputStream stream) {
        super(stream);
    }

    @Override
    public void close() {
        // Who has opened it closes it.
    }
}
