package org.dateline.store.query;

import static org.dateline.store.schema.tables.PostingList.POSTING_LIST;
import static org.dateline.store.schema.tables.RecordLine.RECORD_LINE;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Tells by the lists that lines stand on whom they name, without reading the lines. One instance serves one transaction. */
final class ActorLists {

    private static final String ACTOR = "|actor|";
    private static final int MOST = 50_000;

    private final Reading reading;

    /** Folded names by the numbers of lists; empty for a list of something else. */
    private final Map<Integer, String> names = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, String> eldest) {
            return size() > MOST;
        }
    };

    ActorLists(Reading reading) {
        this.reading = reading;
    }

    /** The folded names of the actors of some lines, by the numbers of the lines. */
    Map<Integer, Set<String>> namesOf(List<Cursor> items) {
        Map<Integer, List<Integer>> lists = new HashMap<>();
        reading.sql()
                .select(RECORD_LINE.ID, RECORD_LINE.LISTS)
                .from(RECORD_LINE)
                .where(RECORD_LINE.ID.in(items.stream().map(Cursor::item).toList()))
                .forEach(row -> lists.put(
                        row.value1(),
                        Stream.of(row.value2().split(",")).map(Integer::valueOf).toList()));
        learn(lists);
        Map<Integer, Set<String>> named = new HashMap<>();
        lists.forEach((item, numbers) -> {
            Set<String> actors = new HashSet<>();
            numbers.forEach(number -> actors.add(names.getOrDefault(number, "")));
            actors.remove("");
            named.put(item, actors);
        });
        return named;
    }

    /** The lists of lines that name somebody of such names. */
    ListGroup named(Predicate<String> names) {
        Map<Integer, Integer> sizes = new HashMap<>();
        reading.sql()
                .select(POSTING_LIST.ID, POSTING_LIST.NAME, POSTING_LIST.SIZE)
                .from(POSTING_LIST)
                .where(
                        POSTING_LIST
                                .NAME
                                .like("event" + ACTOR + "%")
                                .or(POSTING_LIST.NAME.like("statement" + ACTOR + "%")),
                        POSTING_LIST.SIZE.gt(0))
                .forEach(row -> {
                    if (names.test(actor(row.value2()))) {
                        sizes.put(row.value1(), row.value3());
                    }
                });
        return new ListGroup(sizes);
    }

    private void learn(Map<Integer, List<Integer>> lists) {
        Set<Integer> unknown = new HashSet<>();
        lists.values().forEach(unknown::addAll);
        unknown.removeIf(names::containsKey);
        for (List<Integer> some : PostingReader.chunks(unknown)) {
            reading.sql()
                    .select(POSTING_LIST.ID, POSTING_LIST.NAME)
                    .from(POSTING_LIST)
                    .where(POSTING_LIST.ID.in(some))
                    .forEach(row -> names.put(row.value1(), actor(row.value2())));
        }
    }

    private static String actor(String list) {
        int at = list.indexOf(ACTOR);
        return at > 0 && at == list.indexOf('|') ? list.substring(at + ACTOR.length()) : "";
    }
}
