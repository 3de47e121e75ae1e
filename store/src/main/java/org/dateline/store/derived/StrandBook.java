package org.dateline.store.derived;

import static org.dateline.store.schema.tables.MergeKey.MERGE_KEY;
import static org.dateline.store.schema.tables.RecordLine.RECORD_LINE;
import static org.dateline.store.schema.tables.Strand.STRAND;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.core.ledger.incident.Appearance;
import org.dateline.core.ledger.incident.Bonds;
import org.dateline.core.ledger.incident.MergeKeys;
import org.dateline.core.ledger.incident.MergeShelf;
import org.dateline.core.ledger.incident.Placement;
import org.dateline.core.ledger.incident.Strand;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.SortField;

/** The strands of the record, by the numbers of the lines that stand for them, and where each was put. */
final class StrandBook implements MergeShelf {

    private static final List<SortField<?>> IN_ORDER =
            List.of(STRAND.DAY.asc(), STRAND.SECOND.asc(), STRAND.NAME.asc());
    /** So many values a query may have on every database. */
    private static final int VALUES = 1000;

    private final Tables tables;
    private final StrandShelf strands;
    private final DecidedStrands decided;
    private final KnownStrands known;
    private final Map<Integer, StrandRow> rows = new HashMap<>();

    StrandBook(Tables tables, StrandShelf strands, DecidedStrands decided, KnownStrands known) {
        this.tables = tables;
        this.strands = strands;
        this.decided = decided;
        this.known = known;
    }

    /** Puts a strand on the shelf that the shelf of reports has read. */
    void add(int number) {
        Strand strand = strands.find(number).orElseThrow();
        Appearance at = strand.appearance();
        Long signature = bonds(number).decided() ? null : hash(strand.signature());
        tables.sql()
                .insertInto(STRAND)
                .columns(
                        STRAND.ID,
                        STRAND.REVISION,
                        STRAND.DAY,
                        STRAND.SECOND,
                        STRAND.NAME,
                        STRAND.SIGNATURE,
                        STRAND.SPEAKS,
                        STRAND.TOLD)
                .values(number, strands.revision(number), at.day(), at.second(), at.id(), signature, 0, told(strand))
                .execute();
        var insert = tables.sql().insertInto(MERGE_KEY).columns(MERGE_KEY.HASH, MERGE_KEY.STRAND);
        SortedSet<Long> hashes = hashes(MergeKeys.of(strand));
        for (long key : hashes) {
            insert = insert.values(key, number);
        }
        if (!hashes.isEmpty()) {
            insert.execute();
        }
    }

    @Override
    public void remove(int number) {
        tables.sql().deleteFrom(MERGE_KEY).where(MERGE_KEY.STRAND.eq(number)).execute();
        tables.sql().deleteFrom(STRAND).where(STRAND.ID.eq(number)).execute();
        tables.sql()
                .update(RECORD_LINE)
                .setNull(RECORD_LINE.INCIDENT)
                .setNull(RECORD_LINE.STRAND)
                .where(RECORD_LINE.STRAND.eq(number))
                .execute();
        rows.remove(number);
    }

    /** Notes that the reports of a strand are told in another voice or article. */
    void retell(int number) {
        tables.sql()
                .update(STRAND)
                .set(STRAND.TOLD, strands.find(number).map(StrandBook::told).orElse(0L))
                .where(STRAND.ID.eq(number))
                .execute();
        rows.remove(number);
    }

    /** The founder of a strand that may be no more. */
    Optional<Integer> founder(int number) {
        return find(number).map(StrandRow::placement).map(Placement::founder);
    }

    private Optional<StrandRow> find(int number) {
        StrandRow known = rows.get(number);
        if (known != null) {
            return Optional.of(known);
        }
        return read(STRAND.ID.eq(number)).stream().findFirst();
    }

    private StrandRow get(int number) {
        return find(number).orElseThrow(() -> new IllegalStateException("no strand " + number));
    }

    private List<StrandRow> read(Condition condition) {
        return note(tables.sql()
                .selectFrom(STRAND)
                .where(condition)
                .orderBy(IN_ORDER)
                .fetch());
    }

    private List<StrandRow> note(Result<? extends Record> found) {
        List<StrandRow> noted = found.map(StrandRow::of);
        noted.forEach(row -> rows.put(row.id(), row));
        return noted;
    }

    private static List<Integer> ids(List<StrandRow> rows) {
        return rows.stream().map(StrandRow::id).toList();
    }

    @Override
    public Strand strand(int number) {
        return known.get(number, get(number).told(), () -> strands.find(number).orElseThrow());
    }

    @Override
    public Appearance appearance(int number) {
        return get(number).appearance();
    }

    @Override
    public Optional<Placement> placement(int number) {
        return Optional.ofNullable(get(number).placement());
    }

