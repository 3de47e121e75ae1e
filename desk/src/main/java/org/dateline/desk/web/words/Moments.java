package org.dateline.desk.web.words;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Moments as they are written on pages: in UTC, and how far away they are. */
public final class Moments {

    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private static final int FEW = 2;

    private Moments() {}

    /** {@code 13 Aug 2021, 19:50 UTC}; {@code never} for none. */
    public static String utc(@Nullable Instant moment) {
        return moment == null ? "never" : UTC.format(moment);
    }

    /** {@code 3 hours ago}, {@code in 12 minutes}, {@code just now}. */
    public static String near(Instant moment, Instant now) {
        Duration gone = Duration.between(moment, now);
        String length = length(gone.abs());
        if (length.isEmpty()) {
            return gone.isNegative() ? "in a moment" : "just now";
        }
        return gone.isNegative() ? "in " + length : length + " ago";
    }

    /** {@code 3 hours}: in the largest unit of which there are two, or in minutes; empty for less than one. */
    public static String length(Duration length) {
        if (length.toDays() >= FEW) {
            return Words.figure(length.toDays(), "day");
        }
        if (length.toHours() >= FEW) {
            return Words.figure(length.toHours(), "hour");
        }
        return length.toMinutes() == 0 ? "" : Words.figure(length.toMinutes(), "minute");
    }
}
