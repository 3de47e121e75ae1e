package org.dateline.core.ledger.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.core.record.FigurePart;
import org.jspecify.annotations.Nullable;

/**
 * How many suffered one sort of harm, as one report counts them: the greatest of its figures, since the smaller ones
 * tell who was among them.
 *
 * @param what killed, injured, arrested …
 * @param low the least number, inclusive
 * @param high the greatest, inclusive; null if the words leave it open
 */
record Count(String what, long low, @Nullable Long high) {

    /** Counts of those who take part, or of the event itself, are no harm. */
    private static final List<String> NO_HARM = List.of("people", "troops", "attacks", "events", "protesters");

    static List<Count> all(List<FigurePart> figures) {
        SortedMap<String, Count> greatest = new TreeMap<>();
        for (FigurePart figure : figures) {
            Long least = figure.low() == null ? figure.high() : figure.low();
            if (least != null && !NO_HARM.contains(figure.what())) {
                greatest.merge(
                        figure.what(),
                        new Count(figure.what(), least, figure.high()),
                        (one, other) -> other.low > one.low ? other : one);
            }
        }
        return new ArrayList<>(greatest.values());
    }

    boolean isOfOneNumber() {
        return Objects.equals(high, low);
    }

    /** The upper bound, or the lower one where none is told. */
    long top() {
        return high == null ? low : high;
    }

    boolean overlaps(Count other) {
        return low <= other.top() && other.low <= top()
                || high == null && other.top() >= low && other.low <= low * 3 / 2
                || other.high == null && top() >= other.low && low <= other.low * 3 / 2;
    }
}
