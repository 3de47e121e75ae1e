package org.dateline.ingest.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.dateline.core.place.GeoNamesRow.BadRow;
import org.dateline.ingest.fault.InputFault;

/**
 * The lines of a stream in UTF-8, one at a time, in memory bounded by the longest that is read.
 *
 * <p>A line ends with LF or CR LF; neither belongs to it. Not thread-safe.
 */
final class DumpLines {

    /** Bytes of the longest line that is read; GeoNames' longest have some ten thousand. */
    static final int LONGEST = 1_000_000;

    /** A line that goes on for so many bytes ends the reading: this is no table. */
    static final long ENDLESS = 64L * 1_000_000;

    private static final int BUFFER = 1 << 16;

    private final String name;
    private final InputStream stream;
    private final byte[] buffer = new byte[BUFFER];
    private int from;
    private int end;
    private byte[] line = new byte[1 << 12];
    private long length;
    private long number;

    /** @param name what messages call the stream */
    DumpLines(String name, InputStream stream) {
        this.name = name;
        this.stream = stream;
    }

    /** The number of the line that was read last, from 1. */
    long number() {
        return number;
    }

    /**
     * Goes on to the next line.
     *
     * @return false after the last
     * @throws InputFault if a line does not end, or the stream cannot be read
     */
    boolean next() {
        length = 0;
        boolean any = false;
        while (true) {
            if (from == end) {
                end = read();
                from = 0;
                if (end <= 0) {
                    end = 0;
                    number += any ? 1 : 0;
                    return any;
                }
            }
            any = true;
            int stop = from;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            keep(stop);
            if (stop < end) {
                from = stop + 1;
                number++;
                return true;
            }
            from = end;
        }
    }

    private int read() {
        try {
            return stream.read(buffer);
        } catch (IOException e) {
            throw DumpFile.fault(name, e);
        }
    }

    private void keep(int stop) {
        int count = stop - from;
        if (length + count > ENDLESS) {
            throw new InputFault(name, "line " + (number + 1) + " does not end within 64 MB: no table of GeoNames");
        }
        if (length + count <= LONGEST) {
            if (length + count > line.length) {
                line = Arrays.copyOf(line, Math.max(2 * line.length, (int) length + count));
            }
            System.arraycopy(buffer, from, line, (int) length, count);
        }
        length += count;
    }

    /** Tells whether the line has nothing but white space. */
    boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (i == LONGEST || line[i] > ' ' || line[i] < 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * The text of the line.
     *
     * @throws BadRow if it is too long or no text
     */
    String text() throws BadRow {
        if (length > LONGEST) {
            throw new BadRow("a line of more than 1 MB");
        }
        int start = number == 1 && length >= 3 && line[0] == -17 && line[1] == -69 && line[2] == -65 ? 3 : 0;
        int stop = (int) length;
        if (stop > start && line[stop - 1] == '\r') {
            stop--;
        }
        boolean ascii = true;
        for (int i = start; i < stop; i++) {
            ascii &= line[i] > 0;
            if (line[i] == 0) {
                throw new BadRow("a NUL byte");
            }
        }
        if (ascii) {
            return new String(line, start, stop - start, StandardCharsets.ISO_8859_1);
        }
        String text = new String(line, start, stop - start, StandardCharsets.UTF_8);
        if (text.indexOf('\ufffd') >= 0) {
            throw new BadRow("not in UTF-8");
        }
        return text;
    }
}
