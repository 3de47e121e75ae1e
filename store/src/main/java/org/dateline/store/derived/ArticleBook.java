package org.dateline.store.derived;

import static org.dateline.store.database.FixedSql.value;
import static org.dateline.store.schema.tables.Article.ARTICLE;
import static org.dateline.store.schema.tables.ArticleKey.ARTICLE_KEY;
import static org.dateline.store.schema.tables.Outlet.OUTLET;
import static org.dateline.store.schema.tables.RecordLine.RECORD_LINE;
import static org.dateline.store.schema.tables.Revision.REVISION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.ledger.revision.Capture;
import org.dateline.core.ledger.revision.Revisions;
import org.dateline.core.record.ArticleLine;
import org.dateline.core.record.Coding;
import org.dateline.store.database.FixedSql;
import org.dateline.store.ledger.Contents;
import org.dateline.store.ledger.EntryContent.ArticleFound;
import org.dateline.store.ledger.EntryContent.RevisionCaptured;
import org.dateline.store.ledger.EntryContent.RevisionCoded;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Articles, their keys and revisions. */
final class ArticleBook {

    private static final String BYTES = "sha256:";

    private static final FixedSql ADD_KEY = FixedSql.of(DSL.insertInto(ARTICLE_KEY)
            .columns(ARTICLE_KEY.NAME, ARTICLE_KEY.ARTICLE)
            .values(value(ARTICLE_KEY.NAME), value(ARTICLE_KEY.ARTICLE))
            .onConflictDoNothing());
    private static final FixedSql OF_NAME =
            FixedSql.of(DSL.select(ARTICLE.ID).from(ARTICLE).where(ARTICLE.NAME.eq(value(ARTICLE.NAME))));
    private static final FixedSql RENAME = FixedSql.of(DSL.update(ARTICLE)
            .set(ARTICLE.NAME, value(ARTICLE.NAME))
            .where(ARTICLE.ID.eq(value(ARTICLE.ID)), ARTICLE.NAME.ne(value(ARTICLE.NAME))));
    private static final FixedSql CODED = FixedSql.of(DSL.select(REVISION.ID, REVISION.LINES, OUTLET.NAME)
            .from(REVISION)
            .leftJoin(OUTLET)
            .on(OUTLET.ID.eq(REVISION.OUTLET))
            .where(REVISION.ARTICLE.eq(value(REVISION.ARTICLE)), REVISION.LINES.isNotNull()));
    private static final FixedSql DESCRIBE = FixedSql.of(DSL.update(REVISION)
            .set(REVISION.LINES, value(REVISION.LINES))
            .set(REVISION.PUBLISHED, value(REVISION.PUBLISHED))
            .set(REVISION.CREDITS, value(REVISION.CREDITS))
            .set(REVISION.SKETCH, value(REVISION.SKETCH))
            .where(REVISION.ID.eq(value(REVISION.ID))));

    private final Tables tables;
    private final Contents contents = new Contents();
    private final RevisionStandings standings;

    ArticleBook(Tables tables) {
        this.tables = tables;
        this.standings = new RevisionStandings(tables);
    }

    /** An article that is new, or known by more keys, which may show others to be the same. */
    ChangedEvents found(ArticleFound found) {
        ChangedEvents changed = new ChangedEvents();
        Integer first = null;
        for (String joined : found.joined()) {
            first = first == null ? id(joined) : join(first, id(joined), changed);
        }
        int article = first == null ? idOrNew(found.article()) : first;
        changed.addAll(rename(article, found.article()));
        for (String key : found.keys()) {
            ADD_KEY.execute(tables.sql(), key, article);
        }
        if (found.joined().size() > 1) {
            changed.addAll(standings.renew(article, Set.of()));
        }
        return changed;
    }

    private ChangedEvents rename(int article, String name) {
        ChangedEvents changed = new ChangedEvents();
        if (RENAME.execute(tables.sql(), name, article, name) > 0) {
            tables.stale().addArticle(article);
            retell(article, changed);
        }
        return changed;
    }

    private void retell(int article, ChangedEvents changed) {
        tables.sql()
                .select(RECORD_LINE.ID)
                .from(RECORD_LINE)
                .join(REVISION)
                .on(REVISION.ID.eq(RECORD_LINE.REVISION))
                .where(REVISION.ARTICLE.eq(article), RECORD_LINE.INCIDENT.isNotNull())
                .forEach(row -> changed.retold(row.value1()));
    }

    private int id(String name) {
        return findId(name).orElseThrow(() -> new IllegalStateException("no article " + name));
    }

