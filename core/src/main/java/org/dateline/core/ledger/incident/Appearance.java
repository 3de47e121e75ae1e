package org.dateline.core.ledger.incident;

import java.util.Comparator;
import java.util.Objects;
import org.dateline.core.article.PublicationTime;

/**
 * When a strand came out: the order in which strands are merged, the earliest first.
 *
 * @param day of publication, counted from 1970-01-01; {@link Integer#MAX_VALUE} if unknown
 * @param second of publication, counted likewise; {@link Long#MAX_VALUE} if only the day is known, since who tells the
 *     time is likely the first
 * @param id of the strand, which decides between those of one moment
 */
public record Appearance(int day, long second, String id) implements Comparable<Appearance> {

    private static final Comparator<Appearance> ORDER = Comparator.comparingInt(Appearance::day)
            .thenComparingLong(Appearance::second)
            .thenComparing(Appearance::id);

    public Appearance {
        Objects.requireNonNull(id);
    }

    static Appearance of(Report report) {
        PublicationTime at = report.telling().at();
        int day = at == null ? Integer.MAX_VALUE : Math.toIntExact(at.day().toEpochDay());
        long second =
                at == null || at.moment() == null ? Long.MAX_VALUE : at.moment().toEpochSecond();
        return new Appearance(day, second, report.id());
    }

    @Override
    public int compareTo(Appearance other) {
        return ORDER.compare(this, other);
    }
}
