package org.dateline.core.ledger.revision;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.dateline.core.article.Publication;
import org.dateline.core.article.PublicationTime;
import org.dateline.core.record.ArticleLine;
import org.jspecify.annotations.Nullable;

/** The revisions of an article, from the first to the current one. */
public final class Revisions {

    /**
     * By the time of the last update, else of publication, then by the digest of the bytes. A revision of unknown time
     * stands before all others, since it must not pass for the current one. Of one day, what was published in an unknown
     * hour stands before what was updated in whatever hour.
     */
    public static final Comparator<ArticleLine> ORDER =
            Comparator.comparing(Revisions::instant).thenComparing(ArticleLine::revision);

    private Revisions() {}

    private static Instant instant(ArticleLine line) {
        PublicationTime update = line.publication().updatedAt();
        if (update != null) {
            return PublicationOrder.instant(update);
        }
        PublicationTime at = line.publication().publishedAt();
        if (at == null) {
            return Instant.MIN;
        }
        return at.moment() == null
                ? at.day().atStartOfDay(ZoneOffset.UTC).toInstant()
                : at.moment().toInstant();
    }

    /** When a revision came out: its update, else its publication; null if neither is known. */
    public static @Nullable PublicationTime at(Publication publication) {
        return publication.updatedAt() != null ? publication.updatedAt() : publication.publishedAt();
    }

    /** The revisions in their order. */
    public static List<ArticleLine> inOrder(Collection<ArticleLine> revisions) {
        return inOrder(revisions, line -> line);
    }

    /**
     * What belongs to revisions, in their order.
     *
     * @param of the revision of each
     */
    public static <T> List<T> inOrder(Collection<T> values, Function<T, ArticleLine> of) {
        return values.stream().sorted(Comparator.comparing(of, ORDER)).toList();
    }
}
