package org.dateline.ingest.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.dateline.ingest.parquet.ParquetTable;

/** What holds other files; told by its first bytes alone. */
public enum ArchiveKind {
    /** One packed file (RFC 1952). */
    GZIP,
    /** A web archive (ISO 28500), packed or not. */
    WARC,
    /** A table of Parquet; of articles that were coded, or none that is read. */
    PARQUET,
    /** A zipped folder, or a collection of web archives (WACZ 1.1.1). */
    ZIP;

    private static final byte[] ZIP_START = {'P', 'K', 3, 4};

    private static final byte[] GZIP_START = {0x1f, (byte) 0x8b};

    private static final byte[] WARC_START = "WARC/".getBytes(StandardCharsets.US_ASCII);

    /** The kind of an archive that starts with some bytes; empty if they are of none. */
    public static Optional<ArchiveKind> find(byte[] head) {
        if (startsWith(head, ZIP_START)) {
            return Optional.of(ZIP);
        }
        if (ParquetTable.begins(head)) {
            return Optional.of(PARQUET);
        }
        if (isWarc(head)) {
            return Optional.of(WARC);
        }
        return isGzip(head) ? Optional.of(isWarc(unpacked(head)) ? WARC : GZIP) : Optional.empty();
    }

    static boolean isWarc(byte[] head) {
        return startsWith(head, WARC_START);
    }

    static boolean isGzip(byte[] head) {
        return startsWith(head, GZIP_START);
    }

    /** How many bytes tell a record of a web archive. */
    static int lengthOfStart() {
        return WARC_START.length;
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private static byte[] unpacked(byte[] head) {
        try (InputStream stream = new GZIPInputStream(new ByteArrayInputStream(head))) {
            return stream.readNBytes(WARC_START.length);
        } catch (IOException e) {
            return new byte[0];
        }
    }
}
