package org.dateline.store.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.dateline.store.ledger.EntryContent.RevisionCaptured;
import org.jooq.DSLContext;

/** Where captures were found: the file, line or address, as its giver wrote it. Stateless. */
public final class CaptureOrigins {

    private final LedgerTable ledger = new LedgerTable();

    /** @param revision {@code sha256:} and the digest of the bytes of one that is in the ledger */
    public String get(DSLContext sql, String revision) {
        Entry captured = ledger.find(sql, EntryKind.REVISION, revision)
                .orElseThrow(() -> new IllegalStateException("no capture of " + revision));
        return EntryContent.read(captured, RevisionCaptured.class).origin();
    }

    /**
     * Those of some captures at once, by revision.
     *
     * @param revisions some hundred at most
     */
    public Map<String, String> all(DSLContext sql, Collection<String> revisions) {
        Map<String, String> origins = new HashMap<>();
        // Of what was captured twice the last one counts.
        ledger.all(sql, EntryKind.REVISION, revisions)
                .forEach(captured -> origins.put(
                        captured.id(),
                        EntryContent.read(captured, RevisionCaptured.class).origin()));
        return origins;
    }
}
