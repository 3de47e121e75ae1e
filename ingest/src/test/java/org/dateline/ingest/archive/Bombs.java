package org.dateline.ingest.archive;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.Deflater;

/** Small bytes that unpack to many: a megabyte of text is packed once, and its blocks are repeated. */
public final class Bombs {

    private static final int MEGABYTE = 1_000_000;

    private Bombs() {}

    /** A deflate stream (RFC 1951) of so many megabytes. */
    static byte[] deflate(int megabytes) {
        byte[] text = new byte[MEGABYTE];
        Arrays.fill(text, (byte) ' ');
        byte[] blocks = blocks(text);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < megabytes; i++) {
            out.writeBytes(blocks);
        }
        // A last block without anything in it.
        out.writeBytes(new byte[] {3, 0});
        return out.toByteArray();
    }

    /** A zlib stream (RFC 1950); its checksum is wrong. */
    public static byte[] zlib(int megabytes) {
        return Warcs.joined(new byte[] {0x78, (byte) 0xda}, deflate(megabytes), new byte[4]);
    }

    /** A gzip member (RFC 1952); its checksum is wrong. */
    static byte[] gzip(byte[] start, int megabytes) {
        byte[] header = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 3};
        return Warcs.joined(header, blocks(start), deflate(megabytes), new byte[8]);
    }

    private static byte[] blocks(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        byte[] buffer = new byte[65_536];
        deflater.setInput(bytes);
        int n = deflater.deflate(buffer, 0, buffer.length, Deflater.FULL_FLUSH);
        deflater.end();
        return Arrays.copyOf(buffer, n);
    }
}
