package org.dateline.ingest.feed;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.dateline.ingest.fault.InputFault;
import org.jspecify.annotations.Nullable;

/**
 * Reads feeds: RSS 0.9 to 2.0, Atom, JSON Feed, and sitemaps with their indices, packed by gzip or not. Documents from
 * strangers: no entities, no other documents, bounded depth and size. Thread-safe.
 */
public final class FeedReader {

    /** What may stand before the first element. */
    private static final String PROLOG =
            "(?is)\\s*+(?:(?><\\?.*?\\?>|<!--.*?-->|<!DOCTYPE[^>\\[]*(?:\\[.*?\\]\\s*)?>)\\s*+)*+";

    private static final Pattern FEED = Pattern.compile(PROLOG + "<(?:[\\w.-]+:)?(?:rss|feed|rdf)\\b.*");
    private static final Pattern SITEMAP = Pattern.compile(PROLOG + "<(?:[\\w.-]+:)?(?:urlset|sitemapindex)\\b.*");
    private static final Pattern JSON_FEED =
            Pattern.compile("(?s)\\s*\\{.*\"version\"\\s*:\\s*\"https?:.{0,4}jsonfeed\\.org.*");
    /** The word may stand so far from the start. */
    private static final int HEAD = 4096;

    private final JsonFeed json = new JsonFeed();

    /** Tells whether some bytes begin as a feed does; the first 4,096 are enough. */
    public static boolean isFeed(byte[] bytes) {
        String start = start(bytes);
        return FEED.matcher(start).matches()
                || SITEMAP.matcher(start).matches()
                || JSON_FEED.matcher(start).matches();
    }

    /** The first letters of a feed, in any encoding that keeps ASCII, or in UTF-16. */
    private static String start(byte[] bytes) {
        byte[] head = FeedText.start(bytes, HEAD);
        boolean isWide = head.length > 1 && (head[0] == 0 || head[1] == 0 || (head[0] & 0xFE) == 0xFE);
        if (isWide) {
            int zeros = 0;
            byte[] narrow = new byte[head.length];
            for (byte b : head) {
                if (b > 0) {
                    narrow[zeros++] = b;
                }
            }
            return new String(narrow, 0, zeros, StandardCharsets.ISO_8859_1);
        }
        String start = new String(head, StandardCharsets.ISO_8859_1);
        return start.startsWith("\u00ef\u00bb\u00bf") ? start.substring(3) : start;
    }

    /**
     * What a feed says: the articles that have a web address, in its order, each once.
     *
     * @param name what messages call it: its address, if it has one, to which its links may be relative
     * @param charset the encoding that the answer named; null if none
     * @throws InputFault if it is broken, or is made to do harm
     */
    public FeedDocument read(String name, byte[] bytes, @Nullable String charset) {
        byte[] plain = FeedText.unpacked(name, bytes);
        String start = start(Arrays.copyOf(plain, Math.min(plain.length, HEAD)));
        if (start.stripLeading().startsWith("{")) {
            return json.read(name, plain);
        }
        String text = FeedText.of(name, plain, charset);
        return SITEMAP.matcher(start).matches() ? Sitemap.read(name, text) : Syndicated.read(name, text);
    }
}
