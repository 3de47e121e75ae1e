package org.dateline.store.derived;

import java.time.LocalDate;
import org.dateline.core.record.TimePart;
import org.jspecify.annotations.Nullable;

/**
 * The days by which something is found, counted from 1970-01-01.
 *
 * @param first the first it can have been; null if unknown
 * @param last the last it can have been; null if unknown
 * @param sort where it stands in a list: the last, else the first, else the day it was told; 0 if that is unknown too
 */
record Days(@Nullable Integer first, @Nullable Integer last, int sort) {

    /** @param told the day of publication; null if unknown */
    static Days of(@Nullable TimePart time, @Nullable LocalDate told) {
        Integer first = time == null ? null : number(time.earliest());
        Integer last = time == null ? null : number(time.latest());
        Integer day = last != null ? last : first != null ? first : number(told);
        return new Days(first, last, day == null ? 0 : day);
    }

    static @Nullable Integer number(@Nullable LocalDate day) {
        return day == null ? null : Math.toIntExact(day.toEpochDay());
    }
}
