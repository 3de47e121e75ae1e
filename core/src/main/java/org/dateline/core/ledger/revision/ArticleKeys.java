package org.dateline.core.ledger.revision;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.core.article.PublicationTime;
import org.dateline.core.lexicon.NameKey;
import org.dateline.core.record.ArticleLine;
import org.jspecify.annotations.Nullable;

/**
 * The keys by which two captures are the same article: those that share any are.
 *
 * <p>Keys are plain strings, compared as they are:
 *
 * <ul>
 *   <li>{@code address:} and the web address, without scheme, tracking and what else does not matter
 *   <li>{@code given:} the outlet and the id its giver used
 *   <li>{@code text:} the outlet, the day of publication and a digest of the words reported. The day is in it because a
 *       bulletin that says the same on the next day is another article.
 *   <li>{@code revision:} the digest of the bytes, for what has no other key
 * </ul>
 */
public final class ArticleKeys {

    private static final int DIGITS_OF_ID = 16;
    private static final String BYTES = "sha256:";

    /** Fewer words than this are shared by what is not an article: a request to turn scripts on, an empty page. */
    private static final int LEAST_WORDS = 12;

    private ArticleKeys() {}

    /** The keys of a capture, sorted; never empty. */
    public static SortedSet<String> of(ArticleLine capture) {
        SortedSet<String> keys = new TreeSet<>();
        addAddress(keys, capture.publication().url());
        if (!isDerived(capture)) {
            addAddress(keys, capture.id());
        }
        String outlet = capture.publication().outlet();
        if (outlet != null) {
            addOutletKeys(keys, outletKey(outlet), capture);
        }
        if (keys.isEmpty()) {
            keys.add("revision:" + capture.revision());
        }
        return keys;
    }

    /**
     * The id of the article that has these keys: the smallest of the first 16 hex digits of each key's SHA-256.
     *
     * @param keys those of all its captures, in any order; at least one
     */
    public static String id(Collection<String> keys) {
        return keys.stream()
                .map(key -> sha256(key).substring(0, DIGITS_OF_ID))
                .min(String::compareTo)
                .orElseThrow(() -> new IllegalArgumentException("an article has at least one key"));
    }

    private static void addAddress(SortedSet<String> keys, @Nullable String url) {
        if (url != null) {
            AddressKey.of(url).ifPresent(address -> keys.add("address:" + address));
        }
    }

    private static void addOutletKeys(SortedSet<String> keys, String outlet, ArticleLine capture) {
        if (!isDerived(capture)) {
            keys.add("given:" + outlet + "/" + capture.id());
        }
        List<String> words = ReportedWords.all(capture);
        if (words.size() >= LEAST_WORDS) {
            PublicationTime at = capture.publication().publishedAt();
            keys.add("text:" + outlet + "/" + (at == null ? "" : at.day()) + "/" + sha256(String.join(" ", words)));
        }
    }

    /** Tells whether the id was made of the bytes, and so says nothing that they do not. */
    private static boolean isDerived(ArticleLine capture) {
        return capture.id().length() == DIGITS_OF_ID && capture.revision().startsWith(BYTES + capture.id());
    }

    private static String outletKey(String outlet) {
        return NameKey.of(NameKey.words(outlet));
    }

    private static String sha256(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
