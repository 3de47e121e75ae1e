package org.dateline.store.derived;

import org.dateline.store.database.FullText;
import org.jooq.DSLContext;

/**
 * The tables that are changed by one entry, and what is shared while they are.
 *
 * @param sql the transaction
 * @param words the index of words
 * @param codings codings by the number of their lines
 */
record Tables(DSLContext sql, FullText words, Codings codings, Ids ids, Postings postings) {

    static Tables of(DSLContext sql, FullText words, Codings codings) {
        Ids ids = new Ids(sql);
        return new Tables(sql, words, codings, ids, new Postings(sql, ids));
    }
}
