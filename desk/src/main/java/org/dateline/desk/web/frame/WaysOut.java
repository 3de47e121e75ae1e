package org.dateline.desk.web.frame;

import java.util.Optional;
import org.dateline.desk.web.filter.UrlFilter;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows, to be taken elsewhere: the same filter as files and as a feed.
 *
 * @param what it is, as its files call it
 * @param csv address of the spreadsheet
 * @param geojson address of the map's features; null of what has no place
 * @param feed address of the feed without its ending and filter; null of what has none
 * @param query of the filter
 */
public record WaysOut(
        String what,
        String csv,
        @Nullable String geojson,
        @Nullable String feed,
        String query) {

    /** Those of a section; empty if it shows no rows. */
    static Optional<WaysOut> of(Section section, UrlFilter filter) {
        return switch (section) {
            case TODAY, TIMELINE, MAP, REVIEW -> Optional.of(of("incidents", true, true, filter));
            case CLAIMS -> Optional.of(of("claims", true, true, filter));
            case ACTORS -> Optional.of(of("actors", false, false, filter));
            case ARTICLES -> Optional.of(of("articles", false, true, filter));
            case TRENDS, SOURCES -> Optional.empty();
        };
    }

    private static WaysOut of(String what, boolean hasPlaces, boolean hasFeed, UrlFilter filter) {
        return new WaysOut(
                what,
                filter.at("/export/" + what + ".csv"),
                hasPlaces ? filter.at("/export/" + what + ".geojson") : null,
                hasFeed ? "/feed/" + what : null,
                filter.query());
    }

    /** The address of the feed in a format: atom, rss or json. */
    public String feed(String format) {
        return feed + "." + format + query;
    }
}
