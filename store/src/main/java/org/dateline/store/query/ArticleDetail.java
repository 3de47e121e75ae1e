package org.dateline.store.query;

import java.util.List;
import org.dateline.core.article.Publication;
import org.dateline.core.ledger.revision.RevisionChange;

/**
 * An article with its history.
 *
 * @param revisions from the first to the current one
 */
public record ArticleDetail(ArticleRow article, List<Revision> revisions) {

    public ArticleDetail {
        revisions = List.copyOf(revisions);
    }

    /**
     * A revision, and what it changed.
     *
     * @param digest {@code sha256:} and the digest of the bytes
     * @param foundAt where it was found, as its giver wrote it
     * @param lines how many statements, events, changes of control and displacements it tells
     * @param changes against the revision before, the weightiest first; empty for the first
     * @param withdrawn what the revision before told and this one does not; empty for the first
     */
    public record Revision(
            String digest,
            Publication publication,
            String foundAt,
            int lines,
            List<RevisionChange> changes,
            List<Withdrawn> withdrawn) {

        public Revision {
            changes = List.copyOf(changes);
            withdrawn = List.copyOf(withdrawn);
        }
    }

    /**
     * A line that a revision does not tell any more.
     *
     * @param kind statement, event, control or displacement
     * @param exact its sentence
     */
    public record Withdrawn(String kind, String id, String exact) {}
}
