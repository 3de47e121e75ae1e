package org.dateline.core.ledger.revision;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import org.dateline.core.article.PublicationTime;
import org.jspecify.annotations.Nullable;

/** The order of times of publication, the earliest first. */
final class PublicationOrder {

    /** Unknown times after all others. */
    static final Comparator<@Nullable PublicationTime> UNKNOWN_LAST =
            Comparator.nullsLast(Comparator.comparing(PublicationOrder::instant));

    private PublicationOrder() {}

    /** What is known to the day only counts as its end: who tells the hour is not put behind who does not. */
    static Instant instant(PublicationTime time) {
        return time.moment() != null
                ? time.moment().toInstant()
                : time.day().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
