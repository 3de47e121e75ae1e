package org.dateline.store.database;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.core.ledger.SearchWords;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** PostgreSQL's tsvector, over words folded as in {@link SearchWords}, so that both databases find the same. */
final class PostgreSqlFullText implements FullText {

    private static final int LAST_POSITION = 16383;

    @Override
    public void put(DSLContext sql, Index index, int item, String words) {
        sql.execute(
                "insert into " + index.table() + " (item, words) values (?, cast(? as tsvector))"
                        + " on conflict (item) do update set words = excluded.words",
                item,
                vector(SearchWords.folded(words)));
    }

    @Override
    public void remove(DSLContext sql, Index index, int item) {
        sql.execute("delete from " + index.table() + " where item = ?", item);
    }

    @Override
    public void clear(DSLContext sql, Index index) {
        sql.execute("delete from " + index.table());
    }

    @Override
    public List<Integer> find(DSLContext sql, Index index, String words, int most) {
        return sql.fetch(
                        "select item from " + index.table()
                                + " where words @@ cast(? as tsquery) order by item desc limit ?",
                        query(words),
                        most)
                .getValues(0, Integer.class);
    }

    @Override
    public Table<?> finding(Index index, String words, int most) {
        return DSL.table(
                "(select item as item from " + index.table()
                        + " where words @@ cast({0} as tsquery) order by item desc limit {1}) as found",
                DSL.val(query(words)),
                DSL.val(most));
    }

    @Override
    public List<Integer> findWithin(DSLContext sql, Index index, String words, int from, int to) {
        return sql.fetch(
                        "select item from " + index.table()
                                + " where words @@ cast(? as tsquery) and item between ? and ?",
                        query(words),
                        from,
                        to)
                .getValues(0, Integer.class);
    }

    @Override
    public String digest(DSLContext sql, Index index) {
        WordDigest digest = new WordDigest();
        try (Cursor<Record> rows = sql.resultQuery(
                        "select word.lexeme, item from " + index.table() + ", unnest(words) as word")
                .fetchLazy()) {
            rows.forEach(row -> digest.add(row.get(0, String.class), row.get(1, Integer.class)));
        }
        return digest.toString();
    }

    @Override
    public Condition holds(Index index, Field<Integer> item, String words) {
        return DSL.condition(
                "exists (select 1 from " + index.table() + " where item = {0} and words @@ cast({1} as tsquery))",
                item,
                DSL.val(query(words)));
    }

    /** Words with their positions, which PostgreSQL caps where a text is long. */
    private static String vector(List<String> words) {
        StringBuilder vector = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            vector.append('\'')
                    .append(words.get(i))
                    .append("':")
                    .append(Math.min(i + 1, LAST_POSITION))
                    .append(' ');
        }
        return vector.toString();
    }

    private static String query(String words) {
        return SearchWords.of(words).stream()
                .map(part -> part.alternatives().stream()
                        .map(phrase ->
                                phrase.stream().map(word -> "'" + word + "'").collect(Collectors.joining(" <-> ")))
                        .collect(Collectors.joining(" | ", "(", ")")))
                .collect(Collectors.joining(" & "));
    }
}
