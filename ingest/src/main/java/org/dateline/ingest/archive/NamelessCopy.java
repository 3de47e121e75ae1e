package org.dateline.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A copy on disk of what came as a stream, for what must be read from its end; gone when it is closed. */
public final class NamelessCopy {

    private NamelessCopy() {}

    /** Copies a stream to its end into the folder for temporary files, and does not close it. */
    public static SeekableByteChannel of(InputStream stream) throws IOException {
        return of(stream, Path.of(System.getProperty("java.io.tmpdir")));
    }

    static SeekableByteChannel of(InputStream stream, Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "dateline-archive-", ".zip");
        SeekableByteChannel copy = Files.newByteChannel(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        try {
            stream.transferTo(Channels.newOutputStream(copy));
            copy.position(0);
            return copy;
        } catch (IOException e) {
            copy.close();
            throw e;
        }
    }
}
