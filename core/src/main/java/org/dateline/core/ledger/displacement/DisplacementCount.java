package org.dateline.core.ledger.displacement;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.core.ledger.DayWindow;

/**
 * What reports say of one displacement: of flows that overlap in time, or of a stock as counted on one day. Its numbers
 * are so many accounts of one thing, never a sum.
 *
 * @param days the days of all the reports
 * @param figures by day; never empty
 */
public record DisplacementCount(DayWindow days, List<DisplacementFigure> figures) {

    public DisplacementCount {
        if (figures.isEmpty()) {
            throw new IllegalArgumentException("a count of nothing");
        }
        figures = figures.stream().sorted().toList();
    }

    static DisplacementCount of(Collection<DisplacementFigure> figures) {
        return new DisplacementCount(
                figures.stream()
                        .map(DisplacementFigure::days)
                        .reduce(DayWindow::hull)
                        .orElseThrow(),
                List.copyOf(figures));
    }

    /** The least that any report allows; empty if none sets a least number. */
    public Optional<Long> low() {
        return figures.stream()
                .map(DisplacementFigure::low)
                .filter(Objects::nonNull)
                .min(Long::compare);
    }

    /** The greatest that any report allows; empty if one leaves it open: "at least 5,000". */
    public Optional<Long> high() {
        return figures.stream().anyMatch(figure -> figure.high() == null)
                ? Optional.empty()
                : figures.stream()
                        .map(DisplacementFigure::high)
                        .filter(Objects::nonNull)
                        .max(Long::compare);
    }

    /** Who independently gives a number, by name. */
    public SortedSet<String> voices() {
        SortedSet<String> voices = new TreeSet<>();
        figures.forEach(figure -> voices.add(figure.voice()));
        return voices;
    }
}
