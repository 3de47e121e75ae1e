package org.dateline.desk.web.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.dateline.core.article.Publication;
import org.dateline.desk.web.words.Words;
import org.dateline.store.query.ArticleRow;

/**
 * An article in a list.
 *
 * @param day ISO day for the element time; empty if none is known
 * @param words its title, or where it was found
 * @param who outlet, byline, and what else is known of it
 * @param told how many revisions there are
 */
public record ArticleItem(String id, String day, String days, String words, String language, String who, String told) {

    /** @param voices what people are shown of voices */
    public static ArticleItem of(ArticleRow row, UnaryOperator<String> voices) {
        Publication publication = row.publication();
        var published = publication.publishedAt();
        return new ArticleItem(
                row.id(),
                published == null ? "" : published.day().toString(),
                published == null ? "day unknown" : Words.day(published.day()),
                title(row),
                row.language(),
                who(row, voices),
                row.revisions() == 1 ? "" : Words.figure(row.revisions(), "revision"));
    }

    /** What an article is called: by its title, or by where it was found. */
    public static String title(ArticleRow row) {
        String title = row.publication().title();
        return title == null || title.isBlank() ? row.foundAt() : title;
    }

    private static String who(ArticleRow row, UnaryOperator<String> voices) {
        List<String> parts = new ArrayList<>();
        String outlet = row.publication().outlet();
        parts.add(outlet == null ? row.foundAt() : outlet);
        if (isCopy(row)) {
            parts.add("copy of " + voices.apply(row.voice()));
        }
        if (!row.publication().byline().isEmpty()) {
            parts.add("by " + String.join(", ", row.publication().byline()));
        }
        return String.join(" · ", parts);
    }

    /** Tells whether it is a syndicated copy of another's reporting. */
    public static boolean isCopy(ArticleRow row) {
        String outlet = row.publication().outlet();
        return outlet == null
                ? !row.voice().equals("article:" + row.id())
                : !row.voice().toLowerCase(Locale.ROOT).equals(outlet.toLowerCase(Locale.ROOT));
    }
}
