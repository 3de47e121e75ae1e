package org.dateline.ingest.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dateline.ingest.capture.Decoder;
import org.jspecify.annotations.Nullable;

/**
 * The encoding that a server names with a page. As the HTML standard has it, a byte order mark goes before it and the
 * page's own {@code <meta>} after it; but what is valid UTF-8 stays that if the server says it is of one byte a letter, and
 * what does not hold to the server's encoding at all is read as if he had said nothing.
 */
public final class AnswerEncoding {

    private AnswerEncoding() {}

    /**
     * The encoding that has to be known beside the bytes to read them rightly; empty if they are read so without.
     *
     * @param named by the server, in Java's words; null if it names none
     */
    public static Optional<Charset> beside(byte[] bytes, @Nullable String named) {
        if (named == null || named.startsWith("UTF-16") || named.startsWith("UTF-32")) {
            return Optional.empty();
        }
        Charset said = PageEncoding.asPagesMean(Charset.forName(named));
        Charset charset = PageEncoding.isOneByte(said) && isUtf8(bytes) ? StandardCharsets.UTF_8 : said;
        try {
            return PageEncoding.decode(bytes, charset).equals(alone(bytes)) ? Optional.empty() : Optional.of(charset);
        } catch (Decoder.Undecodable e) {
            return Optional.empty();
        }
    }

    private static @Nullable String alone(byte[] bytes) {
        try {
            return PageEncoding.decode(bytes, null);
        } catch (Decoder.Undecodable e) {
            return null;
        }
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            Decoder.decode(bytes, StandardCharsets.UTF_8);
            return true;
        } catch (Decoder.Undecodable e) {
            return false;
        }
    }
}
