package org.dateline.store;

import static org.dateline.store.schema.tables.Content.CONTENT;
import static org.dateline.store.schema.tables.Revision.REVISION;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.dateline.store.derived.Codings;
import org.dateline.store.ledger.CaptureOrigins;
import org.dateline.store.ledger.Contents;
import org.dateline.store.ledger.EntryContent;
import org.dateline.store.ledger.EntryContent.CoderId;
import org.dateline.store.ledger.EntryContent.RevisionCaptured;
import org.dateline.store.ledger.EntryContent.RevisionCoded;
import org.dateline.store.ledger.EntryKind;
import org.jooq.DSLContext;

/** The captures that a record keeps, with their original bytes. Thread-safe. */
public final class Captures {

    private final LedgerWriter writer;
    private final Codings codings;
    private final Contents contents = new Contents();
    private final CaptureOrigins origins = new CaptureOrigins();

    Captures(LedgerWriter writer, Codings codings) {
        this.writer = writer;
        this.codings = codings;
    }

    /** How many there are. */
    public int count() {
        return writer.read(sql -> sql.fetchCount(REVISION));
    }

    /**
     * Gives captures, in the order in which they were coded last.
     *
     * @param wanted by what coded them last
     */
    public void each(Predicate<CoderId> wanted, Consumer<StoredCapture> taker) {
        writer.read(sql -> {
            writer.ledger().each(sql, 1, entry -> {
                if (entry.kind() == EntryKind.CODING) {
                    RevisionCoded coded = EntryContent.read(entry, RevisionCoded.class);
                    if (wanted.test(coded.coder())) {
                        give(sql, coded, taker);
                    }
                }
            });
            return 0;
        });
    }

    /**
     * How many bytes the captures have that {@link #each} would give.
     *
     * @param wanted by what coded them last
     */
    public long bytes(Predicate<CoderId> wanted) {
        Map<String, Integer> sizes = new HashMap<>();
        Map<String, Integer> given = new HashMap<>();
        writer.read(sql -> {
            writer.ledger().each(sql, 1, entry -> {
                if (entry.kind() == EntryKind.REVISION) {
                    RevisionCaptured captured = EntryContent.read(entry, RevisionCaptured.class);
                    sizes.put(captured.revision(), captured.size());
                } else if (entry.kind() == EntryKind.CODING) {
                    RevisionCoded coded = EntryContent.read(entry, RevisionCoded.class);
                    given.put(
                            coded.revision(), wanted.test(coded.coder()) ? sizes.getOrDefault(coded.revision(), 0) : 0);
                }
            });
            return 0;
        });
        return given.values().stream().mapToLong(size -> size).sum();
    }

    /** Gives the capture unless a later entry tells of another coding of it. */
    private void give(DSLContext sql, RevisionCoded coded, Consumer<StoredCapture> taker) {
        sql.select(REVISION.CAPTURED, REVISION.LINES)
                .from(REVISION)
                .join(CONTENT)
                .on(CONTENT.ID.eq(REVISION.LINES))
                .where(REVISION.SHA256.eq(coded.revision()), CONTENT.SHA256.eq(coded.lines()))
                .fetchOptional()
                .ifPresent(row -> taker.accept(new StoredCapture(
                        coded.revision(),
                        origins.get(sql, coded.revision()),
                        contents.get(sql, row.value1()),
                        coded.coder(),
                        coded.readAs(),
                        codings.get(sql, row.value2()))));
    }
}
