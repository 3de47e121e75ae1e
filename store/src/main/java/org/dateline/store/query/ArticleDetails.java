package org.dateline.store.query;

import static org.dateline.store.schema.tables.Article.ARTICLE;
import static org.dateline.store.schema.tables.Revision.REVISION;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.dateline.core.ledger.revision.RevisionChanges;
import org.dateline.core.ledger.revision.Withdrawals;
import org.dateline.core.record.Coding;
import org.dateline.core.record.ControlLine;
import org.dateline.core.record.DisplacementLine;
import org.dateline.core.record.EventLine;
import org.dateline.core.record.Excerpt;
import org.dateline.core.record.StatementLine;
import org.dateline.store.derived.Codings;
import org.dateline.store.ledger.CaptureOrigins;
import org.dateline.store.query.ArticleDetail.Revision;
import org.dateline.store.query.ArticleDetail.Withdrawn;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Reads articles with their history. */
final class ArticleDetails {

    private final DSLContext sql;
    private final Codings codings;
    private final CaptureOrigins origins = new CaptureOrigins();

    ArticleDetails(DSLContext sql, Codings codings) {
        this.sql = sql;
        this.codings = codings;
    }

    ArticleDetail get(String id) {
        var article = sql.select(ARTICLE.ID, ARTICLE.VOICE)
                .from(ARTICLE)
                .where(ARTICLE.NAME.eq(id))
                .fetchSingle();
        History history = History.of(sql, codings, REVISION.ARTICLE.eq(article.value1()));
        List<Revision> revisions = new ArrayList<>();
        Coding before = null;
        for (Coding coding : history.codings()) {
            revisions.add(revision(before, coding));
            before = coding;
        }
        Coding latest = history.codings().get(history.codings().size() - 1);
        String foundAt = revisions.get(revisions.size() - 1).foundAt();
        return new ArticleDetail(
                ArticleRows.row(id, latest.article(), foundAt, revisions.size(), article.value2()), revisions);
    }

    private Revision revision(@Nullable Coding before, Coding coding) {
        return new Revision(
                coding.article().revision(),
                coding.article().publication(),
                origins.get(sql, coding.article().revision()),
                all(coding).size(),
                before == null ? List.of() : RevisionChanges.between(before, coding),
                before == null ? List.of() : withdrawn(before, coding));
    }

    private static List<Withdrawn> withdrawn(Coding before, Coding coding) {
        Set<String> gone = new HashSet<>(Withdrawals.between(before, coding).withdrawn());
        return all(before).stream().filter(line -> gone.contains(line.id())).toList();
    }

    private static List<Withdrawn> all(Coding coding) {
        List<Withdrawn> all = new ArrayList<>();
        add(all, "statement", coding.statements(), StatementLine::id, StatementLine::sentence);
        add(all, "event", coding.events(), EventLine::id, EventLine::sentence);
        add(all, "control", coding.controls(), ControlLine::id, ControlLine::sentence);
        add(all, "displacement", coding.displacements(), DisplacementLine::id, DisplacementLine::sentence);
        return all;
    }

    private static <T> void add(
            List<Withdrawn> to, String kind, List<T> lines, Function<T, String> id, Function<T, Excerpt> sentence) {
        lines.forEach(line ->
                to.add(new Withdrawn(kind, id.apply(line), sentence.apply(line).exact())));
    }
}
