package org.dateline.store.query;

import static org.dateline.store.schema.tables.Article.ARTICLE;
import static org.dateline.store.schema.tables.RecordLine.RECORD_LINE;
import static org.dateline.store.schema.tables.Revision.REVISION;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    /** The first denials of the copies of a text, by its number: that of each sentence. */
    private final Map<Integer, Map<String, Appearance>> firsts = new HashMap<>();

    FirstDenials(Reading reading, Plan plan) {
        this.reading = reading;
        this.plan = plan;
    }

    /** Tells whether a denial's line is that one. */
    boolean isFirst(KeptLine line) {
        Integer text = reading.sql()
                .select(ARTICLE.COPIES)
                .from(ARTICLE)
                .where(ARTICLE.NAME.eq(line.telling().article()))
                .fetchSingle(ARTICLE.COPIES);
        Appearance first = firsts.computeIfAbsent(text, this::firsts).get(sentence(line));
        return first == null || first.equals(appearance(line));
    }

    /** Nothing of a text that has no copies. */
    private Map<String, Appearance> firsts(int text) {
        Map<String, Appearance> first = new HashMap<>();
        List<Integer> articles = reading.sql()
                .select(ARTICLE.ID)
                .from(ARTICLE)
                .where(ARTICLE.COPIES.eq(text))
                .fetch(ARTICLE.ID);
        if (articles.size() > 1) {
            for (List<Integer> some : PostingReader.chunks(articles)) {
                reading.lines()
                        .byNumber(reading.lineSearch().meeting(plan, statements(some)))
                        .forEach(line -> first.merge(
                                sentence(line),
                                appearance(line),
                                (one, other) -> one.compareTo(other) <= 0 ? one : other));
            }
        }
        return first;
    }

    private List<Integer> statements(List<Integer> articles) {
        return reading.sql()
                .select(RECORD_LINE.ID)
                .from(RECORD_LINE)
                .where(
                        RECORD_LINE.REVISION.in(
                                DSL.select(REVISION.ID).from(REVISION).where(REVISION.ARTICLE.in(articles))),
                        RECORD_LINE.KIND.eq(LineKind.STATEMENT.label()),
                        RECORD_LINE.STANDING.eq(Standing.LIVE.label()))
                .fetch(RECORD_LINE.ID);
    }

    private static String sentence(KeptLine line) {
        return Lines.statement(line).sentence().exact();
    }

    private static Appearance appearance(KeptLine line) {
        return Appearance.of(line.telling(), line.name());
    }
}
