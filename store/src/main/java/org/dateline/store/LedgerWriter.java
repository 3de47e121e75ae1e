package org.dateline.store;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.function.Function;
import org.dateline.store.database.Database;
import org.dateline.store.database.Patience;
import org.dateline.store.database.StoreFault;
import org.dateline.store.derived.ChangedIncidents;
import org.dateline.store.derived.Projection;
import org.dateline.store.ledger.BrokenContent;
import org.dateline.store.ledger.BrokenEntry;
import org.dateline.store.ledger.Digests;
import org.dateline.store.ledger.Entry;
import org.dateline.store.ledger.EntryContent;
import org.dateline.store.ledger.EntryContent.CoderId;
import org.dateline.store.ledger.EntryContent.RunTold;
import org.dateline.store.ledger.EntryKind;
import org.dateline.store.ledger.LedgerTable;
import org.dateline.store.upkeep.DrawnVersion;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Writes entries, each with what follows from it in the same transaction. Thread-safe. */
final class LedgerWriter {

    /** Another program will have done, a server comes back. */
    private static final Set<StoreFault.Kind> PASSING = Set.of(StoreFault.Kind.LOCKED, StoreFault.Kind.UNREACHABLE);

    private final Database database;
    private final Projection projection;
    private final Clock clock;
    private final Patience patience;
    private final LedgerTable ledger = new LedgerTable();

    LedgerWriter(Database database, Projection projection, Clock clock, Patience patience) {
        this.database = database;
        this.projection = projection;
        this.clock = clock;
        this.patience = patience;
    }

    LedgerTable ledger() {
        return ledger;
    }

    Run begin(String verb, @Nullable CoderId coder, @Nullable String inputs) {
        String id = Digests.id(
                "run",
                verb,
                Long.toString(now()),
                Long.toString(ProcessHandle.current().pid()));
        return new Run(id, verb, coder, inputs);
    }

    /**
     * Tells what a run did, at its end; nothing of one that wrote nothing, unless an earlier one did not come to this end.
     *
     * @param faults that it met
     */
    void end(Run run, int articles, int faults) {
        RunTold end = told(run, true, articles, faults);
        write(run, entries -> {
            DSLContext sql = entries.sql();
            if (ledger.has(sql, EntryKind.RUN, run.id())
                    || UnfinishedRuns.of(sql, ledger).stream().anyMatch(end::goesOnFrom)) {
                entries.appendNew(EntryKind.RUN, run.id(), end);
            }
            return null;
        });
    }

    private static RunTold told(Run run, boolean ended, int articles, int faults) {
        return new RunTold(run.verb(), run.coder(), run.inputs(), ended, articles, faults);
    }

    /**
     * Writes in one transaction, with patience for other programs and a server that is away.
     *
     * @param writing may be called more than once, and must then write nothing that is written already
     */
    <T> @Nullable T write(Run run, Function<Entries, @Nullable T> writing) {
        return transact(run, writing, true);
    }

    /** Writes as {@link #write} does, and then takes all of it back: for what adds no coding, as readers share these. */
    <T> @Nullable T tryOut(Run run, Function<Entries, @Nullable T> writing) {
        return transact(run, writing, false);
    }

    private <T> @Nullable T transact(Run run, Function<Entries, @Nullable T> writing, boolean keep) {
        Function<DSLContext, @Nullable T> inside = sql -> {
            // Another program may have drawn the tables otherwise since they were opened here.
            DrawnVersion.isOurs(sql, database.address());
            return writing.apply(new Entries(sql, run));
        };
        return patience.<@Nullable T>over(PASSING, () -> {
            try {
                return keep
                        ? database.<@Nullable T>write(inside, projection::forget)
                        : database.<@Nullable T>tryOut(inside, projection::forgetNumbers);
            } catch (BrokenContent | BrokenEntry e) {
                throw new StoreFault(
                        StoreFault.Kind.DAMAGED, database.address().toString(), String.valueOf(e.getMessage()), e);
            }
        });
    }

    <T> T read(Function<DSLContext, T> reading) {
        return patience.over(PASSING, () -> database.read(reading));
    }

    private long now() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
    }

    /** The entries of one transaction. */
    final class Entries {
        private final DSLContext sql;
        private final Run run;
        private final ChangedIncidents changed = new ChangedIncidents();

        private Entries(DSLContext sql, Run run) {
            this.sql = sql;
            this.run = run;
        }

        DSLContext sql() {
            return sql;
        }

        /** The incidents that its entries changed. */
        ChangedIncidents changed() {
            return changed;
        }

        /** Writes an entry and draws what follows from it; before the first of a run, that it began. */
        Entry append(EntryKind kind, String id, EntryContent content) {
            if (!ledger.has(sql, EntryKind.RUN, run.id())) {
                write(EntryKind.RUN, run.id(), told(run, false, 0, 0));
            }
            return write(kind, id, content);
        }

        /** Writes an entry unless it is there, word by word. */
        void appendNew(EntryKind kind, String id, EntryContent content) {
            if (!ledger.has(sql, kind, id, content)) {
                append(kind, id, content);
            }
        }

        private Entry write(EntryKind kind, String id, EntryContent content) {
            Entry entry =
                    ledger.append(sql, new Entry.Draft(kind, id, content.write()), new Entry.Stamp(run.id(), now()));
            projection.apply(sql, entry, changed);
            return entry;
        }
    }
}
