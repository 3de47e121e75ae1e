package org.dateline.desk.web.answer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.dateline.store.RecordStore;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Entity tags (RFC 9110, 8.8.3). That of an answer to a question follows from the question and the head of the ledger, so
 * that one who has the answer already is told so without asking the record. Thread-safe.
 */
@Component
public class Tags {

    private static final int BYTES = 12;

    private final RecordStore store;

    Tags(RecordStore store) {
        this.store = store;
    }

    /**
     * Puts the tag of an answer on it. To be called before the record is asked: an answer that is newer than its tag is
     * asked for once more, one that is older would stay.
     *
     * @param more what the answer depends on beside the address and the record
     * @return whether the asker has this answer; then there is nothing to be added
     */
    public boolean isKnown(HttpServletRequest request, HttpServletResponse response, String... more) {
        String version = String.valueOf(Tags.class.getPackage().getImplementationVersion());
        String tag = hash(
                store.head().orElse(""),
                version,
                request.getRequestURI(),
                String.valueOf(request.getQueryString()),
                String.join("\n", more));
        response.setHeader("Cache-Control", "no-cache, private");
        return new ServletWebRequest(request, response).checkNotModified("W/\"" + tag + "\"");
    }

    /** A short hash of some words. */
    public static String hash(String... words) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String word : words) {
                digest.update(word.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
