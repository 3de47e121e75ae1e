package org.dateline.store.query;

import static org.dateline.store.schema.tables.Outlet.OUTLET;
import static org.dateline.store.schema.tables.Posting.POSTING;
import static org.dateline.store.schema.tables.PostingList.POSTING_LIST;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.store.derived.Facets;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.Record3;
import org.jooq.SortField;
import org.jspecify.annotations.Nullable;

/** Tells the outlets of a record by the lists of their articles, without reading the articles. */
final class OutletRows {

    private final DSLContext sql;

    OutletRows(DSLContext sql) {
        this.sql = sql;
    }

    /** All that have an article, by name. */
    List<OutletRow> all() {
        List<String> names =
                sql.select(OUTLET.NAME).from(OUTLET).orderBy(OUTLET.NAME).fetch(OUTLET.NAME);
        List<OutletRow> rows = new ArrayList<>();
        for (List<String> some : PostingReader.chunks(names)) {
            rows.addAll(rows(some));
        }
        return rows;
    }

    private List<OutletRow> rows(List<String> names) {
        Map<String, Record2<Integer, Integer>> lists = sql.select(POSTING_LIST.NAME, POSTING_LIST.ID, POSTING_LIST.SIZE)
                .from(POSTING_LIST)
                .where(POSTING_LIST.NAME.in(names.stream().map(OutletRows::list).toList()), POSTING_LIST.SIZE.gt(0))
                .fetchMap(Record3::value1, row -> row.into(POSTING_LIST.ID, POSTING_LIST.SIZE));
        return names.stream()
                .filter(name -> lists.containsKey(list(name)))
                .map(name -> row(name, Objects.requireNonNull(lists.get(list(name)))))
                .toList();
    }

    private static String list(String name) {
        return Facets.list("article", "outlet", Facets.folded(name));
    }

    private OutletRow row(String name, Record2<Integer, Integer> list) {
        return new OutletRow(
                name, list.value2(), day(list.value1(), POSTING.DAY.asc()), day(list.value1(), POSTING.DAY.desc()));
    }

    private @Nullable LocalDate day(int list, SortField<Integer> order) {
        return sql.select(POSTING.DAY)
                .from(POSTING)
                .where(POSTING.LIST.eq(list), POSTING.DAY.ne(0))
                .orderBy(order)
                .limit(1)
                .fetchOptional(POSTING.DAY)
                .map(LocalDate::ofEpochDay)
                .orElse(null);
    }
}
