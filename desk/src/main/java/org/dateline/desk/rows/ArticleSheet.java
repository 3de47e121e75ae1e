package org.dateline.desk.rows;

import java.util.List;
import java.util.function.UnaryOperator;
import org.dateline.core.article.Publication;
import org.dateline.core.ledger.revision.Syndication;
import org.dateline.desk.rows.Table.Entry;
import org.dateline.desk.rows.Table.Head;
import org.dateline.store.query.ArticleRow;

/** What is shown of articles. */
final class ArticleSheet {

    private ArticleSheet() {}

    static Sheet<ArticleRow, ArticleRow> of(UnaryOperator<String> voices) {
        List<Column<ArticleRow>> columns = List.of(
                new Column<>("id", ArticleRow::id),
                new Column<>("revision", ArticleRow::revision),
                new Column<>("url", row -> row.publication().url()),
                new Column<>("outlet", row -> row.publication().outlet()),
                new Column<>("title", row -> row.publication().title()),
                new Column<>("byline", row -> Parts.joined(row.publication().byline())),
                new Column<>("publishedAt", row -> row.publication().publishedAt()),
                new Column<>("updatedAt", row -> row.publication().updatedAt()),
                new Column<>("revisions", ArticleRow::revisions),
                new Column<>("voice", ArticleRow::voice),
                new Column<>("foundAt", ArticleRow::foundAt));
        List<Head> heads = List.of(
                Head.fixed("DAY", 10), Head.wide("OUTLET", 1), Head.wide("TITLE", 3), Head.fixed("REVISIONS", 9));
        return Sheet.of(columns, null, new Table<>(heads, row -> List.of(entry(row, voices))));
    }

    private static Entry entry(ArticleRow row, UnaryOperator<String> voices) {
        Publication publication = row.publication();
        String outlet = publication.outlet() == null ? "–" : publication.outlet();
        boolean own = row.voice().equals(publication.outlet()) || row.voice().equals(Syndication.UNNAMED + row.id());
        String voice = own ? "" : " · voice of " + voices.apply(row.voice());
        return new Entry(
                List.of(
                        publication.publishedAt() == null
                                ? ""
                                : publication.publishedAt().day().toString(),
                        outlet,
                        publication.title() == null ? "–" : publication.title(),
                        Integer.toString(row.revisions())),
                row.id(),
                List.of((publication.url() == null ? row.foundAt() : publication.url()) + voice));
    }
}
