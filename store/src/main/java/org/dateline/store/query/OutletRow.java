package org.dateline.store.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An outlet of which articles were read.
 *
 * @param articles how many of its articles are in the record
 * @param first the day on which the first of them came out; null if none of them tells a day
 * @param newest the day on which the newest did; null if none of them tells a day
 */
public record OutletRow(
        String name,
        int articles,
        @Nullable LocalDate first,
        @Nullable LocalDate newest) {}
