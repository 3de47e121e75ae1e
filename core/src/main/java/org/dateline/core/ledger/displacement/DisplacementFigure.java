package org.dateline.core.ledger.displacement;

import java.time.LocalDate;
import java.util.Comparator;
import org.dateline.core.ledger.DayWindow;
import org.jspecify.annotations.Nullable;

/**
 * One number that one report gives.
 *
 * @param article id of the article
 * @param displacement id of the displacement line in it
 * @param voice whose independent reporting it is
 * @param toldOn the day the article came out
 * @param days when they fled, or for a stock the time it covers up to the day it was counted
 * @param low the least number the words allow; null if they set none
 * @param high the greatest, inclusive; null if they set none
 * @param denied whether somebody denies it
 */
public record DisplacementFigure(
        String article,
        String displacement,
        String voice,
        LocalDate toldOn,
        DayWindow days,
        @Nullable Long low,
        @Nullable Long high,
        boolean denied)
        implements Comparable<DisplacementFigure> {

    private static final Comparator<Long> UNKNOWN_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());

    private static final Comparator<DisplacementFigure> ORDER = Comparator.comparing(
                    (DisplacementFigure figure) -> figure.days.latest())
            .thenComparing(DisplacementFigure::toldOn)
            .thenComparing(figure -> figure.days.earliest(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(DisplacementFigure::article)
            .thenComparing(DisplacementFigure::displacement)
            .thenComparing(DisplacementFigure::low, UNKNOWN_FIRST)
            .thenComparing(DisplacementFigure::high, UNKNOWN_FIRST)
            .thenComparing(DisplacementFigure::voice)
            .thenComparing(DisplacementFigure::denied);

    @Override
    public int compareTo(DisplacementFigure other) {
        return ORDER.compare(this, other);
    }
}
