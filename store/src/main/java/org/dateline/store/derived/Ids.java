package org.dateline.store.derived;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.store.database.FixedSql;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/** Numbers rows, each table from 1 in the order in which rows come. One instance serves one transaction. */
final class Ids {

    private static final Map<TableField<?, Integer>, FixedSql> GREATEST = new ConcurrentHashMap<>();

    private final DSLContext sql;
    private final Map<TableField<?, Integer>, Integer> last = new HashMap<>();

    Ids(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * The number of a row that is put in now.
     *
     * @param id the column of the numbers
     */
    int next(TableField<?, Integer> id) {
        return last.merge(id, 1 + last.computeIfAbsent(id, this::greatest), (before, next) -> next);
    }

    /** Zero for an empty table. */
    private int greatest(TableField<?, Integer> id) {
        return GREATEST.computeIfAbsent(id, Ids::greatestOf).numbers(sql).get(0);
    }

    private static FixedSql greatestOf(TableField<?, Integer> id) {
        return FixedSql.of(DSL.select(DSL.max(id)).from(Objects.requireNonNull(id.getTable())));
    }
}
