package org.dateline.desk.rows;

import java.util.List;
import java.util.function.Function;
import org.dateline.store.query.Whereabouts;
import org.jspecify.annotations.Nullable;

/**
 * What of the rows of a query is shown, and where.
 *
 * @param records what a row has a record each of: mostly itself
 * @param columns of each record
 * @param where a record was; null if rows have no place
 * @param table what people see of a row
 * @param <R> what a row is
 * @param <C> what a record is
 */
public record Sheet<R, C>(
        Function<R, List<C>> records,
        List<Column<C>> columns,
        @Nullable Function<C, @Nullable Whereabouts> where,
        Table<R> table) {

    public Sheet {
        columns = List.copyOf(columns);
    }

    static <R> Sheet<R, R> of(
            List<Column<R>> columns, @Nullable Function<R, @Nullable Whereabouts> where, Table<R> table) {
        return new Sheet<>(List::of, columns, where, table);
    }

    /** The same of what has no place. */
    Sheet<R, C> withoutPlaces() {
        return new Sheet<>(records, columns, null, table);
    }

    /** Tells whether its rows can stand on a map. */
    public boolean hasPlaces() {
        return where != null;
    }
}
