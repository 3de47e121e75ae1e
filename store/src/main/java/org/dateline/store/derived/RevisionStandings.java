package org.dateline.store.derived;

import static org.dateline.store.schema.tables.Article.ARTICLE;
import static org.dateline.store.schema.tables.Outlet.OUTLET;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.core.article.Publication;
import org.dateline.core.ledger.revision.Counterparts;
import org.dateline.core.record.Coding;
import org.dateline.store.database.FullText.Index;
import org.dateline.store.derived.ArticleBook.RevisionRow;

/** Which lines of an article count: those of its latest revision, as coded last, but for what analysts left out. */
final class RevisionStandings {

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
        for (LineRow row : rows) {
            Standing standing = standing(row, revision, later);
            if (standing != row.standing() || put.contains(row.id()) && standing == Standing.LIVE) {
                lines.stand(row, standing, revision.outlet());
                if (row.kind() == LineKind.EVENT) {
                    changed.reread(row.id());
                }
            }
        }
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
        tables.sql()
                .update(ARTICLE)
                .set(ARTICLE.REVISION, latest.id())
                .set(
                        ARTICLE.OUTLET,
                        latest.outlet() == null
                                ? null
                                : tables.sql()
                                        .select(OUTLET.ID)
                                        .from(OUTLET)
                                        .where(OUTLET.NAME.eq(latest.outlet()))
                                        .fetchOne(OUTLET.ID))
                .set(ARTICLE.SORT_DAY, day)
                .set(ARTICLE.LISTS, lists)
                .where(ARTICLE.ID.eq(article))
                .execute();
    }

    /** Takes an article off its lists. */
    void takeOff(int article) {
        tables.sql()
                .select(ARTICLE.LISTS, ARTICLE.SORT_DAY)
                .from(ARTICLE)
                .where(ARTICLE.ID.eq(article))
                .forEach(row -> {
                    if (!row.value1().isEmpty()) {
                        tables.postings().remove(row.value1(), row.value2(), article);
                        tables.words().remove(tables.sql(), Index.ARTICLES, article);
                    }
                });
    }
}