    private Optional<Integer> findId(String name) {
        return OF_NAME.numbers(tables.sql(), name).stream().findFirst();
    }

    private int idOrNew(String name) {
        Optional<Integer> known = findId(name);
        if (known.isPresent()) {
            return known.get();
        }
        int id = tables.ids().next(ARTICLE.ID);
        tables.sql()
                .insertInto(ARTICLE)
                .columns(ARTICLE.ID, ARTICLE.NAME, ARTICLE.VOICE, ARTICLE.COPIES, ARTICLE.SORT_DAY, ARTICLE.LISTS)
                .values(id, name, "", id, 0, "")
                .execute();
        return id;
    }

    /** Makes two articles one. @return the one that stays */
    private int join(int stays, int goes, ChangedEvents changed) {
        if (stays == goes) {
            return stays;
        }
        retell(goes, changed);
        standings.takeOff(goes);
        tables.sql()
                .update(REVISION)
                .set(REVISION.ARTICLE, stays)
                .where(REVISION.ARTICLE.eq(goes))
                .execute();
        tables.sql()
                .update(ARTICLE_KEY)
                .set(ARTICLE_KEY.ARTICLE, stays)
                .where(ARTICLE_KEY.ARTICLE.eq(goes))
                .execute();
        new CopyBook(tables).join(stays, goes);
        tables.stale().addArticle(stays);
        tables.sql().deleteFrom(ARTICLE).where(ARTICLE.ID.eq(goes)).execute();
        return stays;
    }

    /** A revision, not yet coded. */
    void captured(RevisionCaptured captured) {
        int bytes = contents.findId(tables.sql(), captured.revision().substring(BYTES.length()))
                .orElseThrow(() -> new IllegalStateException("no bytes of " + captured.revision()));
        tables.sql()
                .insertInto(REVISION)
                .columns(REVISION.ID, REVISION.SHA256, REVISION.ARTICLE, REVISION.OUTLET, REVISION.CAPTURED)
                .values(
                        tables.ids().next(REVISION.ID),
                        captured.revision(),
                        id(captured.article()),
                        outlet(captured.outlet()),
                        bytes)
                .execute();
    }

    private @Nullable Integer outlet(@Nullable String name) {
        return name == null
                ? null
                : tables.sql()
                        .select(OUTLET.ID)
                        .from(OUTLET)
                        .where(OUTLET.NAME.eq(name))
                        .fetchOne(OUTLET.ID);
    }

    /** A revision's coding, the first or one in the place of an earlier one. */
    ChangedEvents coded(RevisionCoded coded) {
        int lines = contents.findId(tables.sql(), coded.lines())
                .orElseThrow(() -> new IllegalStateException("no lines of " + coded.revision()));
        var row = tables.sql()
                .select(REVISION.ID, REVISION.ARTICLE)
                .from(REVISION)
                .where(REVISION.SHA256.eq(coded.revision()))
                .fetchSingle();
        int revision = row.value1();
        Coding coding = tables.codings().get(tables.sql(), lines);
        describe(revision, lines, coding.article());
        LocalDate told = LineView.told(coding.article().publication());
        Set<Integer> put = new LineBook(tables).put(revision, lines, told);
        ChangedEvents changed = new CopyBook(tables).sketched(row.value2(), revision, coding.article());
        changed.addAll(standings.renew(row.value2(), put));
        return changed;
    }

    private void describe(int revision, int lines, ArticleLine line) {
        Capture capture = Capture.of("", line);
        DESCRIBE.execute(
                tables.sql(),
                lines,
                capture.at() == null ? null : capture.at().toString(),
                String.join("\n", capture.credits()),
                capture.sketch().toBytes(),
                revision);
    }

    /** The revisions of an article that are coded, the latest last. */
    static List<RevisionRow> revisions(Tables tables, int article) {
        record Row(int id, int lines, @Nullable String outlet) {}
        List<RevisionRow> rows = new ArrayList<>();
        for (Row row : CODED.list(
                tables.sql(), found -> new Row(found.getInt(1), found.getInt(2), found.getString(3)), article)) {
            rows.add(new RevisionRow(
                    row.id(), row.lines(), row.outlet(), tables.codings().get(tables.sql(), row.lines())));
        }
        return Revisions.inOrder(rows, row -> row.coding().article());
    }

    /**
     * A coded revision.
     *
     * @param id its number
     * @param lines the number under which its coding is kept
     * @param outlet who publishes it; null if unknown
     */
    record RevisionRow(int id, int lines, @Nullable String outlet, Coding coding) {}
}
