package org.dateline.store.derived;

import static org.dateline.store.database.FixedSql.value;
import static org.dateline.store.schema.tables.Article.ARTICLE;
import static org.dateline.store.schema.tables.Outlet.OUTLET;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.core.article.Publication;
import org.dateline.core.ledger.revision.Counterparts;
import org.dateline.core.record.Coding;
import org.dateline.store.database.FixedSql;
import org.dateline.store.database.FullText.Index;
import org.dateline.store.derived.ArticleBook.RevisionRow;
import org.jooq.impl.DSL;

/** Which lines of an article count: those of its latest revision, as coded last, but for what analysts left out. */
final class RevisionStandings {

    private static final FixedSql LIST = FixedSql.of(DSL.update(ARTICLE)
            .set(ARTICLE.REVISION, value(ARTICLE.REVISION))
            .set(ARTICLE.OUTLET, value(ARTICLE.OUTLET))
            .set(ARTICLE.SORT_DAY, value(ARTICLE.SORT_DAY))
            .set(ARTICLE.LISTS, value(ARTICLE.LISTS))
            .where(ARTICLE.ID.eq(value(ARTICLE.ID))));
    private static final FixedSql LISTED = FixedSql.of(
            DSL.select(ARTICLE.LISTS, ARTICLE.SORT_DAY).from(ARTICLE).where(ARTICLE.ID.eq(value(ARTICLE.ID))));
    private static final FixedSql OUTLET_OF_NAME =
            FixedSql.of(DSL.select(OUTLET.ID).from(OUTLET).where(OUTLET.NAME.eq(value(OUTLET.NAME))));

    private final Tables tables;
    private final LineBook lines;
    private final CorrectionBook corrections;

    RevisionStandings(Tables tables) {
        this.tables = tables;
        this.lines = new LineBook(tables);
        this.corrections = new CorrectionBook(tables);
    }

    /**
     * Gives the lines of an article their standings anew, and puts the article on its lists.
     *
     * @param put numbers of lines that are on no list and must be put there if they count
     */
    ChangedEvents renew(int article, Set<Integer> put) {
        List<RevisionRow> revisions = ArticleBook.revisions(tables, article);
        Set<Integer> anew = new HashSet<>(put);
        ChangedEvents changed = new ChangedEvents();
        for (int i = 0; i < revisions.size(); i++) {
            RevisionRow revision = revisions.get(i);
            Coding next = i + 1 < revisions.size() ? revisions.get(i + 1).coding() : null;
            Counterparts later = next == null ? null : Counterparts.between(revision.coding(), next);
            renew(revision, later, anew, changed);
        }
        if (!revisions.isEmpty()) {
            list(article, revisions.get(revisions.size() - 1));
        }
        return changed;
    }

    private void renew(
            RevisionRow revision,
            @org.jspecify.annotations.Nullable Counterparts later,
            Set<Integer> put,
            ChangedEvents changed) {
        List<LineRow> rows = LineRow.list(tables.sql(), revision.id());
        Map<Integer, Counterparts> recoded = new HashMap<>();
        for (LineRow row : rows) {
            if (row.lines() != revision.lines()) {
                Counterparts now = recoded.computeIfAbsent(
                        row.lines(),
                        old -> Counterparts.between(tables.codings().get(tables.sql(), old), revision.coding()));
                now.find(row.name())
                        .flatMap(name -> corrections.carry(row.id(), name))
                        .ifPresent(put::add);
            }
            if (later != null) {
                later.find(row.name())
                        .flatMap(name -> corrections.carry(row.id(), name))
                        .ifPresent(put::add);
            }
        }
        Map<LineRow, Standing> standings = new LinkedHashMap<>();
        rows.forEach(row -> standings.put(row, standing(row, revision, later)));
        Set<String> rejected = rejected(standings::get, rows);
        boolean otherwiseRejected = !rejected.equals(rejected(LineRow::standing, rows));
        standings.forEach((row, standing) -> {
            // What a statement denies in words alone hangs on which events count.
            boolean again = put.contains(row.id()) || otherwiseRejected && row.kind() == LineKind.STATEMENT;
            if (standing != row.standing() || again && standing == Standing.LIVE) {
                lines.stand(row, standing, revision.outlet(), rejected);
                if (row.kind() == LineKind.EVENT) {
                    changed.reread(row.id());
                }
            }
        });
    }

    private static Set<String> rejected(Function<LineRow, Standing> standing, List<LineRow> rows) {
        return rows.stream()
                .filter(row -> standing.apply(row) == Standing.REJECTED)
                .map(LineRow::name)
                .collect(Collectors.toSet());
    }

    private Standing standing(
            LineRow row, RevisionRow revision, @org.jspecify.annotations.Nullable Counterparts later) {
        if (corrections.isRejected(row.id())) {
            return Standing.REJECTED;
        }
        if (row.lines() != revision.lines() && !(later == null && corrections.isHeld(row.id()))) {
            return Standing.DROPPED;
        }
        if (later == null) {
            return Standing.LIVE;
        }
        return later.find(row.name()).isPresent() ? Standing.SUPERSEDED : Standing.WITHDRAWN;
    }

    private void list(int article, RevisionRow latest) {
        takeOff(article);
        Publication publication = latest.coding().article().publication();
        LocalDate told = LineView.told(publication);
        int day = told == null ? 0 : Math.toIntExact(told.toEpochDay());
        Facets facets = new Facets().outlet(latest.outlet());
        String lists = tables.postings().add("article", facets.values(), day, article);
        String title = publication.title() == null ? "" : publication.title() + "\n";
        tables.words()
                .put(
                        tables.sql(),
                        Index.ARTICLES,
                        article,
                        title + latest.coding().article().text());
        Integer outlet = latest.outlet() == null
                ? null
                : OUTLET_OF_NAME.numbers(tables.sql(), latest.outlet()).get(0);
        LIST.execute(tables.sql(), latest.id(), outlet, day, lists, article);
    }

    /** Takes an article off its lists. */
    void takeOff(int article) {
        record Listed(String lists, int day) {}
        LISTED.find(tables.sql(), row -> new Listed(row.getString(1), row.getInt(2)), article)
                .filter(row -> !row.lists().isEmpty())
                .ifPresent(row -> {
                    tables.postings().remove(row.lists(), row.day(), article);
                    tables.words().remove(tables.sql(), Index.ARTICLES, article);
                });
    }
}
