package org.dateline.store.ledger;

import static org.dateline.store.database.FixedSql.value;
import static org.dateline.store.schema.tables.Ledger.LEDGER;
import static org.jooq.impl.DSL.inline;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.store.database.FixedSql;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The entries of the ledger, in the table that holds them. Stateless. */
public final class LedgerTable {

    private static final int PAGE = 1000;

    private static final FixedSql INSERT = FixedSql.of(DSL.insertInto(LEDGER)
            .columns(LEDGER.SEQ, LEDGER.KIND, LEDGER.ID, LEDGER.CONTENT, LEDGER.RUN, LEDGER.RECORDED_AT, LEDGER.HASH)
            .values(
                    value(LEDGER.SEQ),
                    value(LEDGER.KIND),
                    value(LEDGER.ID),
                    value(LEDGER.CONTENT),
                    value(LEDGER.RUN),
                    value(LEDGER.RECORDED_AT),
                    value(LEDGER.HASH)));
    private static final FixedSql HAS = FixedSql.of(DSL.select(LEDGER.SEQ)
            .from(LEDGER)
            .where(LEDGER.ID.eq(value(LEDGER.ID)), LEDGER.KIND.eq(value(LEDGER.KIND)))
            .limit(inline(1)));
    private static final FixedSql LAST = FixedSql.of(DSL.select(LEDGER.SEQ, LEDGER.HASH)
            .from(LEDGER)
            .orderBy(LEDGER.SEQ.desc())
            .limit(inline(1)));

    /** The number and hash of an entry. */
    private record Link(int number, String hash) {}

    /** Writes an entry behind the last one. */
    public Entry append(DSLContext sql, Entry.Draft draft, Entry.Stamp stamp) {
        Link last =
                LAST.find(sql, row -> new Link(row.getInt(1), row.getString(2))).orElse(new Link(0, Chain.BEGINNING));
        Entry entry = Entry.chained(last.number() + 1, draft, stamp, last.hash());
        copy(sql, entry);
        return entry;
    }

    /** Writes an entry as it stood in another ledger, hash and all. */
    public void copy(DSLContext sql, Entry entry) {
        INSERT.execute(
                sql,
                entry.number(),
                entry.kind().label(),
                entry.id(),
                entry.content(),
                entry.run(),
                entry.recordedAt(),
                entry.hash());
    }

    /** The hash of the last entry: it is another after every change of the record. */
    public Optional<String> findHead(DSLContext sql) {
        return LAST.find(sql, row -> row.getString(2));
    }

    public Optional<Entry> findLast(DSLContext sql) {
        return sql.selectFrom(LEDGER).orderBy(LEDGER.SEQ.desc()).limit(1).fetchOptional(LedgerTable::entry);
    }

    /** Tells whether something was entered already. */
    public boolean has(DSLContext sql, EntryKind kind, String id) {
        return HAS.hasRow(sql, id, kind.label());
    }

    /** Tells whether an entry has a hash. */
    public boolean hasHash(DSLContext sql, String hash) {
        return sql.fetchExists(LEDGER, LEDGER.HASH.eq(hash));
    }

    /** Tells whether something was entered already with just this content. */
    public boolean has(DSLContext sql, EntryKind kind, String id, EntryContent content) {
        return sql.fetchExists(
                LEDGER, LEDGER.ID.eq(id).and(LEDGER.KIND.eq(kind.label())).and(LEDGER.CONTENT.eq(content.write())));
    }

    public Optional<Entry> find(DSLContext sql, EntryKind kind, String id) {
        return sql.selectFrom(LEDGER)
                .where(LEDGER.ID.eq(id).and(LEDGER.KIND.eq(kind.label())))
                .orderBy(LEDGER.SEQ.desc())
                .limit(1)
                .fetchOptional(LedgerTable::entry);
    }

    /**
     * The entries of some things, in order.
     *
     * @param ids some hundred at most
     */
    public List<Entry> all(DSLContext sql, EntryKind kind, Collection<String> ids) {
        return sql.selectFrom(LEDGER)
                .where(LEDGER.ID.in(ids), LEDGER.KIND.eq(kind.label()))
                .orderBy(LEDGER.SEQ)
                .fetch(LedgerTable::entry);
    }

    /** The entries that tell of runs, in order. */
    public List<Entry> runs(DSLContext sql) {
        return sql.selectFrom(LEDGER)
                .where(LEDGER.KIND.eq(EntryKind.RUN.label()))
                .orderBy(LEDGER.SEQ)
                .fetch(LedgerTable::entry);
    }

    /** The entry of a number; fails if there is none. */
    public Entry get(DSLContext sql, int number) {
        return sql.selectFrom(LEDGER).where(LEDGER.SEQ.eq(number)).fetchSingle(LedgerTable::entry);
    }

    public int count(DSLContext sql) {
        return findLast(sql).map(Entry::number).orElse(0);
    }

    /**
     * Gives every entry, in order, from one on.
     *
     * @throws BrokenEntry if a row holds no entry
     */
    public void each(DSLContext sql, int from, Consumer<Entry> reader) {
        int next = from;
        while (true) {
            List<Entry> page = sql.selectFrom(LEDGER)
                    .where(LEDGER.SEQ.ge(next))
                    .orderBy(LEDGER.SEQ)
                    .limit(PAGE)
                    .fetch(LedgerTable::entry);
            page.forEach(reader);
            if (page.size() < PAGE) {
                return;
            }
            next = page.get(PAGE - 1).number() + 1;
        }
    }

    private static Entry entry(Record row) {
        int number = row.get(LEDGER.SEQ);
        String kind = row.get(LEDGER.KIND);
        try {
            return new Entry(
                    number,
                    EntryKind.ofLabel(kind),
                    row.get(LEDGER.ID),
                    row.get(LEDGER.CONTENT),
                    row.get(LEDGER.RUN),
                    row.get(LEDGER.RECORDED_AT),
                    row.get(LEDGER.HASH));
        } catch (IllegalArgumentException e) {
            throw new BrokenEntry(number, "there is no kind of entry named \"" + kind + "\"");
        }
    }

    /**
     * Checks that each entry has the hash that its content and the entry before it give it.
     *
     * @param checked told of each entry that holds
     * @return the last entry; null if there is none
     * @throws BrokenEntry for the first that does not
     */
    public @Nullable Entry check(DSLContext sql, Consumer<Entry> checked) {
        Check check = new Check(checked);
        each(sql, Integer.MIN_VALUE, check);
        return check.last;
    }

    /** Follows the chain. */
    private static final class Check implements Consumer<Entry> {
        private final Consumer<Entry> checked;
        private @Nullable Entry last;

        Check(Consumer<Entry> checked) {
            this.checked = checked;
        }

        @Override
        public void accept(Entry entry) {
            int expected = last == null ? 1 : last.number() + 1;
            if (entry.number() != expected) {
                throw new BrokenEntry(expected, "it is missing");
            }
            String previous = last == null ? Chain.BEGINNING : last.hash();
            if (!Chain.hash(previous, entry.number(), entry.draft(), entry.stamp())
                    .equals(entry.hash())) {
                throw new BrokenEntry(entry.number(), "its hash is not that of its content");
            }
            checked.accept(entry);
            last = entry;
        }
    }
}
