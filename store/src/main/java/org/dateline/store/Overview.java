package org.dateline.store;

import static org.dateline.store.schema.tables.Article.ARTICLE;
import static org.dateline.store.schema.tables.Correction.CORRECTION;
import static org.dateline.store.schema.tables.Incident.INCIDENT;
import static org.dateline.store.schema.tables.Outlet.OUTLET;
import static org.dateline.store.schema.tables.RecordLine.RECORD_LINE;
import static org.dateline.store.schema.tables.Revision.REVISION;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.article.PublicationTime;
import org.dateline.store.ledger.Entry;
import org.dateline.store.ledger.EntryContent.RunTold;
import org.dateline.store.ledger.LedgerTable;
import org.jooq.DSLContext;
import org.jooq.Table;

/**
 * What a record holds.
 *
 * @param entries of its ledger
 * @param head hash of the last entry; empty if there is none
 * @param counts how many there are of what, by name
 * @param unfinished verbs of runs that began and did not end, the first first: interrupted, or still going on; of several
 *     that were given the same the last, unless that ended
 * @param toCome articles that give as their date one that is still to come
 */
public record Overview(
        int entries,
        Optional<String> head,
        Map<String, Integer> counts,
        List<String> unfinished,
        List<DatedArticle> toCome) {

    /**
     * An article by its id.
     *
     * @param day on which it came out
     */
    public record DatedArticle(String id, LocalDate day) {}

    static Overview of(DSLContext sql, LedgerTable ledger, LocalDate today) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        count(sql, counts, "outlets", OUTLET);
        count(sql, counts, "articles", ARTICLE);
        count(sql, counts, "revisions", REVISION);
        count(sql, counts, "lines", RECORD_LINE);
        count(sql, counts, "incidents", INCIDENT);
        count(sql, counts, "corrections", CORRECTION);
        Optional<Entry> last = ledger.findLast(sql);
        return new Overview(
                last.map(Entry::number).orElse(0),
                last.map(Entry::hash),
                counts,
                UnfinishedRuns.of(sql, ledger).stream().map(RunTold::verb).toList(),
                toCome(sql, today));
    }

    private static void count(DSLContext sql, Map<String, Integer> counts, String name, Table<?> table) {
        counts.put(name, sql.fetchCount(table));
    }

    private static List<DatedArticle> toCome(DSLContext sql, LocalDate today) {
        return sql.select(ARTICLE.NAME, ARTICLE.SORT_DAY)
                .from(ARTICLE)
                .where(ARTICLE.SORT_DAY.gt(
                        Math.toIntExact(PublicationTime.latestOn(today).toEpochDay())))
                .orderBy(ARTICLE.SORT_DAY, ARTICLE.NAME)
                .fetch(row -> new DatedArticle(row.value1(), LocalDate.ofEpochDay(row.value2())));
    }
}
