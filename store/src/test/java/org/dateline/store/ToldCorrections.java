package org.dateline.store;

import java.util.List;
import org.dateline.core.ledger.incident.LikenessModel;
import org.dateline.store.database.Database;
import org.dateline.store.database.RecordAddress;
import org.dateline.store.derived.Codings;
import org.dateline.store.derived.Projection;
import org.dateline.store.ledger.Digests;
import org.dateline.store.ledger.Entry;
import org.dateline.store.ledger.EntryContent.Corrected;
import org.dateline.store.ledger.EntryKind;
import org.dateline.store.ledger.LedgerTable;

/** Corrections as an analyst would make them, for tests. */
public final class ToldCorrections {

    private ToldCorrections() {}

    /** Gives a field of an event another value. */
    public static void edit(RecordAddress address, String event, String field, String value) {
        Corrected edit = new Corrected("edit", "ana", "misread", List.of(event), List.of(), field, value, null);
        String id = Digests.id("edit", event, field, value);
        try (Database database = Database.openExisting(address)) {
            Projection projection = new Projection(database.server().fullText(), new Codings(), LikenessModel::load);
            database.write(sql -> {
                Entry entry = new LedgerTable()
                        .append(
                                sql,
                                new Entry.Draft(EntryKind.CORRECTION, id, edit.write()),
                                new Entry.Stamp("test", 0));
                projection.apply(sql, entry);
                return entry;
            });
        }
    }
}
