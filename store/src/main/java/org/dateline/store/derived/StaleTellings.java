package org.dateline.store.derived;

import static org.dateline.store.database.FixedSql.value;
import static org.dateline.store.schema.tables.PostingList.POSTING_LIST;
import static org.dateline.store.schema.tables.RecordLine.RECORD_LINE;
import static org.dateline.store.schema.tables.Revision.REVISION;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.store.database.FixedSql;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * Places of which something else is told about their control, or flights from them, since this transaction began: by the
 * lists of the lines. One instance serves one transaction.
 */
final class StaleTellings {

    static final String HELD = "control|held|";
    static final String AREA = "displacement|area|";

    private static final List<String> KINDS = List.of(LineKind.CONTROL.label(), LineKind.DISPLACEMENT.label());

    private static final FixedSql OF_ARTICLE =
            FixedSql.of(DSL.select(RECORD_LINE.KIND, RECORD_LINE.REVISION, RECORD_LINE.LISTS)
                    .from(REVISION)
                    .join(RECORD_LINE)
                    .on(RECORD_LINE.REVISION.eq(REVISION.ID))
                    .where(
                            REVISION.ARTICLE.eq(value(REVISION.ARTICLE)),
                            RECORD_LINE.KIND.in(KINDS.stream().map(DSL::inline).toList())));

    private final DSLContext sql;
    private final SortedSet<Integer> lists = new TreeSet<>();
    private final SortedSet<Integer> revisions = new TreeSet<>();

    StaleTellings(DSLContext sql) {
        this.sql = sql;
    }

    /** A line of a kind is put on lists, or taken off. */
    void add(LineKind kind, int revision, String onLists) {
        if (KINDS.contains(kind.label()) && !onLists.isEmpty()) {
            Arrays.stream(onLists.split(",")).map(Integer::valueOf).forEach(lists::add);
            if (kind == LineKind.CONTROL) {
                revisions.add(revision);
            }
        }
    }

    /** All that an article tells is told in another voice, or as another article. */
    void addArticle(int article) {
        OF_ARTICLE
                .list(
                        sql,
                        row -> new Told(LineKind.ofLabel(row.getString(1)), row.getInt(2), row.getString(3)),
                        article)
                .forEach(told -> add(told.kind(), told.revision(), told.lists()));
    }

    private record Told(LineKind kind, int revision, String lists) {}

    /** The names of the lists of places and areas that are stale, sorted; then none is any more. */
    SortedSet<String> take() {
        // To whom a place fell can follow from what else its revision tells.
        each(
                revisions,
                some -> sql.select(RECORD_LINE.LISTS)
                        .from(RECORD_LINE)
                        .where(
                                RECORD_LINE.REVISION.in(some),
                                RECORD_LINE.KIND.eq(LineKind.CONTROL.label()),
                                RECORD_LINE.STANDING.eq(Standing.LIVE.label()))
                        .forEach(row -> add(LineKind.CONTROL, 0, row.value1())));
        SortedSet<String> names = new TreeSet<>();
        Condition told = POSTING_LIST.NAME.like(HELD + "%").or(POSTING_LIST.NAME.like(AREA + "%"));
        each(
                lists,
                some -> names.addAll(sql.select(POSTING_LIST.NAME)
                        .from(POSTING_LIST)
                        .where(POSTING_LIST.ID.in(some), told)
                        .fetch(POSTING_LIST.NAME)));
        lists.clear();
        revisions.clear();
        return names;
    }

    private static void each(SortedSet<Integer> numbers, java.util.function.Consumer<List<Integer>> reading) {
        List<Integer> all = new ArrayList<>(numbers);
        for (int from = 0; from < all.size(); from += 500) {
            reading.accept(all.subList(from, Math.min(all.size(), from + 500)));
        }
    }
}
