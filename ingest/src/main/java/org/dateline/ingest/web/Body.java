package org.dateline.ingest.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;

/** The body of an answer, unpacked up to a bound: what lies packed beyond is never unpacked. */
final class Body {

    private static final int BUFFER = 16_384;

    private Body() {}

    /**
     * The bytes of a body.
     *
     * @param coding how it is packed, as the answer says; empty if it is not
     * @param most how many there may be, unpacked
     * @throws TooMuch if there are more
     * @throws IOException if they do not come, or are packed in another way than by gzip once
     */
    static byte[] all(@Nullable HttpEntity entity, String coding, int most) throws IOException {
        byte[] start = start(entity, coding, most + 1);
        if (start.length > most) {
            throw new TooMuch();
        }
        return start;
    }

    /** The first bytes of a body, of which there may be more. */
    static byte[] start(@Nullable HttpEntity entity, String coding, int most) throws IOException {
        InputStream packed = entity == null ? null : entity.getContent();
        if (packed == null) {
            return new byte[0];
        }
        InputStream stream = unpacked(packed, coding);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        int read = stream.read(buffer);
        while (read >= 0 && all.size() < most) {
            all.write(buffer, 0, Math.min(read, most - all.size()));
            read = stream.read(buffer);
        }
        return all.toByteArray();
    }

    /** Lets the first bytes of a body pass; what goes wrong with it is of no interest. */
    static void skip(@Nullable HttpEntity entity, int most) {
        try {
            InputStream stream = entity == null ? null : entity.getContent();
            if (stream != null) {
                stream.readNBytes(most);
            }
        } catch (IOException e) {
            // the answer itself is known already
        }
    }

    private static InputStream unpacked(InputStream packed, String coding) throws IOException {
        String name = coding.strip().toLowerCase(Locale.ROOT);
        if (name.isEmpty() || name.equals("identity")) {
            return packed;
        }
        if (name.equals("gzip") || name.equals("x-gzip")) {
            return new GZIPInputStream(packed, BUFFER);
        }
        throw new IOException("the body is packed as \"" + name + "\", which was not asked for");
    }

    /** There is more than is taken. */
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
