package org.dateline.store.query;

import static org.dateline.store.schema.tables.Article.ARTICLE;
import static org.dateline.store.schema.tables.Revision.REVISION;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.core.article.Publication;
import org.dateline.core.record.ArticleLine;
import org.dateline.core.record.PartJson;
import org.dateline.store.derived.Codings;
import org.dateline.store.ledger.CaptureOrigins;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Makes rows of articles. */
final class ArticleRows implements OneRowEach<ArticleRow> {

    private final DSLContext sql;
    private final Codings codings;
    private final CaptureOrigins origins = new CaptureOrigins();

    ArticleRows(DSLContext sql, Codings codings) {
        this.sql = sql;
        this.codings = codings;
    }

    @Override
    public List<List<ArticleRow>> rows(List<Cursor> items) {
        List<Integer> numbers = items.stream().map(Cursor::item).toList();
        Map<Integer, Integer> revisions = sql.select(REVISION.ARTICLE, DSL.count())
                .from(REVISION)
                .where(REVISION.ARTICLE.in(numbers))
                .groupBy(REVISION.ARTICLE)
                .fetchMap(REVISION.ARTICLE, DSL.count());
        var articles = sql.select(ARTICLE.ID, ARTICLE.NAME, ARTICLE.VOICE, REVISION.LINES, REVISION.SHA256)
                .from(ARTICLE)
                .join(REVISION)
                .on(REVISION.ID.eq(ARTICLE.REVISION))
                .where(ARTICLE.ID.in(numbers))
                .fetch();
        Map<String, String> found = origins.all(sql, articles.getValues(REVISION.SHA256));
        Map<Integer, ArticleRow> rows = new HashMap<>();
        articles.forEach(row -> {
            ArticleLine line = codings.get(sql, row.value4()).article();
            int known = revisions.getOrDefault(row.value1(), 1);
            String foundAt = Objects.requireNonNull(found.get(row.value5()), row.value5());
            rows.put(row.value1(), row(row.value2(), line, foundAt, known, row.value3()));
        });
        return numbers.stream().map(number -> List.of(rows.get(number))).toList();
    }

    static ArticleRow row(String id, ArticleLine line, String foundAt, int revisions, String voice) {
        Publication publication = line.publication();
        ObjectNode node = PartJson.object()
                .put("kind", "article")
                .put("id", id)
                .put("revision", line.revision())
                .put("url", publication.url())
                .put("outlet", publication.outlet())
                .put("title", publication.title());
        node.set("byline", PartJson.strings(publication.byline()));
        node.put("publishedAt", text(publication.publishedAt()))
                .put("updatedAt", text(publication.updatedAt()))
                .put("language", line.language())
                .put("foundAt", foundAt)
                .put("revisions", revisions)
                .put("voice", voice);
        return new ArticleRow(
                id, publication, line.language(), line.revision(), foundAt, revisions, voice, node.toString());
    }

    private static @org.jspecify.annotations.Nullable String text(@org.jspecify.annotations.Nullable Object time) {
        return time == null ? null : time.toString();
    }
}
