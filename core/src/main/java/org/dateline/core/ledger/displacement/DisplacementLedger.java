package org.dateline.core.ledger.displacement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Lays reports of displacement together, whatever order they come in. Give it the current revision of each article. A
 * report of no place that a register knows is in no series: what is told of <i>their homes</i> may be of anywhere.
 * Thread-safe.
 */
public final class DisplacementLedger {

    private final DisplacementReader reader;

    public DisplacementLedger(DisplacementCues cues) {
        reader = new DisplacementReader(cues);
    }

    private record Series(DisplacementArea area, DisplacementKind kind, DisplacementSeries.Unit unit) {

        static final Comparator<Series> ORDER =
                Comparator.comparing(Series::area).thenComparing(Series::kind).thenComparing(Series::unit);
    }

    /** The series of all areas: by area, flows before stocks, people before families. */
    public List<DisplacementSeries> of(Collection<DisplacementReport> reports) {
        Map<Series, TreeSet<DisplacementFigure>> figures = new TreeMap<>(Series.ORDER);
        reports.stream()
                .flatMap(reader::read)
                .forEach(entry -> figures.computeIfAbsent(
                                new Series(entry.area(), entry.kind(), entry.unit()), series -> new TreeSet<>())
                        .add(entry.figure()));
        List<DisplacementSeries> all = new ArrayList<>();
        figures.forEach((series, told) -> all.add(new DisplacementSeries(
                series.area(),
                series.kind(),
                series.unit(),
                series.kind() == DisplacementKind.FLOW ? flows(told) : stocks(told))));
        return List.copyOf(all);
    }

    /** Flows whose days overlap are one: nobody tells how many of the one are among the other. */
    private static List<DisplacementCount> flows(TreeSet<DisplacementFigure> told) {
        List<DisplacementFigure> byStart = told.stream()
                .sorted(Comparator.comparing(
                                (DisplacementFigure figure) -> figure.days().earliest(),
                                Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        List<List<DisplacementFigure>> runs = new ArrayList<>();
        for (DisplacementFigure figure : byStart) {
            List<DisplacementFigure> run = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (run == null
                    || run.stream()
                            .noneMatch(
                                    other -> figure.days().reaches(other.days().latest()))) {
                run = new ArrayList<>();
                runs.add(run);
            }
            run.add(figure);
        }
        return runs.stream().map(DisplacementCount::of).toList();
    }

    /** Stocks counted up to the same day are one. */
    private static List<DisplacementCount> stocks(TreeSet<DisplacementFigure> told) {
        Map<LocalDate, List<DisplacementFigure>> byDay = new TreeMap<>();
        told.forEach(figure -> byDay.computeIfAbsent(figure.days().latest(), day -> new ArrayList<>())
                .add(figure));
        return byDay.values().stream().map(DisplacementCount::of).toList();
    }
}
