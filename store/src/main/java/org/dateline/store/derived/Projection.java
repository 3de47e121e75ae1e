package org.dateline.store.derived;

import static org.dateline.store.schema.tables.Outlet.OUTLET;

import java.util.function.Supplier;
import org.dateline.core.ledger.incident.LikenessModel;
import org.dateline.store.database.FullText;
import org.dateline.store.ledger.Entry;
import org.dateline.store.ledger.EntryContent;
import org.dateline.store.ledger.EntryContent.ArticleFound;
import org.dateline.store.ledger.EntryContent.Corrected;
import org.dateline.store.ledger.EntryContent.OutletFound;
import org.dateline.store.ledger.EntryContent.RevisionCaptured;
import org.dateline.store.ledger.EntryContent.RevisionCoded;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Draws what follows from each entry of the ledger, one after the other. The same entries give the same tables, row by
 * row, whether they are drawn as they are written or all at once later. Thread-safe.
 */
public final class Projection {

    /** Is raised when the same entries give other tables than before: a record drawn otherwise is drawn anew. */
    public static final int VERSION = 6;

    private final FullText words;
    private final Codings codings;
    private final Supplier<LikenessModel> model;
    private volatile @Nullable LikenessModel likeness;
    private final KnownStrands strands = new KnownStrands();
    private final KnownNumbers numbers = new KnownNumbers();

    /** @param model loads the model of likeness, once something is to be merged */
    public Projection(FullText words, Codings codings, Supplier<LikenessModel> model) {
        this.words = words;
        this.codings = codings;
        this.model = model;
    }

    /** Draws what follows from an entry, in the transaction in which it was written. */
    public void apply(DSLContext sql, Entry entry) {
        apply(sql, entry, new ChangedIncidents());
    }

    /**
     * Draws what follows from an entry, in the transaction in which it was written.
     *
     * @param changed is told of the incidents that change by it
     */
    public void apply(DSLContext sql, Entry entry, ChangedIncidents changed) {
        Tables tables = Tables.of(sql, words, codings, numbers);
        switch (entry.kind()) {
            case OUTLET -> outlet(tables, EntryContent.read(entry, OutletFound.class));
            case ARTICLE -> {
                ArticleBook articles = new ArticleBook(tables);
                settle(tables, articles.found(EntryContent.read(entry, ArticleFound.class)), changed);
            }
            case REVISION -> new ArticleBook(tables).captured(EntryContent.read(entry, RevisionCaptured.class));
            case CODING ->
                settle(tables, new ArticleBook(tables).coded(EntryContent.read(entry, RevisionCoded.class)), changed);
            case CORRECTION ->
                settle(
                        tables,
                        new CorrectionBook(tables).corrected(entry, EntryContent.read(entry, Corrected.class)),
                        changed);
            case RUN -> {}
        }
        tables.postings().write();
        new IndexBook(tables).settle();
        tables.sums().write();
        tables.postings().write();
    }

    private LikenessModel likeness() {
        LikenessModel loaded = likeness;
        if (loaded == null) {
            loaded = model.get();
            likeness = loaded;
        }
        return loaded;
    }

    /** Forgets what it remembers by numbers: after a transaction that came to nothing they mean nothing. */
    public void forget() {
        codings.clear();
        forgetNumbers();
    }

    /** Forgets the numbers alone: after a transaction that came to nothing and added no coding. */
    public void forgetNumbers() {
        numbers.forget();
    }

    private static void outlet(Tables tables, OutletFound found) {
        tables.sql()
                .insertInto(OUTLET)
                .columns(OUTLET.ID, OUTLET.NAME)
                .values(tables.ids().next(OUTLET.ID), found.name())
                .execute();
    }

    private void settle(Tables tables, ChangedEvents events, ChangedIncidents changed) {
        new IncidentBook(tables, likeness(), strands, changed).settle(events);
    }
}
