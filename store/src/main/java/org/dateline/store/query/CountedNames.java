package org.dateline.store.query;

import static org.dateline.store.schema.tables.Incident.INCIDENT;
import static org.dateline.store.schema.tables.PostingList.POSTING_LIST;
import static org.dateline.store.schema.tables.RecordLine.RECORD_LINE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.store.database.FullText;
import org.dateline.store.derived.Facets;
import org.jooq.Record2;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;

/** The names of those who take part in the newest of what answers to a filter. One instance serves one transaction. */
final class CountedNames implements RankedNames {

    private static final Comparator<Rank> ORDER = Comparator.comparingInt(Rank::kind)
            .thenComparing(Comparator.comparingInt(Rank::size).reversed())
            .thenComparingInt(Rank::list);

    private final Reading reading;
    private final FullText words;
    private final List<Rank> ranks = new ArrayList<>();

    CountedNames(Reading reading, FullText words) {
        this.reading = reading;
        this.words = words;
    }

    /** How often a list was met, and the newest day on it. */
    private static final class Tally {
        private int size;
        private int day;
    }

    /** @param plans what to count, in the order of {@link #KINDS}; null for a kind that cannot be asked for */
    CountedNames count(List<@Nullable Plan> plans) {
        Set<String> above = new HashSet<>();
        for (int kind = 0; kind < plans.size(); kind++) {
            Plan plan = plans.get(kind);
            if (plan != null) {
                List<Rank> more = ranks(kind, found(plan, items(kind)));
                more.stream().filter(rank -> !above.contains(rank.name())).forEach(ranks::add);
                more.forEach(rank -> above.add(rank.name()));
            }
        }
        ranks.sort(ORDER);
        return this;
    }

    private Items items(int kind) {
        return kind == 0 ? new IncidentItems(reading.sql(), words) : new LineItems(reading.sql(), words);
    }

    private List<Cursor> found(Plan plan, Items items) {
        List<Cursor> found = new ArrayList<>();
        new Search(reading.postings(), items).each(plan, Cursor.TOP, met -> {
            found.addAll(met);
            return found.size() <= ActorRanks.MOST;
        });
        return found;
    }

    private List<Rank> ranks(int kind, List<Cursor> found) {
        boolean cut = found.size() > ActorRanks.MOST;
        Map<Integer, Tally> tallies = new HashMap<>();
        for (List<Cursor> some : PostingReader.chunks(found.subList(0, Math.min(found.size(), ActorRanks.MOST)))) {
            Map<Integer, Integer> days = new HashMap<>();
            some.forEach(item -> days.put(item.item(), item.day()));
            lists(kind > 0, days.keySet())
                    .forEach(row -> Stream.of(row.value2().split(","))
                            .filter(list -> !list.isEmpty())
                            .forEach(list -> {
                                Tally tally = tallies.computeIfAbsent(Integer.valueOf(list), any -> new Tally());
                                tally.size++;
                                tally.day = Math.max(tally.day, days.getOrDefault(row.value1(), 0));
                            }));
        }
        List<Rank> named = new ArrayList<>();
        String prefix = Facets.list(KINDS.get(kind), "actor", "");
        for (List<Integer> some : PostingReader.chunks(tallies.keySet())) {
            reading.sql()
                    .select(POSTING_LIST.ID, POSTING_LIST.NAME)
                    .from(POSTING_LIST)
                    .where(POSTING_LIST.ID.in(some), POSTING_LIST.NAME.startsWith(prefix))
                    .forEach(row -> {
                        Tally tally = Objects.requireNonNull(tallies.get(row.value1()));
                        String name = row.value2().substring(prefix.length());
                        named.add(new Rank(name, row.value1(), tally.size, kind, cut, tally.day));
                    });
        }
        return named;
    }

    private Iterable<Record2<Integer, String>> lists(boolean ofLines, Set<Integer> items) {
        Select<Record2<Integer, String>> lists = ofLines
                ? reading.sql()
                        .select(RECORD_LINE.ID, RECORD_LINE.LISTS)
                        .from(RECORD_LINE)
                        .where(RECORD_LINE.ID.in(items))
                : reading.sql()
                        .select(INCIDENT.ID, INCIDENT.LISTS)
                        .from(INCIDENT)
                        .where(INCIDENT.ID.in(items));
        return lists.fetch();
    }

    @Override
    public List<Rank> behind(@Nullable Cursor place) {
        if (place == null) {
            return List.copyOf(ranks);
        }
        Rank last = new Rank("", place.item(), place.day(), place.given(), false, null);
        return ranks.stream().filter(rank -> ORDER.compare(rank, last) > 0).toList();
    }
}
