package org.dateline.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.dateline.ingest.fault.InputFault;

/** A small archive: a web archive with a broken record, JSON Lines with a broken line. */
public final class Archives {

    /** A text long enough to be told from others. */
    public static final String WIRE =
            "Fighters of the Taliban captured the district of Burka in Baghlan province on Friday,"
                    + " officials in the north of Afghanistan said. Twelve soldiers were killed and nine others were wounded in the"
                    + " attack, according to the governor of the province. The defence ministry in Kabul denied that the district had"
                    + " fallen and said that troops had moved to a safer place.";

    private Archives() {}

    /** Of what is named in a test all is there. */
    public static void unexpected(InputFault fault) {
        throw fault;
    }

    /** A line of JSON Lines. */
    public static String line(String id, String outlet, String published, String text) {
        return "{\"id\":\"" + id + "\",\"url\":\"https://" + outlet + ".example/" + id + "\",\"outlet\":\"" + outlet
                + "\"" + (published == null ? "" : ",\"publishedAt\":\"" + published + "\"") + ",\"text\":\"" + text
                + "\"}\n";
    }

    /** Five articles, two of them copies of the first under other names, and a line that is none. */
    public static Path lines(Path folder) {
        return write(
                folder.resolve("rows.jsonl"),
                line("a1", "Courier", "2021-05-07T08:00:00Z", WIRE)
                        + line("b1", "Gazette", "2021-05-08", WIRE + " Nobody else could be reached on Saturday.")
                        + "{\"id\":\"broken\",\n"
                        + line("c1", "Herald", "2021-05-30", WIRE)
                        + line("d1", "Observer", null, "The prime minister of Pakistan, Imran Khan, visited Kabul.")
                        + line("e1", "Lantern", "2021-05-08T12:00:00+04:30", WIRE));
    }

    /** Two pages, with a record between them that is broken. */
    public static Path crawl(Path folder) {
        return write(
                folder.resolve("crawl.warc.gz"),
                gzip(page("https://news.example/a", "2021-05-08", "Rebels captured the town of Orla on Friday.")),
                gzip("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: many\r\n\r\n\r\n\r\n"),
                gzip(page("https://news.example/b", "2021-05-09", "Soldiers retook the town of Orla on Saturday.")));
    }

    /** A page behind a record that claims more bytes than there are, not packed. */
    public static Path lyingCrawl(Path folder) {
        return write(
                folder.resolve("lying.warc"),
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/x\r\n"
                        + "WARC-Date: 2021-08-14T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
                        + "Content-Type: application/http; msgtype=response\r\nContent-Length: 99999999\r\n\r\n"
                        + page("https://news.example/c", "2021-05-10", "Rebels left the town of Orla on Sunday."));
    }

    private static String page(String address, String day, String story) {
        String html = "<!DOCTYPE html><html><head><title>" + story + "</title><meta property=\"article:published_time\""
                + " content=\"" + day + "\"></head><body><article><h1>" + story + "</h1><p>" + story
                + " The governor's office said in a statement to reporters that six people were killed.</p><p>"
                + "Residents of the town said that they had seen soldiers leave along the northern road.</p>"
                + "</article></body></html>";
        String answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + html;
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + address
                + "\r\nWARC-Date: 2021-08-14T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:7d4a2f4e-0000-4000-8000-"
                + String.format(Locale.ROOT, "%012d", address.hashCode() & 0xFFFF)
                + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                + answer.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + answer + "\r\n\r\n";
    }

    private static byte[] gzip(String content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    public static Path write(Path file, String content) {
        return write(file, content.getBytes(StandardCharsets.UTF_8));
    }

    private static Path write(Path file, byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        List.of(parts).forEach(all::writeBytes);
        try {
            return Files.write(file, all.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
