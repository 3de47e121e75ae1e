package org.dateline.store.derived;

import static org.dateline.store.schema.tables.IndexSubject.INDEX_SUBJECT;
import static org.dateline.store.schema.tables.PostingList.POSTING_LIST;
import static org.dateline.store.schema.tables.Voice.VOICE;

import java.util.Map;
import org.jooq.impl.DSL;

/**
 * The numbers of lists, of subjects of indices, and of voices. Thread-safe.
 */
record KnownNumbers(NumberedNames lists, NumberedNames subjects, NumberedNames voices) {

    KnownNumbers() {
        this(
                new NumberedNames(POSTING_LIST.ID, POSTING_LIST.NAME, Map.of(POSTING_LIST.SIZE, DSL.inline(0))),
                new NumberedNames(INDEX_SUBJECT.ID, INDEX_SUBJECT.NAME, Map.of()),
                new NumberedNames(VOICE.ID, VOICE.NAME, Map.of()));
    }

    /** Forgets all: after a transaction that came to nothing its numbers mean nothing. */
    void forget() {
        lists.forget();
        subjects.forget();
        voices.forget();
    }
}
