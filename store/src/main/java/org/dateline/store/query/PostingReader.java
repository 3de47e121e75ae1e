package org.dateline.store.query;

import static org.dateline.store.schema.tables.KnownName.KNOWN_NAME;
import static org.dateline.store.schema.tables.Outlet.OUTLET;
import static org.dateline.store.schema.tables.Posting.POSTING;
import static org.dateline.store.schema.tables.PostingList.POSTING_LIST;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.DSLContext;

/** Reads lists of postings. One instance serves one transaction. */
final class PostingReader {

    /** Databases take only so many values in one statement. */
    private static final int MOST_VALUES = 500;

    private final DSLContext sql;

    PostingReader(DSLContext sql) {
        this.sql = sql;
    }

    /** Those lists of some names that hold anything. */
    ListGroup group(Collection<String> names) {
        Map<Integer, Integer> sizes = new HashMap<>();
        for (List<String> some : chunks(new TreeSet<>(names))) {
            sql.select(POSTING_LIST.ID, POSTING_LIST.SIZE)
                    .from(POSTING_LIST)
                    .where(POSTING_LIST.NAME.in(some), POSTING_LIST.SIZE.gt(0))
                    .forEach(row -> sizes.put(row.value1(), row.value2()));
        }
        return new ListGroup(sizes);
    }

    /** What stands on a list behind a place in it, down to a day. */
    List<Cursor> read(int list, Cursor behind, int lastDay, int most) {
        // Rows compared as such let both databases go straight to the place; jOOQ would take the comparison apart.
        return sql.fetch(
                        "select day, item from posting where list = ? and (day, item) < (?, ?) and day >= ?"
                                + " order by day desc, item desc limit ?",
                        list,
                        behind.day(),
                        behind.item(),
                        lastDay,
                        most)
                .map(row -> Cursor.at(row.get(0, Integer.class), row.get(1, Integer.class)));
    }

    /** All that stands on some lists, in no order. */
    Set<Integer> items(ListGroup group) {
        Set<Integer> items = new TreeSet<>();
        for (List<Integer> some : chunks(group.sizes().keySet())) {
            items.addAll(sql.select(POSTING.ITEM)
                    .from(POSTING)
                    .where(POSTING.LIST.in(some))
                    .fetch(POSTING.ITEM));
        }
        return items;
    }

    /** All places on some lists, in no order. */
    Set<Cursor> places(ListGroup group) {
        Set<Cursor> places = new HashSet<>();
        for (List<Integer> some : chunks(group.sizes().keySet())) {
            sql.select(POSTING.DAY, POSTING.ITEM)
                    .from(POSTING)
                    .where(POSTING.LIST.in(some))
                    .forEach(row -> places.add(Cursor.at(row.value1(), row.value2())));
        }
        return places;
    }

    /** The newest place on any of some lists. */
    Optional<Cursor> newest(ListGroup group) {
        return group.sizes().keySet().stream()
                .flatMap(list -> read(list, Cursor.TOP, Integer.MIN_VALUE, 1).stream())
                .sorted()
                .findFirst();
    }

    /** The known names that have some words in them, side by side. */
    Set<String> knownNames(String kind, List<String> words) {
        // The longest word is likely to be the rarest.
        String rarest = words.stream()
                .max(java.util.Comparator.comparingInt(String::length))
                .orElse("");
        Set<String> names = new TreeSet<>();
        sql.select(KNOWN_NAME.MEANING)
                .from(KNOWN_NAME)
                .where(KNOWN_NAME.KIND.eq(kind), KNOWN_NAME.NAME.eq(rarest))
                .forEach(row -> {
                    if (isPart(words, row.value1())) {
                        names.add(row.value1());
                    }
                });
        return names;
    }

    /** The folded names of outlets that have some words in them, side by side. */
    Set<String> outlets(List<String> words) {
        Set<String> names = new TreeSet<>();
        for (String name : sql.select(OUTLET.NAME).from(OUTLET).fetch(OUTLET.NAME)) {
            String folded = org.dateline.store.derived.Facets.folded(name);
            if (isPart(words, folded)) {
                names.add(folded);
            }
        }
        return names;
    }

    static boolean isPart(List<String> words, String name) {
        return !words.isEmpty() && (" " + name + " ").contains(" " + String.join(" ", words) + " ");
    }

    /** Parts values into as many as a statement takes. */
    static <T> List<List<T>> chunks(Collection<T> values) {
        List<T> all = new ArrayList<>(values);
        List<List<T>> chunks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += MOST_VALUES) {
            chunks.add(all.subList(from, Math.min(all.size(), from + MOST_VALUES)));
        }
        return chunks;
    }
}
