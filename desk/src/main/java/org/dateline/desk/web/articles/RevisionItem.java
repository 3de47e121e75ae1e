package org.dateline.desk.web.articles;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.dateline.core.article.Publication;
import org.dateline.core.ledger.revision.RevisionChange;
import org.dateline.core.record.Excerpt;
import org.dateline.desk.web.words.Words;
import org.dateline.store.query.ArticleDetail;
import org.jspecify.annotations.Nullable;

/**
 * A revision in the list of an article's.
 *
 * @param number from 1, the first
 * @param times when it came out
 * @param lines how many are coded of it, in words
 * @param changes the weightiest first
 * @param more how many more changes there are than are shown
 */
public record RevisionItem(
        int number,
        String times,
        String digest,
        String lines,
        Links links,
        List<Change> changes,
        int more,
        List<ArticleDetail.Withdrawn> withdrawn) {

    private static final int MOST = 12;

    public RevisionItem {
        changes = List.copyOf(changes);
        withdrawn = List.copyOf(withdrawn);
    }

    /**
     * Where a revision leads.
     *
     * @param read the address of its text; empty if it is shown
     * @param compare the address of the comparison with the one before; empty for the first
     */
    public record Links(String read, String compare) {}

    /**
     * A change.
     *
     * @param substance what sort it is, in words
     * @param older the words that went; empty if none did
     * @param newer the words that came; empty if none did
     */
    public record Change(String substance, String older, String newer) {

        private static Change of(RevisionChange change) {
            return new Change(
                    change.substance().name().toLowerCase(Locale.ROOT), exact(change.older()), exact(change.newer()));
        }

        private static String exact(@Nullable Excerpt words) {
            return words == null ? "" : words.exact();
        }
    }

    /** The newest first. */
    static List<RevisionItem> of(ArticleDetail article, String shown) {
        List<RevisionItem> items = new ArrayList<>();
        String before = null;
        String id = article.article().id();
        for (ArticleDetail.Revision revision : article.revisions()) {
            items.add(new RevisionItem(
                    items.size() + 1,
                    times(revision.publication()),
                    revision.digest(),
                    Words.figure(revision.lines(), "coded line"),
                    new Links(
                            revision.digest().equals(shown) ? "" : ArticlePage.address(id, revision.digest(), null),
                            before == null ? "" : ArticlePage.address(id, revision.digest(), before)),
                    revision.changes().stream().limit(MOST).map(Change::of).toList(),
                    Math.max(0, revision.changes().size() - MOST),
                    revision.withdrawn()));
            before = revision.digest();
        }
        Collections.reverse(items);
        return items;
    }

    private static String times(Publication publication) {
        if (publication.updatedAt() != null) {
            return ArticleFacts.moment(publication.updatedAt());
        }
        return publication.publishedAt() == null ? "day unknown" : ArticleFacts.moment(publication.publishedAt());
    }
}
