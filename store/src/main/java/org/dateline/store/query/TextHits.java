package org.dateline.store.query;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.store.database.FullText;
import org.dateline.store.database.FullText.Index;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.ResultQuery;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * What holds some words. An index of words lists what holds them in a stretch of the record, in the time in which it looks
 * up a hundredth of that one by one: so some items are looked for in the stretch that they are of, unless they are far
 * apart. If many have been asked about, all that holds the words is listed, unless that is very much. One instance serves
 * one question in one transaction.
 */
final class TextHits {

    /**
     * When to look in which way.
     *
     * @param mostListed so many are listed
     * @param mostAsked so many are asked about before all are listed
     * @param listedALook so many are listed in the time in which one is looked up
     */
    record Ways(int mostListed, int mostAsked, int listedALook) {
        static final Ways USUAL = new Ways(50_000, 2_000, 100);
    }

    private final DSLContext sql;
    private final FullText words;
    private final Index index;
    private final Ways ways;
    /** All that hold the words, once they are listed. */
    private @Nullable BitSet hits;

    private int asked;
    private boolean isTooMuch;

    TextHits(DSLContext sql, FullText words, Index index) {
        this(sql, words, index, Ways.USUAL);
    }

    TextHits(DSLContext sql, FullText words, Index index, Ways ways) {
        this.sql = sql;
        this.words = words;
        this.index = index;
        this.ways = ways;
    }

    /** Looks up where what was found stands. */
    interface Placing {
        /** @return for each that was found: itself, then day and number of what is listed for it, null if nothing is */
        ResultQuery<Record3<Integer, Integer, Integer>> of(Table<?> found, Field<Integer> item);
    }

    /** Where what holds the words stands; empty if more than a number of items hold them. */
    Optional<Set<Cursor>> few(String text, int most, Placing placing) {
        if (words.isMoreThan(sql, index, text, most)) {
            return Optional.empty();
        }
        BitSet found = new BitSet();
        Set<Cursor> places = new HashSet<>();
        placing.of(words.finding(index, text, most), FullText.ITEM).forEach(row -> {
            found.set(row.value1());
            if (row.value3() != null) {
                places.add(Cursor.at(row.value2(), row.value3()));
            }
        });
        hits = found;
        return Optional.of(places);
    }

    private static BitSet bits(List<Integer> items) {
        BitSet bits = new BitSet();
        items.forEach(bits::set);
        return bits;
    }

    /**
     * Those of some items that hold the words.
     *
     * @param table which has the items
     * @param id the column that numbers them
     */
    Set<Integer> among(Collection<Integer> items, String text, Table<?> table, Field<Integer> id) {
        asked += items.size();
        if (hits == null && asked > ways.mostAsked() && !isTooMuch) {
            List<Integer> all = words.find(sql, index, text, ways.mostListed() + 1);
            isTooMuch = all.size() > ways.mostListed();
            hits = isTooMuch ? null : bits(all);
        }
        Set<Integer> holding = new HashSet<>();
        BitSet known = hits;
        if (known != null) {
            items.stream().filter(known::get).forEach(holding::add);
            return holding;
        }
        List<Integer> sorted = items.stream().sorted().toList();
        for (List<Integer> some : PostingReader.chunks(sorted)) {
            int from = some.get(0);
            int to = some.get(some.size() - 1);
            if ((long) to - from < (long) ways.listedALook() * some.size()) {
                BitSet near = bits(words.findWithin(sql, index, text, from, to));
                some.stream().filter(near::get).forEach(holding::add);
            } else {
                holding.addAll(sql.select(id)
                        .from(table)
                        .where(id.in(some), words.holds(index, id, text))
                        .fetchSet(id));
            }
        }
        return holding;
    }
}
