package org.dateline.ingest.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Makes web archives, as crawlers write them and as they never would. */
public final class Warcs {

    private Warcs() {}

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    public static byte[] gzip(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** A record of a type; {@code length} is what it claims to have. */
    public static byte[] record(String type, String target, String media, byte[] block, long length) {
        String header = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + target
                + "\r\nWARC-Date: 2021-08-14T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:7d4a2f4e-0000-4000-8000-00000000000"
                + Math.abs(target.hashCode() % 10) + ">\r\nContent-Type: " + media + "\r\nContent-Length: " + length
                + "\r\n\r\n";
        return joined(bytes(header), block, bytes("\r\n\r\n"));
    }

    public static byte[] record(String type, String target, String media, byte[] block) {
        return record(type, target, media, block, block.length);
    }

    /** What a server answered. */
    public static byte[] response(String target, int status, String headers, byte[] body) {
        byte[] head = bytes("HTTP/1.1 " + status + " Whatever\r\n" + headers + "\r\n");
        return record("response", target, "application/http; msgtype=response", joined(head, body));
    }

    /** A page that a server gave. */
    public static byte[] page(String target, String story) {
        return response(target, 200, "Content-Type: text/html; charset=utf-8\r\n", bytes(html(story)));
    }

    public static String html(String story) {
        return "<!DOCTYPE html><html><head><title>" + story + "</title></head><body><article><h1>" + story + "</h1><p>"
                + story + " by noon on Friday, the governor's office said in a statement to reporters.</p><p>"
                + "Residents of the town said that they had seen soldiers leave along the northern road.</p>"
                + "</article></body></html>";
    }
}
