package org.dateline.core.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known about how an article came out; null means that the article does not tell.
 *
 * @param url its canonical address
 * @param outlet who publishes it, by name
 * @param title its headline
 * @param byline its authors' names, in order; empty when unsigned
 * @param publishedAt when it first came out
 * @param updatedAt when this revision came out, if it is a later one
 */
public record Publication(
        @Nullable String url,
        @Nullable String outlet,
        @Nullable String title,
        List<String> byline,
        @Nullable PublicationTime publishedAt,
        @Nullable PublicationTime updatedAt) {

    public static final Publication UNKNOWN = new Publication(null, null, null, List.of(), null, null);

    public Publication {
        byline = List.copyOf(byline);
    }

    /** The same publication at another time. */
    public Publication publishedAt(PublicationTime time) {
        return new Publication(url, outlet, title, byline, time, updatedAt);
    }
}
