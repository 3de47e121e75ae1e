package org.dateline.ingest.capture;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.dateline.ingest.fault.ItemFault;
import org.dateline.ingest.fault.Origin;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream as bytes, one at a time, in memory bounded by the longest allowed line.
 *
 * <p>A line ends with LF or CR LF; neither belongs to it. Lines of UTF-16 are told by the stream's byte
 * order mark, which is dropped. Blank lines are passed over. Not thread-safe.
 */
public final class Lines {

    private final InputStream stream;

    private final int longest;

    private final @Nullable Charset charset;

    private int number;

    private boolean ended;

    private boolean tooLong;

    /**
     * @param stream at its start
     * @param longest how many bytes a line may have
     */
    public Lines(InputStream stream, int longest) throws IOException {
        this.stream = stream.markSupported() ? stream : new BufferedInputStream(stream);
        this.longest = longest;
        this.stream.mark(ByteOrderMark.LONGEST);
        byte[] head = this.stream.readNBytes(ByteOrderMark.LONGEST);
        this.stream.reset();
        this.charset = ByteOrderMark.charset(head);
        this.stream.skipNBytes(ByteOrderMark.length(head));
    }

    /**
     * Gives all lines to a sink.
     *
     * @param name what messages call the stream
     */
    public void each(String name, LineSink sink) throws IOException {
        for (byte[] line = next(); line != null; line = next()) {
            Origin origin = new Origin(name, number);
            if (tooLong) {
                String reason = "a line of more than " + Capture.shownSize(longest);
                sink.quarantined(new ItemFault(ItemFault.Kind.UNREADABLE, origin, reason));
            } else if (!isBlank(line)) {
                sink.line(new Capture(origin, line), charset);
            }
        }
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b > ' ' || b < 0) {
                return false;
            }
        }
        return true;
    }

    /** The bytes of the next line, cut if it is too long, or null after the last. */
    private byte @Nullable [] next() throws IOException {
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
