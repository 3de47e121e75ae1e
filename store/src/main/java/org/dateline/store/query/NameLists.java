package org.dateline.store.query;

import static org.dateline.store.schema.tables.KnownName.KNOWN_NAME;
import static org.dateline.store.schema.tables.Outlet.OUTLET;
import static org.dateline.store.schema.tables.PostingList.POSTING_LIST;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.store.derived.Facets;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Reads names by their beginnings, from the tables that lists and actors are found with. One instance serves one transaction. */
final class NameLists {

    static final String PLACE = "incident|place|";

    private final DSLContext sql;
    private final PostingReader postings;

    NameLists(DSLContext sql) {
        this.sql = sql;
        this.postings = new PostingReader(sql);
    }

    /** How much stands on the longest of the lists with names that begin so, by the rest of the names after the last bar. */
    Map<String, Integer> beginning(String prefix, int most) {
        Map<String, Integer> sizes = new TreeMap<>();
        sql.select(POSTING_LIST.NAME, POSTING_LIST.SIZE)
                .from(POSTING_LIST)
                .where(Beginning.of(sql, POSTING_LIST.NAME, prefix), POSTING_LIST.SIZE.gt(0))
                .orderBy(POSTING_LIST.SIZE.desc(), POSTING_LIST.ID)
                .limit(most)
                .forEach(row -> sizes.put(row.value1().substring(row.value1().lastIndexOf('|') + 1), row.value2()));
        return sizes;
    }

    /** Tells whether anything happened at a place of a folded name, or an id. */
    boolean isPlace(String name) {
        return postings.group(List.of(PLACE + name)).size() > 0;
    }

    /** Tells whether any line is about a place of a folded name, or an id. */
    boolean isToldOf(String name) {
        return postings.group(Subject.LINES_OF_ARTICLES.stream()
                                .map(kind -> Facets.list(kind, "place", name))
                                .toList())
                        .size()
                > 0;
    }

    /** How a folded name of a place is written where something happened last. */
    String placeAsWritten(String folded) {
        return postings.newest(postings.group(List.of(PLACE + folded)))
                .flatMap(newest -> Summaries.of(sql, List.of(newest)).values().stream()
                        .map(JsonLine::read)
                        .map(summary -> Whereabouts.of(summary.get("place")))
                        .flatMap(NameLists::placeNames)
                        .filter(name -> Facets.folded(name).equals(folded))
                        .findFirst())
                .orElseGet(() -> Arrays.stream(folded.split(" "))
                        .map(word -> word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining(" ")));
    }

    private static Stream<String> placeNames(@Nullable Whereabouts where) {
        if (where == null) {
            return Stream.empty();
        }
        Stream<@Nullable String> names = where.place() == null
                ? Stream.of(where.name())
                : Stream.of(where.name(), where.place().admin1(), where.place().admin2());
        return names.flatMap(Stream::ofNullable);
    }

    List<String> outlets() {
        return sql.select(OUTLET.NAME).from(OUTLET).orderBy(OUTLET.NAME).fetch(OUTLET.NAME);
    }

    /** Folded names of actors in which some words stand, the last of them maybe not whole; and others. Those most told of. */
    Set<String> actorsBeginning(List<String> words) {
        Set<String> names = new TreeSet<>();
        List<String> whole = words.subList(0, words.size() - 1);
        Condition word = whole.isEmpty()
                ? Beginning.of(sql, KNOWN_NAME.NAME, words.get(0))
                : KNOWN_NAME.NAME.eq(whole.stream()
                        .max(Comparator.comparingInt(String::length))
                        .orElseThrow());
        Subject.ACTORS.kinds().forEach(kind -> known(kind, word).forEach(row -> names.add(row.value2())));
        return names;
    }

    /** Words of actors and the actors' folded names; if there are very many, those that most lines tell of. */
    private Select<Record2<String, String>> known(String kind, Condition word) {
        return sql.select(KNOWN_NAME.NAME, KNOWN_NAME.MEANING)
                .from(KNOWN_NAME)
                .join(POSTING_LIST)
                .on(POSTING_LIST.NAME.eq(DSL.concat(DSL.inline(Facets.list(kind, "actor", "")), KNOWN_NAME.MEANING)))
                .where(KNOWN_NAME.KIND.eq(kind), word)
                .orderBy(POSTING_LIST.SIZE.desc(), POSTING_LIST.ID)
                .limit(RecordNames.LOOKED_AT);
    }

    /** Tells whether anybody has some words in his name, side by side, or a code. */
    boolean isActor(String folded) {
        return Subject.LINES_OF_ARTICLES.stream()
                .anyMatch(kind ->
                        !postings.knownNames(kind, List.of(folded.split(" "))).isEmpty()
                                || postings.group(List.of(Facets.list(kind, "code", folded)))
                                                .size()
                                        > 0);
    }

    /** Folded names of actors by a word of them that begins in some way. */
    Map<String, Set<String>> actorsByWord(String... beginnings) {
        Map<String, Set<String>> names = new TreeMap<>();
        for (String beginning : beginnings) {
            Subject.ACTORS
                    .kinds()
                    .forEach(kind -> known(kind, Beginning.of(sql, KNOWN_NAME.NAME, beginning))
                            .forEach(row -> names.computeIfAbsent(row.value1(), key -> new TreeSet<>())
                                    .add(row.value2())));
        }
        return names;
    }

    /** In how many lines actors of some folded names act, are acted on or speak. */
    Map<String, Integer> sizes(Collection<String> actors) {
        Set<String> lists = new TreeSet<>();
        Subject.ACTORS.kinds().forEach(kind -> actors.forEach(actor -> lists.add(Facets.list(kind, "actor", actor))));
        Map<String, Integer> sizes = new TreeMap<>();
        for (List<String> some : PostingReader.chunks(lists)) {
            sql.select(POSTING_LIST.NAME, POSTING_LIST.SIZE)
                    .from(POSTING_LIST)
                    .where(POSTING_LIST.NAME.in(some))
                    .forEach(row -> sizes.merge(
                            row.value1().substring(row.value1().lastIndexOf('|') + 1), row.value2(), Integer::sum));
        }
        return sizes;
    }
}
