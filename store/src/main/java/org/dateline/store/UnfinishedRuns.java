package org.dateline.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.store.ledger.EntryContent;
import org.dateline.store.ledger.EntryContent.RunTold;
import org.dateline.store.ledger.LedgerTable;
import org.jooq.DSLContext;

/**
 * The runs whose work nobody has finished: they began and did not end, and no later run was given the same. A run of an
 * earlier version does not tell what it was given; any later one of its verb goes on from it.
 */
final class UnfinishedRuns {

    /** Verbs whose runs have an end: the others are one correction. */
    private static final Set<String> ENDING = Set.of("read", "recode");

    private UnfinishedRuns() {}

    /** What they told at their beginning, the first first. */
    static List<RunTold> of(DSLContext sql, LedgerTable ledger) {
        Map<String, RunTold> begun = new LinkedHashMap<>();
        ledger.runs(sql).forEach(entry -> {
            RunTold told = EntryContent.read(entry, RunTold.class);
            if (ENDING.contains(told.verb())) {
                begun.values().removeIf(told::goesOnFrom);
                if (!told.ended()) {
                    begun.put(entry.id(), told);
                }
            }
        });
        return List.copyOf(begun.values());
    }
}
