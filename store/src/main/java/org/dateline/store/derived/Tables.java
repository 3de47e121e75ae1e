package org.dateline.store.derived;

import org.dateline.store.database.FullText;
import org.jooq.DSLContext;

/**
 * The tables that are changed by one entry, and what is shared while they are.
 *
 * @param sql the transaction
 * @param words the index of words
 * @param codings codings by the number of their lines
 * @param stale places of which something else is told by now
 */
record Tables(
        DSLContext sql,
        FullText words,
        Codings codings,
        Ids ids,
        Postings postings,
        IndexSums sums,
        StaleTellings stale) {

    static Tables of(DSLContext sql, FullText words, Codings codings, KnownNumbers numbers) {
        Ids ids = new Ids(sql);
        return new Tables(
                sql,
                words,
                codings,
                ids,
                new Postings(sql, ids, numbers.lists()),
                new IndexSums(sql, ids, numbers),
                new StaleTellings(sql));
    }
}
