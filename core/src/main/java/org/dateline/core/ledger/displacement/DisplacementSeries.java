package org.dateline.core.ledger.displacement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The displacement from or to one area over time, of one kind in one unit.
 *
 * @param counts in the order of their days
 */
public record DisplacementSeries(
        DisplacementArea area, DisplacementKind kind, Unit unit, List<DisplacementCount> counts) {

    /** What is counted. */
    public enum Unit {
        PEOPLE,
        FAMILIES;

        /** The name in data and on pages. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public DisplacementSeries {
        counts = List.copyOf(counts);
    }

    /**
     * How many are displaced as far as was told by a day: of each voice its latest number. Empty for a flow, which is
     * over, and before the first number.
     */
    public Optional<DisplacementCount> stockOn(LocalDate day) {
        if (kind == DisplacementKind.FLOW) {
            return Optional.empty();
        }
        Map<String, DisplacementFigure> latest = new TreeMap<>();
        counts.stream()
                .flatMap(count -> count.figures().stream())
                .filter(figure -> !figure.toldOn().isAfter(day))
                .sorted(Comparator.naturalOrder())
                .forEach(figure -> latest.put(figure.voice(), figure));
        return latest.isEmpty() ? Optional.empty() : Optional.of(DisplacementCount.of(latest.values()));
    }
}
