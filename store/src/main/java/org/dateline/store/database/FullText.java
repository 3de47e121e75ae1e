package org.dateline.store.database;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Looks for words in what was indexed; each kind of database has an index of its own. */
public interface FullText {

    /** What {@link #finding} found. */
    Field<Integer> ITEM = DSL.field(DSL.name("found", "item"), Integer.class);

    /** What words are looked for in. */
    enum Index {
        ARTICLES("article_words"),
        LINES("line_words");

        private final String table;

        Index(String table) {
            this.table = table;
        }

        String table() {
            return table;
        }
    }

    /** Adds the words of an item, or puts these in the place of those it had. */
    void put(DSLContext sql, Index index, int item, String words);

    void remove(DSLContext sql, Index index, int item);

    /** Removes the words of all items. */
    void clear(DSLContext sql, Index index);

    /**
     * Items that hold all words that somebody looks for, a phrase where they stand in quotation marks.
     *
     * @param most at most so many
     * @return ids, the latest indexed first
     */
    List<Integer> find(DSLContext sql, Index index, String words, int most);

    /**
     * The same as a table with the column {@link #ITEM}, to look up more about them in one go.
     *
     * @param most at most so many
     */
    Table<?> finding(Index index, String words, int most);

    /** Tells whether more items than a number hold all words; it counts no further. */
    default boolean isMoreThan(DSLContext sql, Index index, String words, int most) {
        return sql.fetchCount(DSL.selectFrom(finding(index, words, most + 1))) > most;
    }

    /**
     * Items of a stretch that hold all words that somebody looks for.
     *
     * @param from the least, inclusive
     * @param to the greatest, inclusive
     * @return ids, in no order
     */
    List<Integer> findWithin(DSLContext sql, Index index, String words, int from, int to);

    /** A digest over all that is indexed: the same for the same words of the same items, in either kind of database. */
    String digest(DSLContext sql, Index index);

    /** The condition that an item holds the words. */
    Condition holds(Index index, Field<Integer> item, String words);
}
