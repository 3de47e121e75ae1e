package org.dateline.core.ledger.incident;

import java.util.Comparator;
import java.util.Objects;
import org.dateline.core.article.PublicationTime;
import org.dateline.core.ledger.Telling;

/**
 * When a strand, or another thing that is told, came out: the order in which strands are merged, the earliest first.
 *
 * @param day of publication, counted from 1970-01-01; {@link Integer#MAX_VALUE} if unknown
 * @param second of publication, counted likewise; {@link Long#MAX_VALUE} if only the day is known, since who tells the
 *     time is likely the first
 * @param id of what is told, which decides between those of one moment
 */
public record Appearance(int day, long second, String id) implements Comparable<Appearance> {

    private static final Comparator<Appearance> ORDER = Comparator.comparingInt(Appearance::day)
            .thenComparingLong(Appearance::second)
            .thenComparing(Appearance::id);

    public Appearance {
        Objects.requireNonNull(id);
    }

    static Appearance of(Report report) {
        return of(report.telling(), report.id());
    }

    /** When something of an id is told. */
    public static Appearance of(Telling telling, String id) {
        PublicationTime at = telling.at();
        int day = at == null ? Integer.MAX_VALUE : Math.toIntExact(at.day().toEpochDay());
        long second =
                at == null || at.moment() == null ? Long.MAX_VALUE : at.moment().toEpochSecond();
        return new Appearance(day, second, id);
    }

    @Override
    public int compareTo(Appearance other) {
        return ORDER.compare(this, other);
    }
}
