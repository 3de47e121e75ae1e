package org.dateline.ingest.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Makes zips, as people make them and as they never would. */
public final class Zips {

    private final SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel();

    private final ZipArchiveOutputStream out = new ZipArchiveOutputStream(channel);

    public Zips with(String name, String content) {
        return with(name, Warcs.bytes(content));
    }

    public Zips with(String name, byte[] content) {
        return with(name, content, entry -> {});
    }

    Zips with(String name, byte[] content, Consumer<ZipArchiveEntry> change) {
        try {
            ZipArchiveEntry entry = new ZipArchiveEntry(name);
            change.accept(entry);
            out.putArchiveEntry(entry);
            out.write(content);
            out.closeArchiveEntry();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With the same bytes again and again. */
    Zips with(String name, byte[] part, int times) {
        try {
            out.putArchiveEntry(new ZipArchiveEntry(name));
            for (int i = 0; i < times; i++) {
                out.write(part);
            }
            out.closeArchiveEntry();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] bytes() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(channel.array(), 0, (int) channel.size());
        return all.toByteArray();
    }

    /** Where an entry of the directory begins. */
    static int directory(byte[] zip, int number) {
        int found = -1;
        for (int i = 0; i + 4 <= zip.length; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2 && ++found == number) {
                return i;
            }
        }
        throw new IllegalArgumentException("no entry " + number);
    }
}
