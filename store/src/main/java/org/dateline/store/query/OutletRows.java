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
import org.jooq.Field;
import org.jooq.Record4;
import org.jooq.SortField;
import org.jooq.impl.DSL;
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

    /** Of each the first and the last posting alone are looked at, however many there are. */
    private List<OutletRow> rows(List<String> names) {
        Field<Integer> first = day(POSTING.DAY.asc());
        Field<Integer> newest = day(POSTING.DAY.desc());
        Map<String, Record4<String, Integer, Integer, Integer>> lists = sql.select(
                        POSTING_LIST.NAME, POSTING_LIST.SIZE, first, newest)
                .from(POSTING_LIST)
                .where(POSTING_LIST.NAME.in(names.stream().map(OutletRows::list).toList()), POSTING_LIST.SIZE.gt(0))
                .fetchMap(POSTING_LIST.NAME);
        return names.stream()
                .filter(name -> lists.containsKey(list(name)))
                .map(name -> {
                    var found = Objects.requireNonNull(lists.get(list(name)));
                    return new OutletRow(name, found.value2(), day(found.value3()), day(found.value4()));
                })
                .toList();
    }

    private static String list(String name) {
        return Facets.list("article", "outlet", Facets.folded(name));
    }

    /** The day of a list's posting that comes first in an order. */
    private static Field<Integer> day(SortField<Integer> order) {
        return DSL.field(DSL.select(POSTING.DAY)
                .from(POSTING)
                .where(POSTING.LIST.eq(POSTING_LIST.ID), POSTING.DAY.ne(0))
                .orderBy(order)
                .limit(1));
    }

    private static @Nullable LocalDate day(@Nullable Integer day) {
        return day == null ? null : LocalDate.ofEpochDay(day);
    }
}
