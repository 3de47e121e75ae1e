package org.dateline.core.ledger.revision;

import java.util.List;
import org.dateline.core.article.Publication;
import org.dateline.core.article.PublicationTime;
import org.dateline.core.record.ArticleLine;
import org.jspecify.annotations.Nullable;

/**
 * What must be known of a capture to tell whose reporting it is.
 *
 * @param article id of the article, the same for all its revisions
 * @param outlet who publishes it, by name; null if unknown
 * @param at when it was published, else updated; null if unknown
 * @param credits the lines that can name another outlet: see {@link Credits}
 */
public record Capture(
        String article,
        @Nullable String outlet,
        @Nullable PublicationTime at,
        List<String> credits,
        TextSketch sketch) {

    public Capture {
        credits = List.copyOf(credits);
    }

    /**
     * Takes what is needed from the line of an article.
     *
     * @param article id of the article; that of the line need not be the same for all revisions
     */
    public static Capture of(String article, ArticleLine line) {
        Publication publication = line.publication();
        PublicationTime at = publication.publishedAt() != null ? publication.publishedAt() : publication.updatedAt();
        return new Capture(article, publication.outlet(), at, Credits.of(line), TextSketch.of(line));
    }
}
