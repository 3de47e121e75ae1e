package org.dateline.store.derived;

import static org.dateline.store.schema.tables.Likeness.LIKENESS;
import static org.dateline.store.schema.tables.MergeKey.MERGE_KEY;
import static org.dateline.store.schema.tables.RecordLine.RECORD_LINE;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.core.ledger.incident.IncidentClustering;
import org.dateline.core.ledger.incident.LikenessModel;
import org.dateline.core.ledger.incident.MergeKeys;
import org.dateline.core.ledger.incident.Strand;
import org.jspecify.annotations.Nullable;

/**
 * Which strands are alike enough to be of one happening. Of copies, strands alike in all that is compared, one stands
 * for all: the others are tied to it, and compared themselves only within their article. So a flood of copies costs each
 * copy the same.
 */
final class LikenessGraph {

    private final Tables tables;
    private final StrandShelf strands;
    private final CorrectionBook corrections;
    private final LikenessModel likeness;
    private final MergeKeys keys;

    LikenessGraph(Tables tables, StrandShelf strands, CorrectionBook corrections, LikenessModel likeness) {
        this.tables = tables;
        this.strands = strands;
        this.corrections = corrections;
        this.likeness = likeness;
        this.keys = new MergeKeys(likeness);
    }

    /** Adds a strand. @return the lines whose part of the graph is another by that, its own first among them */
    SortedSet<Integer> add(int line) {
        Strand strand = strands.find(line).orElseThrow();
        SortedSet<Integer> touched = new TreeSet<>(Set.of(line));
        long signature = hash("copy|" + strand.signature());
        Integer standsFor = findByKey(signature);
        SortedSet<Integer> candidates = inArticle(line, strand);
        if (standsFor != null) {
            setCopyOf(line, standsFor);
            tie(line, standsFor);
        } else {
            insertKey(signature, line);
            keys.of(strand).forEach(key -> insertKey(hash(key), line));
            keys.soughtBy(strand).forEach(key -> candidates.addAll(byKey(hash(key))));
        }
        candidates.remove(line);
        for (int candidate : candidates) {
            boolean alike = strands.find(candidate)
                    .filter(other -> likeness.of(strand, other).score() >= IncidentClustering.EDGE)
                    .isPresent();
            if (alike) {
                tie(line, candidate);
            }
        }
        return touched;
    }

    /** Removes a strand. @return the lines that it was tied to */
    SortedSet<Integer> remove(int line) {
        SortedSet<Integer> touched = neighbours(line);
        touched.remove(line);
        tables.sql().deleteFrom(MERGE_KEY).where(MERGE_KEY.STRAND.eq(line)).execute();
        touched.forEach(other -> untie(other, line));
        tables.sql().deleteFrom(LIKENESS).where(LIKENESS.ONE.eq(line)).execute();
        setCopyOf(line, null);
        List<Integer> copies = tables.sql()
                .select(RECORD_LINE.ID)
                .from(RECORD_LINE)
                .where(RECORD_LINE.COPY_OF.eq(line))
                .orderBy(RECORD_LINE.ID)
                .fetch(RECORD_LINE.ID);
        // Another copy stands for the rest now; all find their places anew.
        copies.forEach(copy -> setCopyOf(copy, null));
        copies.stream().filter(copy -> strands.find(copy).isPresent()).forEach(copy -> touched.addAll(add(copy)));
        return touched;
    }

    /** All that hangs together with a line, itself included; what analysts merged hangs together too. */
    SortedSet<Integer> connected(int line) {
        SortedSet<Integer> found = new TreeSet<>(Set.of(line));
        Deque<Integer> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            for (int next : neighbours(open.remove())) {
                if (found.add(next)) {
                    open.add(next);
                }
            }
        }
        return found;
    }

    private SortedSet<Integer> neighbours(int line) {
        SortedSet<Integer> neighbours = merged(line);
        tables.sql()
                .select(LIKENESS.OTHER)
                .from(LIKENESS)
                .where(LIKENESS.ONE.eq(line))
                .forEach(row -> neighbours.add(row.value1()));
        return neighbours;
    }

    /** What analysts merged with a report of a strand hangs together with it. */
    private SortedSet<Integer> merged(int strand) {
        SortedSet<Integer> merged = new TreeSet<>();
        for (int line : strands.lines(strand)) {
            merged.addAll(strands.strandsOf(corrections.merged(line)));
        }
        return merged;
    }

    /** Strands of the same article whose keys meet: to these a copy can be otherwise than what it is a copy of. */
    private SortedSet<Integer> inArticle(int line, Strand strand) {
        SortedSet<Integer> found = new TreeSet<>();
        SortedSet<String> sought = keys.soughtBy(strand);
        var other = RECORD_LINE.as("other");
        tables.sql()
                .select(other.ID)
                .from(RECORD_LINE)
                .join(other)
                .on(other.REVISION.eq(RECORD_LINE.REVISION))
                .where(RECORD_LINE.ID.eq(line), other.ID.ne(line), other.STRAND.eq(other.ID))
                .forEach(row -> strands.find(row.value1())
                        .filter(near -> !Collections.disjoint(sought, keys.of(near)))
                        .ifPresent(near -> found.add(row.value1())));
        return found;
    }

    private void tie(int one, int other) {
        insertTie(one, other);
        insertTie(other, one);
    }

    private void insertTie(int one, int other) {
        tables.sql()
                .insertInto(LIKENESS)
                .columns(LIKENESS.ONE, LIKENESS.OTHER)
                .values(one, other)
                .onConflictDoNothing()
                .execute();
    }

    private void untie(int one, int other) {
        tables.sql()
                .deleteFrom(LIKENESS)
                .where(LIKENESS.ONE.eq(one), LIKENESS.OTHER.eq(other))
                .execute();
    }

    private void setCopyOf(int line, @Nullable Integer standsFor) {
        tables.sql()
                .update(RECORD_LINE)
                .set(RECORD_LINE.COPY_OF, standsFor)
                .where(RECORD_LINE.ID.eq(line))
                .execute();
    }

    private @Nullable Integer findByKey(long hash) {
        return byKey(hash).stream().findFirst().orElse(null);
    }

    private List<Integer> byKey(long hash) {
        return tables.sql()
                .select(MERGE_KEY.STRAND)
                .from(MERGE_KEY)
                .where(MERGE_KEY.HASH.eq(hash))
                .orderBy(MERGE_KEY.STRAND)
                .fetch(MERGE_KEY.STRAND);
    }

    private void insertKey(long hash, int line) {
        tables.sql()
                .insertInto(MERGE_KEY)
                .columns(MERGE_KEY.HASH, MERGE_KEY.STRAND)
                .values(hash, line)
                .onConflictDoNothing()
                .execute();
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
