package org.dateline.store.database;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dateline.core.ledger.SearchWords;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** SQLite's FTS5. */
final class SqliteFullText implements FullText {

    private final Map<Index, FixedSql> put = new EnumMap<>(Index.class);
    private final Map<Index, FixedSql> remove = new EnumMap<>(Index.class);

    SqliteFullText() {
        Param<Integer> item = DSL.param("item", Integer.class);
        for (Index index : Index.values()) {
            put.put(
                    index,
                    FixedSql.of(DSL.query(
                            "insert or replace into " + index.table() + " (rowid, words) values ({0}, {1})",
                            item,
                            DSL.param("words", String.class))));
            remove.put(index, FixedSql.of(DSL.query("delete from " + index.table() + " where rowid = {0}", item)));
        }
    }

    private static FixedSql of(Map<Index, FixedSql> statements, Index index) {
        return Objects.requireNonNull(statements.get(index));
    }

    @Override
    public void put(DSLContext sql, Index index, int item, String words) {
        of(put, index).execute(sql, item, String.join(" ", SearchWords.folded(words)));
    }

    @Override
    public void remove(DSLContext sql, Index index, int item) {
        of(remove, index).execute(sql, item);
    }

    @Override
    public void clear(DSLContext sql, Index index) {
        sql.execute("insert into " + index.table() + " (" + index.table() + ") values ('delete-all')");
    }

    @Override
    public List<Integer> find(DSLContext sql, Index index, String words, int most) {
        return sql.fetch(
                        "select rowid from " + index.table() + " where words match ? order by rowid desc limit ?",
                        query(words),
                        most)
                .getValues(0, Integer.class);
    }

    @Override
    public Table<?> finding(Index index, String words, int most) {
        return DSL.table(
                "(select rowid as item from " + index.table()
                        + " where words match {0} order by rowid desc limit {1}) as found",
                DSL.val(query(words)),
                DSL.val(most));
    }

    @Override
    public List<Integer> findWithin(DSLContext sql, Index index, String words, int from, int to) {
        return sql.fetch(
                        "select rowid from " + index.table() + " where words match ? and rowid between ? and ?",
                        query(words),
                        from,
                        to)
                .getValues(0, Integer.class);
    }

    @Override
    public String digest(DSLContext sql, Index index) {
        WordDigest digest = new WordDigest();
        String vocabulary = index.table() + "_instances";
        sql.execute("create virtual table if not exists temp." + vocabulary + " using fts5vocab(main, '" + index.table()
                + "', 'instance')");
        try (Cursor<Record> rows = sql.resultQuery("select distinct term, doc from temp." + vocabulary)
                .fetchLazy()) {
            rows.forEach(row -> digest.add(row.get(0, String.class), row.get(1, Integer.class)));
        }
        return digest.toString();
    }

    @Override
    public Condition holds(Index index, Field<Integer> item, String words) {
        return DSL.condition(
                "exists (select 1 from " + index.table() + " where rowid = {0} and words match {1})",
                item,
                DSL.val(query(words)));
    }

    /** Each word or phrase in quotation marks, so that none is read as an operator. */
    private static String query(String words) {
        return SearchWords.of(words).stream()
                .map(part -> part.alternatives().stream()
                        .map(phrase -> '"' + String.join(" ", phrase) + '"')
                        .collect(Collectors.joining(" OR ", "(", ")")))
                .collect(Collectors.joining(" AND "));
    }
}