    @Override
    public void place(int number, Placement placement) {
        StrandRow row = get(number);
        Placement was = row.placement();
        tables.sql()
                .update(STRAND)
                .set(STRAND.FOUNDER, placement.founder())
                .set(
                        STRAND.HOW,
                        placement.how() == null ? null : placement.how().label())
                .set(STRAND.REACHED, placement.to())
                .set(STRAND.SPEAKS, placement.speaks() ? 1 : 0)
                .where(STRAND.ID.eq(number))
                .execute();
        if (was == null || was.founder() != placement.founder()) {
            tables.sql()
                    .update(RECORD_LINE)
                    .set(RECORD_LINE.INCIDENT, placement.founder())
                    .where(RECORD_LINE.STRAND.eq(number))
                    .execute();
        }
        rows.put(number, row.put(placement));
    }

    @Override
    public List<Integer> members(int founder) {
        return ids(read(STRAND.FOUNDER.eq(founder)));
    }

    @Override
    public List<Integer> speakers(int founder, int most) {
        return ids(note(tables.sql()
                .selectFrom(STRAND)
                .where(STRAND.FOUNDER.eq(founder), STRAND.SPEAKS.eq(1))
                .orderBy(IN_ORDER)
                .limit(most)
                .fetch()));
    }

    @Override
    public SortedSet<Integer> met(int number, int most) {
        var earlier = STRAND.as("earlier");
        Condition isAmongFirst = not(exists(selectOne()
                .from(earlier)
                .where(
                        earlier.FOUNDER.eq(STRAND.FOUNDER),
                        earlier.SPEAKS.eq(1),
                        row(earlier.DAY, earlier.SECOND, earlier.NAME).lt(row(STRAND.DAY, STRAND.SECOND, STRAND.NAME)))
                .orderBy(earlier.DAY, earlier.SECOND, earlier.NAME)
                .limit(1)
                .offset(most - 1)));
        Condition isEarlier = moment().lt(moment(appearance(number)));
        return keeping(
                MergeKeys.soughtBy(strand(number)),
                isEarlier.and(STRAND.SPEAKS.eq(1)).and(isAmongFirst));
    }

    @Override
    public SortedSet<Integer> meetingAfter(Collection<Integer> numbers, Appearance moment) {
        Condition isLater = moment().gt(moment(moment));
        if (!tables.sql().fetchExists(STRAND, isLater)) {
            return new TreeSet<>();
        }
        Set<String> sought = new TreeSet<>();
        numbers.forEach(number -> sought.addAll(MergeKeys.soughtBy(strand(number))));
        return keeping(sought, isLater);
    }

    private static org.jooq.Row3<Integer, Long, String> moment() {
        return row(STRAND.DAY, STRAND.SECOND, STRAND.NAME);
    }

    private static org.jooq.Row3<Integer, Long, String> moment(Appearance at) {
        return row(at.day(), at.second(), at.id());
    }

    /** The strands that keep one of some keys, under a condition. */
    private SortedSet<Integer> keeping(Collection<String> keys, Condition condition) {
        SortedSet<Integer> found = new TreeSet<>();
        List<Long> hashes = new ArrayList<>(hashes(keys));
        for (int from = 0; from < hashes.size(); from += VALUES) {
            found.addAll(ids(note(tables.sql()
                    .selectDistinct(STRAND.fields())
                    .from(MERGE_KEY)
                    .join(STRAND)
                    .on(STRAND.ID.eq(MERGE_KEY.STRAND))
                    .where(MERGE_KEY.HASH.in(hashes.subList(from, Math.min(hashes.size(), from + VALUES))), condition)
                    .fetch())));
        }
        return found;
    }

    @Override
    public int original(int number) {
        Long signature = get(number).signature();
        return signature == null
                ? number
                : note(tables.sql()
                                .selectFrom(STRAND)
                                .where(STRAND.SIGNATURE.eq(signature))
                                .orderBy(IN_ORDER)
                                .limit(1)
                                .fetch())
                        .get(0)
                        .id();
    }

    @Override
    public SortedSet<Integer> copies(int number) {
        Long signature = get(number).signature();
        return signature == null
                ? new TreeSet<>()
                : new TreeSet<>(ids(read(STRAND.SIGNATURE.eq(signature).and(STRAND.ID.ne(number)))));
    }

    @Override
    public SortedSet<Integer> beside(int number) {
        return new TreeSet<>(ids(read(STRAND.REVISION.eq(get(number).revision()).and(STRAND.ID.ne(number)))));
    }

    @Override
    public Bonds bonds(int number) {
        return decided.bonds(number);
    }

    private static long told(Strand strand) {
        return hash(strand.reports() + "\n" + strand.joins());
    }

    private static SortedSet<Long> hashes(Collection<String> keys) {
        SortedSet<Long> hashes = new TreeSet<>();
        keys.forEach(key -> hashes.add(hash(key)));
        return hashes;
    }

    /** The first eight bytes of a SHA-256: of a million million keys two are hardly ever the same. */
    private static long hash(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
