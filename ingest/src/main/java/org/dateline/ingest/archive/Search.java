package org.dateline.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Looks for the next record of a broken web archive. Of one archive; not thread-safe. */
final class Search {

    private static final int WINDOW = RawBytes.BACK / 4;

    /** So many things that only look like a member are unpacked a little; more are made to take time. */
    private static final int MOST_TRIES = 10_000;

    private int tries;

    /** Goes to where a record begins, or a member that holds one, from somewhere on; to the end if there is none. */
    void next(RawBytes bytes, long from) throws IOException {
        look(bytes, from, true);
    }

    /** Goes to where a record begins, from somewhere on; to the end if there is none. */
    void nextPlain(RawBytes bytes, long from) throws IOException {
        look(bytes, from, false);
    }

    private void look(RawBytes bytes, long from, boolean packed) throws IOException {
        bytes.back(Math.min(from, bytes.position()));
        bytes.skipNBytes(Math.max(0, Math.min(from - bytes.position(), bytes.furthest() - bytes.position())));
        int start = ArchiveKind.lengthOfStart();
        byte[] window = bytes.peek(WINDOW);
        while (window.length >= start) {
            int found = candidate(window, packed);
            bytes.skipNBytes(Math.min(found, window.length - start + 1));
            if (found < window.length) {
                if (isRecord(bytes, window[found])) {
                    return;
                }
                bytes.skipNBytes(1);
            }
            window = bytes.peek(WINDOW);
        }
        bytes.skipNBytes(window.length);
    }

    /** Where in a window something may begin; its length if nothing does. */
    private static int candidate(byte[] window, boolean packed) {
        for (int i = 0; i + ArchiveKind.lengthOfStart() <= window.length; i++) {
            boolean plain = window[i] == 'W' && window[i + 1] == 'A' && window[i + 2] == 'R' && window[i + 3] == 'C';
            boolean member = packed
                    && window[i] == 0x1f
                    && window[i + 1] == (byte) 0x8b
                    && window[i + 2] == 8
                    && (window[i + 3] & 0xE0) == 0;
            if (plain || member) {
                return i;
            }
        }
        return window.length;
    }

    private boolean isRecord(RawBytes bytes, byte first) throws IOException {
        long here = bytes.position();
        if (first == 'W') {
            return ArchiveKind.isWarc(bytes.peek(ArchiveKind.lengthOfStart()));
        }
        tries++;
        if (tries > MOST_TRIES) {
            throw new TooMuch(
                    "more than " + MOST_TRIES + " places that look like records and are none; the rest is not read");
        }
        byte @Nullable [] start = start(bytes);
        bytes.back(here);
        return start != null && ArchiveKind.isWarc(start);
    }

    private static byte @Nullable [] start(RawBytes bytes) {
        try (InputStream member = Gzip.member(bytes)) {
            return member.readNBytes(ArchiveKind.lengthOfStart());
        } catch (IOException e) {
            return null;
        }
    }
}
