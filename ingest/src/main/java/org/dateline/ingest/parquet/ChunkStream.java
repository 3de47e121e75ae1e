package org.dateline.ingest.parquet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.function.IntConsumer;

/** A stretch of a file that others read elsewhere at the same time. Not thread-safe. */
final class ChunkStream extends InputStream {

    private final SeekableByteChannel file;

    private final long to;

    private final IntConsumer counter;

    private long at;

    /** @param from its first byte @param to behind its last @param counter is told how many bytes are read */
    ChunkStream(SeekableByteChannel file, long from, long to, IntConsumer counter) throws IOException {
        if (from < 0 || to < from || to > file.size()) {
            throw new ParquetFault("cut short: bytes " + from + " to " + to + " are said to be of it");
        }
        this.file = file;
        this.at = from;
        this.to = to;
        this.counter = counter;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (at >= to) {
            return -1;
        }
        file.position(at);
        int read = file.read(ByteBuffer.wrap(into, offset, (int) Math.min(length, to - at)));
        at += Math.max(0, read);
        counter.accept(Math.max(0, read));
        return read;
    }
}
