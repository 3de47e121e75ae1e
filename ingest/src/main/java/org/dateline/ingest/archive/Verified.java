package org.dateline.ingest.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.util.zip.CheckedInputStream;

/** A stream that fails at its end if its checksum is not what it should be. */
final class Verified extends FilterInputStream {

    private final CheckedInputStream stream;

    private final long checksum;

    Verified(CheckedInputStream stream, long checksum) {
        super(stream);
        this.stream = stream;
        this.checksum = checksum;
    }

    @Override
    public int read() throws IOException {
        return verified(super.read());
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
        return verified(super.read(into, at, length));
    }

    private int verified(int read) throws IOException {
        if (read < 0 && stream.getChecksum().getValue() != checksum) {
            throw new IOException("its checksum is wrong");
        }
        return read;
    }
}
