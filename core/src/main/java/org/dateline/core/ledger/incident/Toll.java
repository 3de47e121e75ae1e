package org.dateline.core.ledger.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How many suffered one sort of harm in an incident, by all who count them.
 *
 * @param what killed, injured, arrested …
 * @param low the least number by the latest count of any voice
 * @param high the greatest by the latest count of any voice; of <em>at least nine</em> it is nine
 * @param tallies the counts of each voice on each day, by voice and day
 */
public record Toll(String what, long low, long high, List<Tally> tallies) {

    public Toll {
        tallies = List.copyOf(tallies);
    }

    /**
     * The count that one voice gave on one day: of several, the greatest.
     *
     * @param voice whose independent reporting it is
     * @param day of publication; null if unknown
     * @param low the least number, inclusive
     * @param high the greatest, inclusive; null if the words leave it open
     * @param report id of the event that gives it
     */
    public record Tally(
            String voice,
            @Nullable LocalDate day,
            long low,
            @Nullable Long high,
            String report) {

        private long top() {
            return high == null ? low : high;
        }
    }

    private static final Comparator<Tally> BY_DAY =
            Comparator.comparing(tally -> tally.day() == null ? LocalDate.MIN : tally.day());

    /** The tolls of some reports, by what happened to those counted. */
    static List<Toll> of(List<Report> reports) {
        SortedMap<String, SortedMap<String, Tally>> byWhat = new TreeMap<>();
        for (Report report : reports) {
            LocalDate day =
                    report.telling().at() == null ? null : report.telling().at().day();
            String voice = report.telling().voice();
            for (Count count : Count.all(report.event().figures())) {
                byWhat.computeIfAbsent(count.what(), any -> new TreeMap<>())
                        .merge(
                                voice + "\n" + day,
                                new Tally(voice, day, count.low(), count.high(), report.id()),
                                Toll::greater);
            }
        }
        List<Toll> tolls = new ArrayList<>();
        byWhat.forEach((what, tallies) -> tolls.add(of(what, new ArrayList<>(tallies.values()))));
        return tolls;
    }

    private static Tally greater(Tally one, Tally other) {
        if (one.low() != other.low()) {
            return one.low() > other.low() ? one : other;
        }
        return one.report().compareTo(other.report()) <= 0 ? one : other;
    }

    private static Toll of(String what, List<Tally> tallies) {
        tallies.sort(Comparator.comparing(Tally::voice).thenComparing(BY_DAY));
        SortedMap<String, Tally> latest = new TreeMap<>();
        tallies.forEach(tally -> latest.put(tally.voice(), tally));
        long low = latest.values().stream().mapToLong(Tally::low).min().orElseThrow();
        long high = latest.values().stream().mapToLong(Tally::top).max().orElseThrow();
        return new Toll(what, low, high, tallies);
    }
}
