package org.dateline.ingest.gazetteer;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dateline.ingest.fault.InputFault;
import org.jspecify.annotations.Nullable;

/**
 * A dump as a stream of bytes, unpacked if it is a zip archive or gzipped. What its bytes say counts, not its name.
 *
 * <p>Not thread-safe.
 */
final class DumpFile implements Closeable {

    /** More than any dump of GeoNames has, unpacked. */
    static final long LARGEST = 16_000_000_000L;

    private static final Set<String> ASIDES = Set.of("readme.txt", "iso-languagecodes.txt");
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final long size;
    private final @Nullable ZipFile archive;
    private final Counted counted;
    private final InputStream stream;

    private DumpFile(Path file, @Nullable ZipFile archive, InputStream stream, Counted counted, long size) {
        this.file = file;
        this.archive = archive;
        this.stream = stream;
        this.counted = counted;
        this.size = size;
    }

    /** @throws InputFault if it cannot be read, or holds no single table */
    static DumpFile open(Path file) {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            throw new InputFault(name, "a directory, not a file");
        }
        try {
            int[] head = head(file);
            if (head[0] == 'P' && head[1] == 'K') {
                return ofArchive(file);
            }
            if (head[0] == 0xff && head[1] == 0xfe || head[0] == 0xfe && head[1] == 0xff) {
                throw new InputFault(name, "in UTF-16; GeoNames' dumps are in UTF-8");
            }
            Counted raw = new Counted(name, Files.newInputStream(file));
            boolean gzipped = head[0] == 0x1f && head[1] == 0x8b;
            InputStream stream = gzipped
                    ? new Counted(name, new GZIPInputStream(new BufferedInputStream(raw, BUFFER), BUFFER))
                    : raw;
            return new DumpFile(file, null, stream, raw, Files.size(file));
        } catch (IOException e) {
            throw fault(name, e);
        }
    }

    private static int[] head(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return new int[] {stream.read(), stream.read()};
        }
    }

    private static DumpFile ofArchive(Path file) throws IOException {
        String name = file.toString();
        ZipFile archive = archive(file);
        try {
            List<? extends ZipEntry> tables = archive.stream()
                    .filter(entry -> !entry.isDirectory() && isTable(entry.getName()))
                    .limit(2)
                    .toList();
            if (tables.size() != 1) {
                throw new InputFault(
                        name,
                        tables.isEmpty() ? "holds no .txt file" : "holds several .txt files; load each by itself");
            }
            Counted stream = new Counted(name, archive.getInputStream(tables.get(0)));
            return new DumpFile(file, archive, stream, stream, tables.get(0).getSize());
        } catch (IOException | RuntimeException e) {
            archive.close();
            throw e;
        }
    }

    private static ZipFile archive(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (IllegalArgumentException e) {
            throw new ZipException("names of its files are no text");
        }
    }

    private static boolean isTable(String entry) {
        String name = entry.substring(entry.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return name.endsWith(".txt") && !ASIDES.contains(name) && !name.startsWith(".");
    }

    static InputFault fault(String name, IOException fault) {
        return fault instanceof ZipException || fault instanceof java.io.EOFException
                ? new InputFault(name, "a damaged archive: " + fault.getMessage())
                : InputFault.unreadable(name, fault);
    }

    /** The name of the file as its giver wrote it. */
    String given() {
        return file.toString();
    }

    /** The last part of the file's name. */
    String name() {
        return String.valueOf(file.getFileName());
    }

    /** What is to be read. */
    InputStream stream() {
        return stream;
    }

    /** How much has been read, from 0 to 1. */
    double fraction() {
        return size <= 0 ? 0 : Math.min(1, (double) counted.count / size);
    }

    /** The SHA-256 of what has been read, in hexadecimal digits. */
    String digest() {
        return ((Counted) stream).digest();
    }

    @Override
    public void close() throws IOException {
        stream.close();
        if (archive != null) {
            archive.close();
        }
    }

    /** Counts and digests what is read, and refuses to go on for ever. */
    private static final class Counted extends FilterInputStream {
        private final String name;
        private final MessageDigest digest;
        private long count;

        Counted(String name, InputStream stream) {
            super(stream);
            this.name = name;
            try {
                this.digest = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            int read = in.read(to, from, length);
            if (read > 0) {
                count += read;
                digest.update(to, from, read);
                if (count > LARGEST) {
                    throw new InputFault(name, "more than 16 GB unpacked: no dump of GeoNames");
                }
            }
            return read;
        }

        String digest() {
            return java.util.HexFormat.of().formatHex(digest.digest());
        }
    }
}
