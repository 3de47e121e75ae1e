package org.dateline.store.query;

import static org.dateline.store.schema.tables.Revision.REVISION;

import java.util.List;
import java.util.Optional;
import org.dateline.core.ledger.revision.Counterparts;
import org.dateline.core.ledger.revision.Revisions;
import org.dateline.core.record.Coding;
import org.dateline.store.derived.Codings;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** The revisions of an article as they are coded now, from the first to the current one. */
record History(List<Coding> codings) {

    History {
        codings = List.copyOf(codings);
    }

    /** @param condition on revisions: that they are of one article */
    static History of(DSLContext sql, Codings codings, Condition condition) {
        List<Coding> coded =
                sql.select(REVISION.LINES).from(REVISION).where(condition, REVISION.LINES.isNotNull()).fetch().stream()
                        .map(row -> codings.get(sql, row.value1()))
                        .toList();
        return new History(Revisions.inOrder(coded, Coding::article));
    }

    /** The id of the line of the current revision that tells what a line of a coding tells. */
    Optional<String> findSuccessor(Coding of, String line) {
        Optional<String> found = Optional.of(line);
        Coding before = of;
        boolean begun = false;
        for (Coding coding : codings) {
            begun |= coding.article().revision().equals(of.article().revision());
            if (begun && coding != before) {
                Counterparts counterparts = Counterparts.between(before, coding);
                found = found.flatMap(counterparts::find);
                before = coding;
            }
        }
        return found;
    }
}
