package org.dateline.core.situation.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.core.ledger.revision.Syndication;
import org.jspecify.annotations.Nullable;

/**
 * An index over time.
 *
 * @param points one for each period of the frame, in order
 * @param undated how many contributions are in no period: their days are unknown, or they are told for longer than a
 *     period and the middle of that lies in the frame
 */
public record IndexSeries(SeriesFrame frame, List<IndexPoint> points, int undated) {

    public IndexSeries {
        points = List.copyOf(points);
    }

    /** Reckons a series from contributions, whatever order they come in. */
    public static IndexSeries of(SeriesFrame frame, Collection<Contribution> contributions, Recipe recipe) {
        Map<LocalDate, Weight> values = new HashMap<>();
        Map<LocalDate, Integer> incidents = new HashMap<>();
        Map<LocalDate, Set<String>> voices = new HashMap<>();
        int undated = 0;
        for (Contribution contribution : contributions) {
            LocalDate period = contribution.period(frame.grain()).orElse(null);
            if (period == null) {
                undated += isInFrame(frame, contribution) ? 1 : 0;
                continue;
            }
            values.merge(period, contribution.weight(), Weight::plus);
            incidents.merge(period, 1, Integer::sum);
            Set<String> names = voices.computeIfAbsent(period, any -> new TreeSet<>());
            contribution.voices().names().forEach(name -> names.add(Syndication.independent(name)));
        }
        Map<LocalDate, PeriodSum> sums = new HashMap<>();
        values.forEach((period, value) -> sums.put(
                period,
                new PeriodSum(
                        value,
                        incidents.getOrDefault(period, 0),
                        voices.getOrDefault(period, Set.of()).size())));
        return of(frame, sums, undated, recipe);
    }

    /** Tells whether something that is in no period may be of the frame: its days are unknown, or their middle is in it. */
    public static boolean isInFrame(SeriesFrame frame, Contribution contribution) {
        LocalDate earliest = contribution.circumstances().earliest();
        LocalDate latest = contribution.circumstances().latest();
        return earliest == null || latest == null || frame.holds(Grain.middle(earliest, latest));
    }

    /**
     * Makes a series of sums.
     *
     * @param sums by the first day of the period, back to {@link SeriesFrame#baselineFrom}; nothing for an empty period
     */
    public static IndexSeries of(SeriesFrame frame, Map<LocalDate, PeriodSum> sums, int undated, Recipe recipe) {
        int before = recipe.baseline(frame.grain());
        List<IndexPoint> points = new ArrayList<>();
        for (LocalDate start = frame.from();
                !start.isAfter(frame.to());
                start = frame.grain().shift(start, 1)) {
            points.add(new IndexPoint(
                    start,
                    frame.grain().endOf(start),
                    sums.getOrDefault(start, PeriodSum.NOTHING),
                    baseline(frame, start, sums, before)));
        }
        return new IndexSeries(frame, points, undated);
    }

    private static IndexPoint.@Nullable Baseline baseline(
            SeriesFrame frame, LocalDate start, Map<LocalDate, PeriodSum> sums, int before) {
        LocalDate first = frame.grain().shift(start, -before);
        if (first.isBefore(frame.since())) {
            return null;
        }
        double[] values = new double[before];
        double total = 0;
        for (int i = 0; i < before; i++) {
            LocalDate period = frame.grain().shift(first, i);
            values[i] = sums.getOrDefault(period, PeriodSum.NOTHING)
                    .value()
                    .decimal()
                    .doubleValue();
            total += values[i];
        }
        double mean = total / before;
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return new IndexPoint.Baseline(mean, Math.sqrt(squares / before));
    }

    /** Tells whether nothing at all counts in it. */
    public boolean isEmpty() {
        return undated == 0 && points.stream().allMatch(point -> point.sum().incidents() == 0);
    }
}
