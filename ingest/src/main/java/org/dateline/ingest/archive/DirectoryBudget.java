package org.dateline.ingest.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/** A zip's bytes, of which only so many are read until its directory is known: all of that is held in memory. */
final class DirectoryBudget implements SeekableByteChannel {

    private static final long MOST = 8L * 1000 * 1000;

    private final SeekableByteChannel channel;

    private long left = MOST;

    DirectoryBudget(SeekableByteChannel channel) {
        this.channel = channel;
    }

    /** From here on anything may be read. */
    void lift() {
        left = Long.MAX_VALUE;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        int read = channel.read(into);
        left -= Math.max(0, read);
        if (left < 0) {
            throw new TooMuch("a ZIP archive with a directory of more than " + MOST / 1_000_000 + " MB");
        }
        return read;
    }

    @Override
    public long position() throws IOException {
        return channel.position();
    }

    @Override
    public SeekableByteChannel position(long place) throws IOException {
        channel.position(place);
        return this;
    }

    @Override
    public long size() throws IOException {
        return channel.size();
    }

    @Override
    public int write(ByteBuffer bytes) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new NonWritableChannelException();
    }

    @Override
    public boolean isOpen() {
        return channel.isOpen();
    }

    @Override
    public void close() {
        // Who has opened the channel closes it.
    }
}
