package org.dateline.bench.cli;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.article.Article;

/** The rows that a mode of {@code bench} works on, in the order of the input. */
record SpeedRows(List<Row> rows) {

    /**
     * A row.
     *
     * @param json for another JVM
     */
    record Row(Article article, String json) {}

    SpeedRows {
        rows = List.copyOf(rows);
    }

    int size() {
        return rows.size();
    }

    List<Article> articles() {
        return rows.stream().map(Row::article).toList();
    }

    List<String> json() {
        return rows.stream().map(Row::json).toList();
    }

    /** At most so many of them, at equal distances. */
    SpeedRows some(int count) {
        int step = Math.max(1, rows.size() / count);
        List<Row> some = new ArrayList<>();
        for (int i = 0; i < rows.size() && some.size() < count; i += step) {
            some.add(rows.get(i));
        }
        return new SpeedRows(some);
    }
}
