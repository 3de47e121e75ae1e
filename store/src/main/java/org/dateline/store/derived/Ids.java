package org.dateline.store.derived;

import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/** Numbers rows, each table from 1 in the order in which rows come. One instance serves one transaction. */
final class Ids {

    private final DSLContext sql;
    private final Map<Table<?>, Integer> last = new HashMap<>();

    Ids(DSLContext sql) {
        this.sql = sql;
    }

    /** The number of a row that is put in now. */
    int next(Table<?> table, TableField<?, Integer> id) {
        return last.merge(table, 1 + last.computeIfAbsent(table, t -> greatest(table, id)), (before, next) -> next);
    }

    private int greatest(Table<?> table, TableField<?, Integer> id) {
        Integer greatest = sql.select(DSL.max(id)).from(table).fetchOne(0, Integer.class);
        return greatest == null ? 0 : greatest;
    }
}
