package org.dateline.core.ledger.revision;

import java.util.List;
import org.dateline.core.record.Coding;

/**
 * What a revision no longer tells.
 *
 * @param counterparts what it still tells
 * @param withdrawn ids of the older lines that have no counterpart, in the order of the older coding
 */
public record Withdrawals(Counterparts counterparts, List<String> withdrawn) {

    public Withdrawals {
        withdrawn = List.copyOf(withdrawn);
    }

    /** Compares the statements, events, changes of control and displacements of two revisions. */
    public static Withdrawals between(Coding older, Coding newer) {
        Counterparts counterparts = Counterparts.between(older, newer);
        return new Withdrawals(
                counterparts,
                CodedLine.all(older).stream()
                        .map(CodedLine::id)
                        .filter(id -> counterparts.find(id).isEmpty())
                        .toList());
    }
}
