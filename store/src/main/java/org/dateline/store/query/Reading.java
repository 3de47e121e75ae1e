package org.dateline.store.query;

import java.util.List;
import java.util.Set;
import org.dateline.core.record.ControlLine;
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

    /** The lines about control that some lines are, as they are corrected now, in the same order. */
    List<ControlLine> controls(List<KeptLine> kept) {
        Set<Integer> edited = edits.edited(kept.stream().map(KeptLine::number).toList());
        return kept.stream()
                .map(line -> edited.contains(line.number())
                        ? edits.corrected(line.number(), Lines.control(line))
                        : Lines.control(line))
                .toList();
    }
}
