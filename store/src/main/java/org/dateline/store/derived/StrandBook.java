package org.dateline.store.derived;

import static org.dateline.store.schema.tables.MergeKey.MERGE_KEY;
import static org.dateline.store.schema.tables.RecordLine.RECORD_LINE;
import static org.dateline.store.schema.tables.Strand.STRAND;
import static org.jooq.impl.DSL.row;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
import org.dateline.core.ledger.incident.MergeKey;
import org.dateline.core.ledger.incident.MergeKeys;
import org.dateline.core.ledger.incident.MergeShelf;
import org.dateline.core.ledger.incident.Placement;
import org.dateline.core.ledger.incident.Strand;
import org.dateline.store.database.FixedSql;

/** The strands of the record, by the numbers of the lines that stand for them, and where each was put. */
final class StrandBook implements MergeShelf {

    private static final int WEEK_SHIFT = Long.SIZE - Short.SIZE;

    private final Tables tables;
    private final StrandShelf strands;
    private final DecidedStrands decided;
    private final KnownStrands known;
    private final Map<Integer, StrandRow> rows = new HashMap<>();
    private final Map<Integer, List<Integer>> members = new HashMap<>();
    private final Map<List<Integer>, List<Integer>> speakers = new HashMap<>();
    private final Map<Integer, List<Integer>> beside = new HashMap<>();
    private final Map<Long, Integer> originals = new HashMap<>();
    private final Map<Long, List<Integer>> copies = new HashMap<>();

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
        Long signature = bonds(number).alone() ? null : hash(strand.signature());
        StrandSql.ADD.execute(
                tables.sql(),
                number,
                strands.revision(number),
                at.day(),
                at.second(),
                at.id(),
                signature,
                told(strand));
        StrandSql.ADD_KEY.executeEach(
                tables.sql(),
                hashes(MergeKeys.of(strand)).stream()
                        .map(key -> new Object[] {key, number})
                        .toList());
        forgetOthers();
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
        forgetOthers();
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
        return read(StrandSql.OF_ID, number).stream().findFirst();
    }

    private StrandRow get(int number) {
        return find(number).orElseThrow(() -> new IllegalStateException("no strand " + number));
    }

    private List<StrandRow> read(FixedSql query, Object... values) {
        return note(query.list(tables.sql(), StrandRow::of, values));
    }

    private List<StrandRow> note(List<StrandRow> found) {
        found.forEach(row -> rows.put(row.id(), row));
        return found;
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
        StrandSql.PLACE.execute(
                tables.sql(),
                placement.founder(),
                placement.how() == null ? null : placement.how().label(),
                placement.to(),
                placement.speaks() ? 1 : 0,
                number);
        if (was == null || was.founder() != placement.founder()) {
            StrandSql.PLACE_LINES.execute(tables.sql(), placement.founder(), number);
        }
        rows.put(number, row.put(placement));
        forgetPlaced(placement.founder());
        if (was != null) {
            forgetPlaced(was.founder());
        }
    }

    private void forgetPlaced(int founder) {
        members.remove(founder);
        speakers.keySet().removeIf(asked -> asked.get(0) == founder);
    }

    /** Once there are more strands, or fewer. */
    private void forgetOthers() {
        members.clear();
        speakers.clear();
        beside.clear();
        originals.clear();
        copies.clear();
    }

    @Override
    public List<Integer> members(int founder) {
        return members.computeIfAbsent(founder, any -> ids(read(StrandSql.OF_FOUNDER, founder)));
    }

    @Override
    public List<Integer> speakers(int founder, int most) {
        return speakers.computeIfAbsent(List.of(founder, most), any -> ids(read(StrandSql.SPEAKERS, founder, most)));
    }

    @Override
    public SortedSet<Integer> met(int number, int most) {
        List<Long> sought = List.copyOf(hashes(MergeKeys.soughtBy(strand(number))));
        return new TreeSet<>(ids(note(StrandSql.heardBefore(tables.sql(), sought, appearance(number), most))));
    }

    @Override
    public SortedSet<Integer> meetingAfter(Collection<Integer> numbers, Appearance moment) {
        if (!StrandSql.LATER.hasRow(tables.sql(), moment.day(), moment.second(), moment.id())) {
            return new TreeSet<>();
        }
        Set<MergeKey> sought = new TreeSet<>();
        numbers.forEach(number -> sought.addAll(MergeKeys.soughtBy(strand(number))));
        return new TreeSet<>(ids(note(StrandSql.after(tables.sql(), List.copyOf(hashes(sought)), moment))));
    }

    @Override
    public int original(int number) {
        Long signature = get(number).signature();
        return signature == null
                ? number
                : originals.computeIfAbsent(
                        signature,
                        any -> read(StrandSql.ORIGINAL, signature).get(0).id());
    }

    @Override
    public SortedSet<Integer> copies(int number) {
        Long signature = get(number).signature();
        return signature == null
                ? new TreeSet<>()
                : without(number, copies.computeIfAbsent(signature, any -> ids(read(StrandSql.COPIES, signature))));
    }

    @Override
    public SortedSet<Integer> beside(int number) {
        int revision = get(number).revision();
        return without(number, beside.computeIfAbsent(revision, any -> ids(read(StrandSql.BESIDE, revision))));
    }

    private static SortedSet<Integer> without(int number, List<Integer> numbers) {
        SortedSet<Integer> others = new TreeSet<>(numbers);
        others.remove(number);
        return others;
    }

    @Override
    public Bonds bonds(int number) {
        return decided.bonds(number);
    }

    private static long told(Strand strand) {
        return hash(strand.reports() + "\n" + strand.joins());
    }

    private static SortedSet<Long> hashes(Collection<MergeKey> keys) {
        SortedSet<Long> hashes = new TreeSet<>();
        keys.forEach(key -> hashes.add(hash(key)));
        return hashes;
    }

    /**
     * Begins with the week: keys of one time lie side by side, and news of a week touches few pages of a large record. Six
     * bytes of a digest follow: of ten million keys of a week hardly two have the same, and those only meet needlessly.
     */
    private static long hash(MergeKey key) {
        return ((long) key.week() << WEEK_SHIFT) | (hash(key.mark()) >>> Short.SIZE);
    }

    /** The first eight bytes of a SHA-256. */
    private static long hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
