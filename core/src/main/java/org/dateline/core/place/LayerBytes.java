package org.dateline.core.place;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/**
 * The bytes of a layer at 64-bit positions, over buffers that may be memory-mapped: a buffer ends at 2 GiB, a
 * layer need not.
 *
 * <p>Reads past the end are a {@link LayerFault}. Thread-safe, as no buffer's position is used.
 */
public final class LayerBytes {

    /** The usual size of all buffers but the last, as a power of two: 1 GiB. */
    public static final int SEGMENT_BITS = 30;

    private static final int CHUNK = 1 << 16;

    private final String name;
    private final ByteBuffer[] segments;
    private final int bits;
    private final long size;

    /**
     * @param name what faults call it
     * @param segments of 2 to the power of {@code bits} bytes each, but the last may be shorter
     */
    public LayerBytes(String name, List<ByteBuffer> segments, int bits) {
        this.name = name;
        this.segments = segments.toArray(ByteBuffer[]::new);
        this.bits = bits;
        long sum = 0;
        for (ByteBuffer segment : this.segments) {
            sum += segment.limit();
        }
        this.size = sum;
    }

    /** Bytes on the heap. */
    static LayerBytes of(String name, byte[] bytes) {
        return new LayerBytes(name, List.of(ByteBuffer.wrap(bytes)), SEGMENT_BITS);
    }

    String name() {
        return name;
    }

    long size() {
        return size;
    }

    byte get(long at) {
        if (at < 0 || at >= size) {
            throw fault("there is no byte " + at);
        }
        return segments[(int) (at >>> bits)].get((int) (at & (1L << bits) - 1));
    }

    void copy(long at, byte[] to, int length) {
        if (at < 0 || length > size - at) {
            throw fault("there are no " + length + " bytes at " + at);
        }
        int done = 0;
        while (done < length) {
            ByteBuffer segment = segments[(int) (at + done >>> bits)];
            int from = (int) (at + done & (1L << bits) - 1);
            int count = Math.min(length - done, segment.limit() - from);
            segment.get(from, to, done, count);
            done += count;
        }
    }

    int integer(long at) {
        return (int) bigEndian(at, 4);
    }

    long bigEndian(long at, int bytes) {
        long value = 0;
        for (int i = 0; i < bytes; i++) {
            value = value << 8 | get(at + i) & 0xff;
        }
        return value;
    }

    String text(long at, int length) {
        byte[] bytes = new byte[length];
        copy(at, bytes, length);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The CRC-32 of a stretch. */
    int checksum(long from, long to) {
        CRC32 sum = new CRC32();
        byte[] chunk = new byte[CHUNK];
        for (long at = from; at < to; at += CHUNK) {
            int length = (int) Math.min(CHUNK, to - at);
            copy(at, chunk, length);
            sum.update(chunk, 0, length);
        }
        return (int) sum.getValue();
    }

    LayerFault fault(String reason) {
        return new LayerFault(name, "damaged: " + reason);
    }
}
