package org.dateline.desk.rows;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.dateline.core.article.Publication;
import org.dateline.core.ledger.revision.RevisionChange;
import org.dateline.store.query.ArticleDetail;

/** An article for people: its revisions, and what each changed and withdrew. */
public final class ArticleText {

    private final TextBlock text;
    private final UnaryOperator<String> voices;

    /** @param voices what people are shown of each voice */
    public ArticleText(RowFormat.Page page, UnaryOperator<String> voices) {
        this.voices = voices;
        this.text = new TextBlock(page);
    }

    /** Everything about an article. */
    public String of(ArticleDetail detail) {
        Publication publication = detail.article().publication();
        text.title("article " + detail.article().id());
        text.fact("title", publication.title());
        text.fact("outlet", publication.outlet());
        text.fact("by", Parts.joined(publication.byline()));
        text.fact("published", publication.publishedAt());
        text.fact("updated", publication.updatedAt());
        text.fact("address", publication.url());
        text.fact("voice", voices.apply(detail.article().voice()));
        detail.revisions().forEach(this::revision);
        return text.toString();
    }

    private void revision(ArticleDetail.Revision revision) {
        Publication publication = revision.publication();
        text.title("revision " + revision.digest());
        text.fact("found at", revision.foundAt());
        text.fact("came out", publication.updatedAt() == null ? publication.publishedAt() : publication.updatedAt());
        text.fact("tells", Parts.counted(revision.lines(), "line"));
        revision.changes()
                .forEach(change -> text.fact(change.substance().name().toLowerCase(Locale.ROOT), words(change)));
        revision.withdrawn()
                .forEach(line ->
                        text.fact("withdrew", line.kind() + " " + line.id() + " " + Parts.quoted(line.exact())));
    }

    private static String words(RevisionChange change) {
        if (change.older() == null) {
            return "came in: "
                    + Parts.quoted(String.valueOf(
                            change.newer() == null ? "" : change.newer().exact()));
        }
        return change.newer() == null
                ? "went: " + Parts.quoted(change.older().exact())
                : Parts.quoted(change.older().exact()) + " → "
                        + Parts.quoted(change.newer().exact());
    }
}
