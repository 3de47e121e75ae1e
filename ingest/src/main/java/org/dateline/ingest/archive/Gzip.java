package org.dateline.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.jspecify.annotations.Nullable;

/** One packed file, of one member or several. Stateless. */
public final class Gzip {

    /** A header, with the name and the comment that it may hold, has at most so many bytes. */
    private static final int LONGEST_HEADER = 16_384;

    private Gzip() {}

    /**
     * What is packed, of bounded size.
     *
     * @param packed at the start of the file; not closed
     * @param outer of the archive that the file lies in; null if it lies in none
     * @throws IOException if there is no member
     */
    public static InputStream unpack(InputStream packed, @Nullable Expansion outer) throws IOException {
        RawBytes raw = new RawBytes(packed);
        return new Expansion(outer).bounded(new Members(raw), raw::furthest);
    }

    /** The member that begins here; the bytes stand behind it once it is read to its end. */
    static InputStream member(RawBytes raw) throws IOException {
        raw.allow(LONGEST_HEADER);
        try {
            return new GzipCompressorInputStream(new Unclosed(raw));
        } finally {
            raw.allowAll();
        }
    }

    /** All members one after the other. */
    private static final class Members extends InputStream {
        private final RawBytes raw;
        private InputStream member;

        Members(RawBytes raw) throws IOException {
            this.raw = raw;
            this.member = member(raw);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int at, int length) throws IOException {
            int read = member.read(into, at, length);
            while (read < 0) {
                member.close();
                // Some writers fill up with zeros.
                if (!ArchiveKind.isGzip(raw.peek(2))) {
                    return -1;
                }
                member = member(raw);
                read = member.read(into, at, length);
            }
            return read;
        }

        @Override
        public void close() throws IOException {
            member.close();
        }
    }
}
