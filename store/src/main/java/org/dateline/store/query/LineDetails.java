package org.dateline.store.query;

import static org.dateline.store.schema.tables.Article.ARTICLE;
import static org.dateline.store.schema.tables.Correction.CORRECTION;
import static org.dateline.store.schema.tables.CorrectionLine.CORRECTION_LINE;
import static org.dateline.store.schema.tables.Incident.INCIDENT;
import static org.dateline.store.schema.tables.Revision.REVISION;

import java.util.List;
import java.util.NoSuchElementException;
import org.dateline.core.article.Block;
import org.dateline.core.record.ArticleLine;
import org.dateline.core.record.Excerpt;
import org.dateline.core.text.Text;
import org.dateline.store.database.FullText;
import org.dateline.store.derived.Codings;
import org.dateline.store.derived.LineKind;
import org.dateline.store.derived.Standing;
import org.dateline.store.ledger.CaptureOrigins;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Reads lines with all that is known of them. */
final class LineDetails {

    private final DSLContext sql;
    private final Codings codings;
    private final Reading reading;
    private final CaptureOrigins origins = new CaptureOrigins();

    LineDetails(DSLContext sql, FullText words, Codings codings) {
        this.sql = sql;
        this.codings = codings;
        this.reading = Reading.of(sql, words, codings);
    }

    LineDetail get(String id) {
        KeptLine line = line(id);
        String successor = line.standing() == Standing.LIVE ? null : successor(line);
        KeptLine now = successor == null ? line : line(successor);
        boolean event = line.kind() == LineKind.EVENT;
        return new LineDetail(
                line.kind().label(),
                id,
                event ? new EventRows(reading).row(line) : null,
                line.kind() == LineKind.STATEMENT ? StatementRow.of(line) : null,
                line.kind() == LineKind.CONTROL
                        ? reading.controls(List.of(line)).get(0)
                        : null,
                line.kind() == LineKind.DISPLACEMENT ? Lines.displacement(line) : null,
                telling(line),
                successor,
                event ? incident(now) : null,
                corrections(line),
                line.json());
    }

    private KeptLine line(String id) {
        return reading.lines().byName(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no line " + id));
    }

    private @Nullable String successor(KeptLine line) {
        var own = REVISION.as("own");
        History history = History.of(
                sql,
                codings,
                REVISION.ARTICLE.in(DSL.select(own.ARTICLE)
                        .from(own)
                        .join(ARTICLE)
                        .on(ARTICLE.ID.eq(own.ARTICLE))
                        .where(ARTICLE.NAME.eq(line.telling().article()))));
        return history.findSuccessor(line.coding(), line.name())
                .filter(found -> !found.equals(line.name()))
                .orElse(null);
    }

    private LineDetail.Telling telling(KeptLine line) {
        ArticleLine article = line.coding().article();
        Excerpt sentence = Lines.sentence(line);
        return new LineDetail.Telling(
                line.origin(),
                article.publication(),
                sentence,
                paragraph(article, sentence),
                article.revision(),
                origins.get(sql, article.revision()),
                article.coder());
    }

    private static Excerpt paragraph(ArticleLine article, Excerpt sentence) {
        Text text = Text.of(article.text());
        return article.blocks().stream()
                .map(Block::span)
                .filter(span -> span.start() <= sentence.start() && sentence.end() <= span.end())
                .map(span -> new Excerpt(span.start(), span.end(), text.exact(span)))
                .findFirst()
                .orElse(sentence);
    }

    private @Nullable IncidentRow incident(KeptLine line) {
        return line.incident() == null
                ? null
                : sql.select(INCIDENT.SUMMARY)
                        .from(INCIDENT)
                        .where(INCIDENT.NAME.eq(line.incident().id()))
                        .fetchOptional(INCIDENT.SUMMARY)
                        .map(summary ->
                                new IncidentRows(sql).of(List.of(summary)).get(0))
                        .orElse(null);
    }

    private List<CorrectionDetail> corrections(KeptLine line) {
        return new CorrectionDetails(sql)
                .get(CORRECTION.ID.in(DSL.select(CORRECTION_LINE.CORRECTION)
                        .from(CORRECTION_LINE)
                        .where(CORRECTION_LINE.LINE.eq(line.number()))));
    }
}
