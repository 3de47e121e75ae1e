package org.dateline.ingest.capture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream as bytes, one at a time, in memory bounded by the longest allowed line.
 *
 * <p>A line ends with LF or CR LF; neither belongs to it. Lines of UTF-16 are told by the stream's byte
 * order mark, which is dropped. Not thread-safe.
 */
public final class Lines {

    private final InputStream stream;

    private final int longest;

    private final @Nullable Charset charset;

    private int number;

    private boolean ended;

    private boolean tooLong;

    /**
     * @param stream at its start; buffered by its giver
     * @param head the first bytes of the stream, which are still to be read from it
     * @param longest how many bytes a line may have
     */
    public Lines(InputStream stream, byte[] head, int longest) throws IOException {
        this.stream = stream;
        this.longest = longest;
        this.charset = ByteOrderMark.charset(head);
        stream.skipNBytes(ByteOrderMark.length(head));
    }

    /** The encoding that the stream's byte order mark tells, or null without one. */
    public @Nullable Charset charset() {
        return charset;
    }

    /** The number of the line read last, from 1. */
    public int number() {
        return number;
    }

    /** Tells whether the line read last was longer than allowed; its bytes are cut. */
    public boolean tooLong() {
        return tooLong;
    }

    /** The bytes of the next line, or null after the last. */
    public byte @Nullable [] next() throws IOException {
        if (ended) {
            return null;
        }
        tooLong = false;
        ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
        boolean complete = isWide() ? readWide(line) : readNarrow(line);
        ended = !complete;
        if (ended && line.size() == 0) {
            return null;
        }
        number++;
        return withoutReturn(line.toByteArray());
    }

    private boolean isWide() {
        return charset != null && !charset.equals(StandardCharsets.UTF_8);
    }

    private boolean readNarrow(ByteArrayOutputStream line) throws IOException {
        for (int b = stream.read(); b >= 0; b = stream.read()) {
            if (b == '\n') {
                return true;
            }
            keep(line, b);
        }
        return false;
    }

    private boolean readWide(ByteArrayOutputStream line) throws IOException {
        int newline = StandardCharsets.UTF_16LE.equals(charset) ? '\n' << 8 : '\n';
        for (int first = stream.read(); first >= 0; first = stream.read()) {
            int second = stream.read();
            if ((first << 8 | second) == newline) {
                return true;
            }
            keep(line, first);
            if (second < 0) {
                return false;
            }
            keep(line, second);
        }
        return false;
    }

    private void keep(ByteArrayOutputStream line, int b) {
        if (line.size() < longest) {
            line.write(b);
        } else {
            tooLong = true;
        }
    }

    private byte[] withoutReturn(byte[] line) {
        int n = line.length;
        boolean narrow = !isWide() && n > 0 && line[n - 1] == '\r';
        boolean little = StandardCharsets.UTF_16LE.equals(charset) && n > 1 && line[n - 2] == '\r' && line[n - 1] == 0;
        boolean big = StandardCharsets.UTF_16BE.equals(charset) && n > 1 && line[n - 1] == '\r' && line[n - 2] == 0;
        int drop = narrow ? 1 : little || big ? 2 : 0;
        return drop == 0 ? line : java.util.Arrays.copyOf(line, n - drop);
    }
}
