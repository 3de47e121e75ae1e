package org.dateline.store.derived;

import static org.dateline.store.schema.tables.KnownName.KNOWN_NAME;
import static org.dateline.store.schema.tables.Posting.POSTING;
import static org.dateline.store.schema.tables.PostingList.POSTING_LIST;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jooq.DSLContext;

/**
 * Lists of what has a facet, by day. The list of all of a kind is named by the kind alone: {@code event}, and
 * {@code event|actor|taliban} has those with this actor. What is added or taken out counts once {@link #write} is called.
 * One instance serves one transaction.
 */
final class Postings {

    private final DSLContext sql;
    private final Ids ids;
    private final Map<String, Integer> lists = new HashMap<>();
    private final Map<Integer, Integer> growth = new HashMap<>();

    Postings(DSLContext sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    /**
     * Puts an item on the list of its kind and of each of its facets.
     *
     * @return the lists, for {@link #remove}
     */
    String add(String kind, Set<String> facets, int day, int item) {
        StringJoiner on = new StringJoiner(",");
        on.add(Integer.toString(add(kind, day, item)));
        for (String facet : facets) {
            on.add(Integer.toString(add(kind + "|" + facet, day, item)));
            name(kind, facet);
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
            int id = Integer.parseInt(list);
            int removed = sql.deleteFrom(POSTING)
                    .where(POSTING.LIST.eq(id), POSTING.DAY.eq(day), POSTING.ITEM.eq(item))
                    .execute();
            growth.merge(id, -removed, Integer::sum);
        }
    }

    private int add(String list, int day, int item) {
        int id = list(list);
        int added = sql.insertInto(POSTING)
                .columns(POSTING.LIST, POSTING.DAY, POSTING.ITEM)
                .values(id, day, item)
                .onConflictDoNothing()
                .execute();
        growth.merge(id, added, Integer::sum);
        return id;
    }

    private int list(String name) {
        return lists.computeIfAbsent(name, this::findOrAdd);
    }

    private int findOrAdd(String name) {
        Integer id = sql.select(POSTING_LIST.ID)
                .from(POSTING_LIST)
                .where(POSTING_LIST.NAME.eq(name))
                .fetchOne(POSTING_LIST.ID);
        if (id != null) {
            return id;
        }
        int added = ids.next(POSTING_LIST, POSTING_LIST.ID);
        sql.insertInto(POSTING_LIST)
                .columns(POSTING_LIST.ID, POSTING_LIST.NAME, POSTING_LIST.SIZE)
                .values(added, name, 0)
                .execute();
        return added;
    }

    /** Each word of an actor's name leads to the name: people ask for <em>Ghani</em>. */
    private void name(String kind, String facet) {
        if (!facet.startsWith("actor|") || growth.getOrDefault(list(kind + "|" + facet), 0) != 1) {
            return;
        }
        String name = facet.substring("actor|".length());
        for (String word : name.split(" ")) {
            sql.insertInto(KNOWN_NAME)
                    .columns(KNOWN_NAME.KIND, KNOWN_NAME.NAME, KNOWN_NAME.MEANING)
                    .values(kind, word, name)
                    .onConflictDoNothing()
                    .execute();
        }
    }

    /** Writes how long the lists are now. */
    void write() {
        growth.forEach((list, more) -> {
            if (more != 0) {
                sql.update(POSTING_LIST)
                        .set(POSTING_LIST.SIZE, POSTING_LIST.SIZE.plus(more))
                        .where(POSTING_LIST.ID.eq(list))
                        .execute();
            }
        });
        growth.clear();
    }
}
