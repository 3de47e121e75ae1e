package org.dateline.store.derived;

import static org.dateline.store.database.FixedSql.value;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.store.database.FixedSql;
import org.jooq.DSLContext;
import org.jooq.InsertSetMoreStep;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/**
 * The numbers of the names of a table that only grows, those asked for last in memory. Thread-safe.
 */
final class NumberedNames {

    /** The greatest number of names in memory, some 150 bytes each. */
    private static final int MOST = 100_000;

    private final TableField<?, Integer> id;
    private final FixedSql find;
    private final FixedSql insert;
    private final Map<String, Integer> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
            return size() > MOST;
        }
    };

    /** @param rest what a new row has besides its number and name */
    <R extends org.jooq.Record> NumberedNames(
            TableField<R, Integer> id, TableField<R, String> name, Map<TableField<R, ?>, ?> rest) {
        this.id = id;
        var table = java.util.Objects.requireNonNull(id.getTable());
        this.find = FixedSql.of(DSL.select(id).from(table).where(name.eq(value(name))));
        InsertSetMoreStep<R> row = DSL.insertInto(table).set(id, value(id)).set(name, value(name));
        this.insert = FixedSql.of(rest.isEmpty() ? row : row.set(rest));
    }

    synchronized Optional<Integer> find(DSLContext sql, String name) {
        Integer number = known.get(name);
        if (number != null) {
            return Optional.of(number);
        }
        Optional<Integer> found = find.numbers(sql, name).stream().findFirst();
        found.ifPresent(id -> known.put(name, id));
        return found;
    }

    /** Numbers a name that has no number yet. */
    synchronized int add(DSLContext sql, Ids ids, String name) {
        int number = ids.next(id);
        insert.execute(sql, number, name);
        known.put(name, number);
        return number;
    }

    /** Forgets all: after a transaction that came to nothing its numbers mean nothing. */
    synchronized void forget() {
        known.clear();
    }
}
