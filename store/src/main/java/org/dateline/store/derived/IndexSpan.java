package org.dateline.store.derived;

import java.time.LocalDate;
import org.dateline.core.situation.index.Contribution;
import org.dateline.core.situation.index.Grain;

/**
 * When a contribution counts.
 *
 * @param code the finest grain that has it, as its ordinal; {@link #WIDE}, {@link #UNKNOWN}
 * @param day the middle of its days, counted from 1970-01-01; 0 if unknown
 */
public record IndexSpan(int code, int day) {

    /** Its days are more than a month has. */
    public static final int WIDE = Grain.values().length;

    /** Its days are unknown. */
    public static final int UNKNOWN = WIDE + 1;

    static IndexSpan of(Contribution contribution) {
        LocalDate earliest = contribution.circumstances().earliest();
        LocalDate latest = contribution.circumstances().latest();
        if (earliest == null || latest == null) {
            return new IndexSpan(UNKNOWN, 0);
        }
        int code = Grain.finest(earliest, latest).map(Grain::ordinal).orElse(WIDE);
        return new IndexSpan(
                code, Math.toIntExact(Grain.middle(earliest, latest).toEpochDay()));
    }
}
