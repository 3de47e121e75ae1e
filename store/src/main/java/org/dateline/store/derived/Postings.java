package org.dateline.store.derived;

import static org.dateline.store.database.FixedSql.value;
import static org.dateline.store.schema.tables.KnownName.KNOWN_NAME;
import static org.dateline.store.schema.tables.Posting.POSTING;
import static org.dateline.store.schema.tables.PostingList.POSTING_LIST;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.dateline.store.database.FixedSql;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * Lists of what has a facet, by day. The list of all of a kind is named by the kind alone: {@code event}, and
 * {@code event|actor|taliban} has those with this actor. What is added or taken out counts once {@link #write} is called.
 * One instance serves one transaction.
 */
final class Postings {

    private static final String ACTOR = "actor|";

    private static final FixedSql PUT = FixedSql.of(DSL.insertInto(POSTING)
            .columns(POSTING.LIST, POSTING.DAY, POSTING.ITEM)
            .values(value(POSTING.LIST), value(POSTING.DAY), value(POSTING.ITEM))
            .onConflictDoNothing());
    private static final FixedSql TAKE = FixedSql.of(DSL.deleteFrom(POSTING)
            .where(
                    POSTING.LIST.eq(value(POSTING.LIST)),
                    POSTING.DAY.eq(value(POSTING.DAY)),
                    POSTING.ITEM.eq(value(POSTING.ITEM))));
    private static final FixedSql GROW = FixedSql.of(DSL.update(POSTING_LIST)
            .set(POSTING_LIST.SIZE, POSTING_LIST.SIZE.plus(value(POSTING_LIST.SIZE)))
            .where(POSTING_LIST.ID.eq(value(POSTING_LIST.ID))));
    private static final FixedSql NAME = FixedSql.of(DSL.insertInto(KNOWN_NAME)
            .columns(KNOWN_NAME.KIND, KNOWN_NAME.NAME, KNOWN_NAME.MEANING)
            .values(value(KNOWN_NAME.KIND), value(KNOWN_NAME.NAME), value(KNOWN_NAME.MEANING))
            .onConflictDoNothing());

    private final DSLContext sql;
    private final Ids ids;
    private final NumberedNames lists;
    /** Whether an item stands on a list when all is written. */
    private final SortedMap<Entry, Boolean> changes = new TreeMap<>(Entry.ORDER);

    Postings(DSLContext sql, Ids ids, NumberedNames lists) {
        this.sql = sql;
        this.ids = ids;
        this.lists = lists;
    }

    private record Entry(int list, int day, int item) {

        static final Comparator<Entry> ORDER = Comparator.comparingInt(Entry::list)
                .thenComparingInt(Entry::day)
                .thenComparingInt(Entry::item);

        Object[] values() {
            return new Object[] {list, day, item};
        }
    }

    /**
     * Puts an item on the list of its kind and of each of its facets.
     *
     * @return the lists, for {@link #remove}
     */
    String add(String kind, Set<String> facets, int day, int item) {
        StringJoiner on = new StringJoiner(",");
        on.add(Integer.toString(add(list(kind), day, item)));
        for (String facet : facets) {
            String name = kind + "|" + facet;
            int list = lists.find(sql, name).orElseGet(() -> {
                name(kind, facet);
                return lists.add(sql, ids, name);
            });
            on.add(Integer.toString(add(list, day, item)));
        }
        return on.toString();
    }

    /**
     * Takes an item off lists.
     *
     * @param lists what {@link #add} gave; empty for none
     * @param day that it was put there with
     */
    void remove(String lists, int day, int item) {
        if (lists.isEmpty()) {
            return;
        }
        for (String list : lists.split(",")) {
            changes.put(new Entry(Integer.parseInt(list), day, item), false);
        }
    }

    private int add(int list, int day, int item) {
        changes.put(new Entry(list, day, item), true);
        return list;
    }

    private int list(String name) {
        return lists.find(sql, name).orElseGet(() -> lists.add(sql, ids, name));
    }

    /** Each word of the name of an actor who is told of for the first time leads to the name: people ask for <em>Ghani</em>. */
    private void name(String kind, String facet) {
        if (facet.startsWith(ACTOR)) {
            String name = facet.substring(ACTOR.length());
            List<Object[]> words = new ArrayList<>();
            for (String word : name.split(" ")) {
                words.add(new Object[] {kind, word, name});
            }
            NAME.executeEach(sql, words);
        }
    }

    /** Writes the changes, and how long the lists are now. */
    void write() {
        SortedMap<Integer, Integer> growth = new TreeMap<>();
        write(TAKE, false, -1, growth);
        write(PUT, true, 1, growth);
        changes.clear();
        List<Object[]> grown = new ArrayList<>();
        growth.forEach((list, more) -> {
            if (more != 0) {
                grown.add(new Object[] {more, list});
            }
        });
        GROW.executeEach(sql, grown);
    }

    private void write(FixedSql statement, boolean stands, int sign, SortedMap<Integer, Integer> growth) {
        List<Entry> entries = new ArrayList<>();
        for (Map.Entry<Entry, Boolean> change : changes.entrySet()) {
            if (change.getValue() == stands) {
                entries.add(change.getKey());
            }
        }
        int[] written =
                statement.executeEach(sql, entries.stream().map(Entry::values).toList());
        for (int i = 0; i < written.length; i++) {
            growth.merge(entries.get(i).list(), sign * written[i], Integer::sum);
        }
    }
}
