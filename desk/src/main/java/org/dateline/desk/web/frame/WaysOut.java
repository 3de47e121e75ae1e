package org.dateline.desk.web.frame;

import java.util.List;
import java.util.Optional;
import org.dateline.core.ontology.PloverType;
import org.dateline.desk.web.filter.UrlFilter;
import org.dateline.store.query.FilterPart;
import org.jspecify.annotations.Nullable;

/**
 * All that a page's filter lets through, to be taken elsewhere as files and as a feed.
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
            case TODAY, TIMELINE, MAP, REVIEW -> Optional.of(of("incidents", true, true, typed(filter)));
            case DISPLACEMENT -> Optional.of(of("displacements", true, true, whereAndWhen(filter)));
            case CLAIMS -> Optional.of(of("claims", true, true, typed(filter)));
            case ACTORS -> Optional.of(of("actors", false, false, typed(withoutStatus(filter))));
            case ARTICLES -> Optional.of(of("articles", false, true, typed(withoutStatus(filter))));
            case TRENDS, SOURCES -> Optional.empty();
        };
    }

    /** Files refuse what they cannot be filtered by; pages leave it out. */
    private static UrlFilter withoutStatus(UrlFilter filter) {
        return filter.with(FilterPart.STATUS, List.of());
    }

    private static UrlFilter whereAndWhen(UrlFilter filter) {
        return withoutStatus(filter).with(FilterPart.ACTOR, List.of()).with(FilterPart.TYPE, List.of());
    }

    private static UrlFilter typed(UrlFilter filter) {
        boolean known = filter.filter().types().stream()
                .allMatch(type -> PloverType.find(type).isPresent());
        return known ? filter : filter.with(FilterPart.TYPE, List.of());
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
