package org.dateline.core.time;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a relative expression counts from.
 *
 * @param published the day of publication; null where unknown
 * @param then the date mentioned last in the same stretch of text; null where there is none
 * @param lastDay the single day mentioned last in the same stretch of text; null where there is none
 * @param tense where the tense around the expression points; asked only where it matters
 */
record Anchor(
        @Nullable LocalDate published,
        @Nullable CalendarPeriod then,
        @Nullable CalendarPeriod lastDay,
        Supplier<Direction> tense) {

    Direction direction() {
        return tense.get();
    }

    /** The day that "earlier", "later" and "that" count from. */
    @Nullable
    LocalDate thenDay() {
        return then == null ? published : then.first();
    }
}
