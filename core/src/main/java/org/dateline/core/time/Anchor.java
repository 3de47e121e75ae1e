package org.dateline.core.time;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a relative expression counts from.
 *
 * @param published the day of publication; null where unknown
 * @param told the day until which the article tells of: that of publication, or of an update soon after; null where
 *     unknown
 * @param then the date mentioned last in the same stretch of text; null where there is none
 * @param lastDay the single day mentioned last in the same stretch of text, which times of the clock are of; null
 *     where there is none
 * @param storyDay the single day that "the day before" counts from; null where there is none
 * @param story what a date without a year follows in a story told of the past; null where there is none
 * @param tense where the tense around the expression points; asked only where it matters
 */
record Anchor(
        @Nullable LocalDate published,
        @Nullable LocalDate told,
        @Nullable CalendarPeriod then,
        @Nullable CalendarPeriod lastDay,
        @Nullable CalendarPeriod storyDay,
        @Nullable Story story,
        Supplier<Direction> tense) {

    /**
     * What a date without a year follows in a story told of the past.
     *
     * @param last the last date of the story that has its year
     * @param reach how many days later the date can be
     */
    record Story(CalendarPeriod last, int reach) {}

    Direction direction() {
        return tense.get();
    }

    LocalDate toldOr(LocalDate other) {
        return told == null ? other : told;
    }

    /** The day that "the following Sunday" counts from. */
    LocalDate thenDayOr(LocalDate other) {
        return then == null ? other : then.first();
    }
}
