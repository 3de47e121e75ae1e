package org.dateline.store.upkeep;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.store.database.Database;
import org.dateline.store.database.FullText.Index;
import org.dateline.store.schema.DefaultSchema;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** Compares the ledgers of two records, and all tables that follow from them, row by row. */
final class TableComparison {

    private static final int FETCHED = 1000;

    private final Database one;
    private final Database other;

    TableComparison(Database one, Database other) {
        this.one = one;
        this.other = other;
    }

    /** The first table that differs, and where; empty if all are the same. */
    Optional<String> findDifference() {
        return one.read(first -> other.read(second -> findDifference(first, second)));
    }

    private Optional<String> findDifference(DSLContext first, DSLContext second) {
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            if (ApartTables.hold(table)) {
                continue;
            }
            List<? extends Field<?>> key =
                    Objects.requireNonNull(table.getPrimaryKey()).getFields();
            try (Cursor<? extends Record> rows = first.selectFrom(table)
                            .orderBy(key)
                            .fetchSize(FETCHED)
                            .fetchLazy();
                    Cursor<? extends Record> others = second.selectFrom(table)
                            .orderBy(key)
                            .fetchSize(FETCHED)
                            .fetchLazy()) {
                Optional<String> difference = findDifference(rows.iterator(), others.iterator(), key);
                if (difference.isPresent()) {
                    return Optional.of("table " + table.getName() + " is not what follows from the ledger, at "
                            + difference.get());
                }
            }
        }
        for (Index index : Index.values()) {
            if (!one.server()
                    .fullText()
                    .digest(first, index)
                    .equals(other.server().fullText().digest(second, index))) {
                return Optional.of("the index of words of " + index.name().toLowerCase(java.util.Locale.ROOT)
                        + " is not what follows from the ledger");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> findDifference(
            Iterator<? extends Record> rows, Iterator<? extends Record> others, List<? extends Field<?>> key) {
        while (rows.hasNext() && others.hasNext()) {
            Record row = rows.next();
            Record other = others.next();
            if (!Arrays.deepEquals(row.intoArray(), other.intoArray())) {
                return Optional.of(at(row, key));
            }
        }
        if (rows.hasNext()) {
            return Optional.of(at(rows.next(), key));
        }
        return others.hasNext() ? Optional.of(at(others.next(), key)) : Optional.empty();
    }

    private static String at(Record row, List<? extends Field<?>> key) {
        StringBuilder at = new StringBuilder();
        key.forEach(field -> at.append(at.length() == 0 ? "" : ", ")
                .append(field.getName())
                .append(' ')
                .append(row.get(field)));
        return at.toString();
    }
}
