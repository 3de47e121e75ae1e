package org.dateline.store.query;

import org.dateline.store.database.FullText;
import org.dateline.store.derived.Codings;
import org.dateline.store.derived.EventEdits;
import org.jooq.DSLContext;

/**
 * What a question is answered from, as it stands at one moment.
 *
 * @param sql the transaction
 */
record Reading(DSLContext sql, PostingReader postings, KeptLines lines, EventEdits edits, Search lineSearch) {

    static Reading of(DSLContext sql, FullText words, Codings codings) {
        PostingReader postings = new PostingReader(sql);
        return new Reading(
                sql,
                postings,
                new KeptLines(sql, codings),
                new EventEdits(sql, words, codings),
                new Search(postings, new LineItems(sql, words)));
    }
}
