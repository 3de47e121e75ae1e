package org.dateline.store.query;

import static org.dateline.store.schema.tables.Article.ARTICLE;
import static org.dateline.store.schema.tables.RecordLine.RECORD_LINE;
import static org.dateline.store.schema.tables.Revision.REVISION;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.ledger.incident.Appearance;
import org.dateline.store.derived.LineKind;
import org.dateline.store.derived.Standing;
import org.jooq.impl.DSL;

/**
 * Of a denial in words that stands in copies of one text, the one that is shown: that of the copy which came out first
 * among those that meet a plan. One instance serves one transaction.
 */
final class FirstDenials {

    private final Reading reading;
    private final Plan plan;

    FirstDenials(Reading reading, Plan plan) {
        this.reading = reading;
        this.plan = plan;
    }

    /** Tells whether a denial's line is that one. */
    boolean isFirst(KeptLine line) {
        List<Integer> beside = inCopies(line);
        return beside.isEmpty()
                || reading.lines().byNumber(reading.lineSearch().meeting(plan, beside)).stream()
                        .filter(other -> sentence(other).equals(sentence(line)))
                        .noneMatch(other -> appearance(other).compareTo(appearance(line)) < 0);
    }

    private static String sentence(KeptLine line) {
        return Lines.statement(line).sentence().exact();
    }

    private static Appearance appearance(KeptLine line) {
        return Appearance.of(line.telling(), line.name());
    }

    /** The statements of the other articles with the same text. */
    private List<Integer> inCopies(KeptLine line) {
        var own = ARTICLE.as("own");
        List<Integer> articles = reading.sql()
                .select(ARTICLE.ID)
                .from(ARTICLE)
                .join(own)
                .on(own.COPIES.eq(ARTICLE.COPIES))
                .where(
                        own.NAME.eq(line.telling().article()),
                        ARTICLE.NAME.ne(line.telling().article()))
                .fetch(ARTICLE.ID);
        List<Integer> statements = new ArrayList<>();
        for (List<Integer> some : PostingReader.chunks(articles)) {
            statements.addAll(reading.sql()
                    .select(RECORD_LINE.ID)
                    .from(RECORD_LINE)
                    .where(
                            RECORD_LINE.REVISION.in(
                                    DSL.select(REVISION.ID).from(REVISION).where(REVISION.ARTICLE.in(some))),
                            RECORD_LINE.KIND.eq(LineKind.STATEMENT.label()),
                            RECORD_LINE.STANDING.eq(Standing.LIVE.label()))
                    .fetch(RECORD_LINE.ID));
        }
        return statements;
    }
}
