package org.dateline.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.ingest.capture.FileKind;
import org.dateline.ingest.fault.OneLine;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/**
 * A page, text or PDF file that was captured.
 *
 * @param target where it was found, without white space
 * @param content opens what was captured, with the codings of its transfer undone
 */
record WarcCapture(String target, FileKind kind, Content content) {

    /** Content that can be opened once. */
    interface Content {
        /** @throws IOException if it is coded in a way that is not read */
        InputStream open() throws IOException;
    }

    private static final int FOUND = 200;

    private static final Pattern NOTE = Pattern.compile("(?i)(?:metadata|dns|urn):");
    private static final int LONGEST_TARGET = 2000;

    /** What crawlers ask for first is no article. */
    private static final Pattern RULES = Pattern.compile("(?i)https?://[^/]*/robots\\.txt(?:\\?.*)?");

    /**
     * What a record captured; empty if it holds nothing that may be an article.
     *
     * @param expansion of the archive
     * @throws IOException if it breaks its format
     */
    static Optional<WarcCapture> of(WarcRecord record, Expansion expansion) throws IOException {
        try {
            if (record instanceof WarcResponse response && isHttp(record)) {
                return ofAnswer(response, expansion);
            }
            return record instanceof WarcResource ? ofResource(record) : Optional.empty();
        } catch (IllegalArgumentException e) {
            throw new BrokenRecord("a broken header: " + e.getMessage());
        }
    }

    private static boolean isHttp(WarcRecord record) {
        return type(record.headers()).equals("application/http");
    }

    private static Optional<WarcCapture> ofAnswer(WarcResponse response, Expansion expansion) throws IOException {
        HttpResponse http = response.http();
        FileKind kind = kind(type(http.headers()));
        String target = target(response);
        if (http.status() != FOUND || kind == null || RULES.matcher(target).matches()) {
            return Optional.empty();
        }
        return Optional.of(new WarcCapture(target, kind, () -> decoded(http, response.body(), expansion)));
    }

    private static InputStream decoded(HttpResponse http, MessageBody record, Expansion expansion) throws IOException {
        MessageBody decoded;
        try {
            decoded = http.bodyDecoded();
        } catch (IOException e) {
            throw new BrokenRecord("packed in a way that is not read: "
                    + String.join(", ", http.headers().all("Content-Encoding")));
        }
        return decoded == http.body()
                ? decoded.stream()
                : expansion.boundedWithin(decoded.stream(), () -> position(record));
    }

    /** Programs that capture keep their own notes as resources, too, at addresses of their own ({@code metadata:}). */
    private static Optional<WarcCapture> ofResource(WarcRecord record) throws IOException {
        FileKind kind = kind(type(record.headers()));
        String target = kind == null ? "" : target(record);
        return kind == null || NOTE.matcher(target).lookingAt()
                ? Optional.empty()
                : Optional.of(new WarcCapture(target, kind, record.body()::stream));
    }

    private static long position(MessageBody body) {
        try {
            return body.position();
        } catch (IOException e) {
            return 0;
        }
    }

    /** Some old writers put the address between angle brackets. */
    private static String target(WarcRecord record) throws IOException {
        String target =
                record.headers().first("WARC-Target-URI").orElse("").strip().replaceFirst("^<(.*)>$", "$1");
        if (target.isEmpty()) {
            throw new BrokenRecord("a capture without an address");
        }
        if (target.length() > LONGEST_TARGET) {
            throw new BrokenRecord("an address of more than " + LONGEST_TARGET + " characters");
        }
        return OneLine.whole(target).replaceAll("\\s", "%20");
    }

    private static String type(MessageHeaders headers) {
        return headers.first("Content-Type")
                .map(type -> MediaType.parseLeniently(type).base().toString().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    private static @Nullable FileKind kind(String type) {
        return switch (type) {
            case "text/html", "application/xhtml+xml" -> FileKind.HTML;
            case "text/plain" -> FileKind.TEXT;
            case "application/pdf" -> FileKind.PDF;
            default -> null;
        };
    }
}
