package org.dateline.ingest.archive;

import java.io.IOException;
import java.io.InputStream;

/**
 * A stream that knows where it stands, can go back a little, and can be told how much may be read of it. Readers that read
 * ahead leave off too far; from where they left off, what follows is looked for. Not thread-safe.
 */
final class RawBytes extends InputStream {

    /** How far it can go back, in bytes. */
    static final int BACK = 1 << 16;

    private final InputStream stream;

    private final byte[] kept = new byte[BACK];

    private long position;

    private long furthest;

    private long mark;

    private long last = Long.MAX_VALUE;

    RawBytes(InputStream stream) {
        this.stream = stream;
    }

    /** Of the next byte, in bytes from the start. */
    long position() {
        return position;
    }

    /** How many bytes have been read, whether or not it went back since. */
    long furthest() {
        return furthest;
    }

    /** Goes back; as far as it can, if that is farther than it can. */
    void back(long to) {
        if (to > position) {
            throw new IllegalArgumentException("at " + position + ", and " + to + " is not back");
        }
        position = Math.max(to, furthest - BACK);
    }

    /** From here on so many bytes may be read until all may. */
    void allow(long bytes) {
        last = position + bytes;
    }

    void allowAll() {
        last = Long.MAX_VALUE;
    }

    /** The next bytes, which are still to be read; fewer at the end. */
    byte[] peek(int length) throws IOException {
        long here = position;
        byte[] next = readNBytes(length);
        position = here;
        return next;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
        if (position >= last) {
            throw new BrokenRecord("a header without an end");
        }
        int wanted = (int) Math.min(Math.min(length, BACK / 4), last - position);
        return position < furthest ? again(into, at, wanted) : fresh(into, at, wanted);
    }

    private int again(byte[] into, int at, int length) {
        int slot = (int) (position % BACK);
        int read = (int) Math.min(Math.min(length, furthest - position), BACK - slot);
        System.arraycopy(kept, slot, into, at, read);
        position += read;
        return read;
    }

    private int fresh(byte[] into, int at, int length) throws IOException {
        int slot = (int) (furthest % BACK);
        int read = stream.read(into, at, Math.min(length, BACK - slot));
        if (read > 0) {
            System.arraycopy(into, at, kept, slot, read);
            furthest += read;
            position = furthest;
        }
        return read;
    }

    @Override
    public int available() throws IOException {
        return position < furthest ? (int) (furthest - position) : stream.available();
    }

    @Override
    public boolean markSupported() {
        return true;
    }

    @Override
    public synchronized void mark(int limit) {
        mark = position;
    }

    @Override
    public synchronized void reset() throws IOException {
        if (mark < furthest - BACK) {
            throw new IOException("the mark lies too far back");
        }
        position = mark;
    }
}
