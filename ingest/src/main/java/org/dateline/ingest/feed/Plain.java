package org.dateline.ingest.feed;

import crawlercommons.sitemaps.AbstractSiteMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Date;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Values of feeds, freed from what they are wrapped in; what is empty or nonsense becomes null. */
final class Plain {

    private static final int LONGEST = 1000;
    private static final Pattern MARKUP = Pattern.compile("[<&]");
    /** They would turn the text around them, hide in it, or make no XML: halves of characters, and what is none. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\uFFFE\\uFFFF\\u2028\\u2029\\s]+");

    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

    private Plain() {}

    /** A name without markup, on one line and of at most 1,000 characters. */
    static @Nullable String title(@Nullable String written) {
        if (written == null) {
            return null;
        }
        String text = MARKUP.matcher(written).find() ? Jsoup.parse(written).text() : written;
        String line = UNSEEN.matcher(text).replaceAll(" ").strip();
        if (line.length() > LONGEST) {
            line = line.substring(
                    0, line.offsetByCodePoints(0, Math.min(LONGEST / 2, line.codePointCount(0, line.length()))));
        }
        return line.isEmpty() ? null : line;
    }

    static @Nullable String id(@Nullable String written) {
        return written == null || written.isBlank() ? null : written.strip();
    }

    /** A moment between 1900 and 2200. */
    static @Nullable Instant time(@Nullable Date written) {
        return written == null ? null : time(Instant.ofEpochMilli(written.getTime()));
    }

    /** A moment between 1900 and 2200. */
    static @Nullable Instant time(@Nullable Instant moment) {
        return moment == null || moment.isBefore(FIRST) || moment.isAfter(LAST) ? null : moment;
    }

    /** A date of the W3C's profile of ISO 8601, as Atom, JSON Feed and sitemaps have. */
    static @Nullable Instant time(@Nullable String written) {
        if (written == null) {
            return null;
        }
        try {
            var time = AbstractSiteMap.convertToZonedDateTime(written.strip());
            return time == null ? null : time(time.toInstant());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
