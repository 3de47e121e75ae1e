package org.dateline.desk.web.articles;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.article.Publication;
import org.dateline.core.article.PublicationTime;
import org.dateline.desk.web.row.ArticleItem;
import org.dateline.desk.web.words.Words;
import org.dateline.store.query.ArticleDetail;
import org.dateline.store.query.RevisionDetail;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an article beside its text; empty for what is not.
 *
 * @param by who publishes it, and who wrote it
 * @param times when it came out, and when this revision did
 * @param url its address, as it was found
 * @param link the same, if it is one that may be linked to; empty else
 * @param origin where the bytes were found, what they are, what coded them
 * @param copyOf whose reporting it is, if it is a copy
 * @param citation plain text
 */
public record ArticleFacts(
        String title, String by, String times, String url, String link, Origin origin, String copyOf, String citation) {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    /**
     * Where the bytes of a revision come from.
     *
     * @param revision {@code sha256:} and their digest
     */
    public record Origin(String foundAt, String revision, String coder, String language) {}

    static ArticleFacts of(ArticleDetail article, RevisionDetail shown, UnaryOperator<String> voices) {
        Publication publication = shown.article().publication();
        String title = publication.title() == null ? ArticleItem.title(article.article()) : publication.title();
        String url = publication.url() == null ? "" : publication.url();
        return new ArticleFacts(
                title,
                parted(text(publication.outlet()), authors(publication)),
                parted(
                        publication.publishedAt() == null
                                ? "day unknown"
                                : "published " + moment(publication.publishedAt()),
                        publication.updatedAt() == null ? "" : "updated " + moment(publication.updatedAt())),
                url,
                isLink(url) ? url : "",
                new Origin(
                        shown.foundAt(),
                        shown.article().revision(),
                        shown.article().coder(),
                        shown.article().language()),
                ArticleItem.isCopy(article.article())
                        ? voices.apply(article.article().voice())
                        : "",
                citation(publication, title, shown));
    }

    private static String authors(Publication publication) {
        return publication.byline().isEmpty() ? "" : "by " + String.join(", ", publication.byline());
    }

    /** {@code Lantern, “Blast in Orla”, by A. Writer, 10 Aug 2021, https://…, revision sha256:…}. */
    private static String citation(Publication publication, String title, RevisionDetail shown) {
        return Stream.of(
                                text(publication.outlet()),
                                "“" + title + "”",
                                authors(publication),
                                publication.publishedAt() == null ? "" : moment(publication.publishedAt()),
                                publication.updatedAt() == null ? "" : "updated " + moment(publication.updatedAt()),
                                publication.url() == null ? "found at " + shown.foundAt() : publication.url(),
                                "revision " + shown.article().revision())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(", "))
                        .replaceAll("\\p{Cntrl}", " ")
                + ".";
    }

    /** {@code 10 Aug 2021}, or {@code 10 Aug 2021, 20:00 +04:30}. */
    static String moment(PublicationTime time) {
        return time.moment() == null
                ? Words.day(time.day())
                : Words.day(time.day()) + ", " + time.moment().toString().substring(11, 16) + " "
                        + (time.moment().getOffset().getTotalSeconds() == 0
                                ? "UTC"
                                : time.moment().getOffset().getId());
    }

    /** Others wrote the address: nothing but a page of the web is linked to. */
    private static boolean isLink(String url) {
        try {
            URI address = new URI(url);
            return address.getScheme() != null
                    && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))
                    && address.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String parted(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
