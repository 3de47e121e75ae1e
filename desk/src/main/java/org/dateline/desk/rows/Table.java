package org.dateline.desk.rows;

import java.util.List;
import java.util.function.Function;

/**
 * What people see of rows.
 *
 * @param columns of each line
 * @param entries the lines of a row, and the words below them
 * @param hasIds whether lines end with ids
 */
record Table<R>(List<Head> columns, Function<R, List<Entry>> entries, boolean hasIds) {

    Table {
        columns = List.copyOf(columns);
    }

    Table(List<Head> columns, Function<R, List<Entry>> entries) {
        this(columns, entries, true);
    }

    static <R> Table<R> withoutIds(List<Head> columns, Function<R, List<Entry>> entries) {
        return new Table<>(columns, entries, false);
    }

    /**
     * The head of a column.
     *
     * @param least the least width, in characters
     * @param share of what is left of the line; 0 for none
     */
    record Head(String title, int least, int share) {

        static Head fixed(String title, int width) {
            return new Head(title, width, 0);
        }

        static Head wide(String title, int share) {
            return new Head(title, title.length(), share);
        }
    }

    /**
     * A line.
     *
     * @param cells one for each column
     * @param id stands uncut at the end, to be copied; empty for none
     * @param words stand below, each from a new line on
     */
    record Entry(List<String> cells, String id, List<String> words) {

        Entry {
            cells = List.copyOf(cells);
            words = List.copyOf(words);
        }
    }
}
