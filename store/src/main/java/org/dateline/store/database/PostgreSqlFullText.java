package org.dateline.store.database;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.core.ledger.SearchWords;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** PostgreSQL's tsvector, over words folded as in {@link SearchWords}, so that both databases find the same. */
final class PostgreSqlFullText implements FullText {

    @Override
    public void put(DSLContext sql, Index index, int item, String words) {
        sql.execute(
                "insert into " + index.table() + " (item, words) values (?, to_tsvector('simple', ?))"
                        + " on conflict (item) do update set words = excluded.words",
                item,
                String.join(" ", SearchWords.folded(words)));
    }

    @Override
    public void remove(DSLContext sql, Index index, int item) {
        sql.execute("delete from " + index.table() + " where item = ?", item);
    }

    @Override
    public List<Integer> find(DSLContext sql, Index index, String words, int most) {
        return sql.fetch(
                        "select item from " + index.table()
                                + " where words @@ to_tsquery('simple', ?) order by item desc limit ?",
                        query(words),
                        most)
                .getValues(0, Integer.class);
    }

    @Override
    public Condition holds(Index index, Field<Integer> item, String words) {
        return DSL.condition(
                "exists (select 1 from " + index.table() + " where item = {0} and words @@ to_tsquery('simple', {1}))",
                item,
                DSL.val(query(words)));
    }

    private static String query(String words) {
        return SearchWords.of(words).stream()
                .map(phrase -> phrase.stream().map(word -> "'" + word + "'").collect(Collectors.joining(" <-> ")))
                .collect(Collectors.joining(" & "));
    }
}
