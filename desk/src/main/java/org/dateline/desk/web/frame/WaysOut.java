package org.dateline.desk.web.frame;

import java.util.List;
import java.util.Optional;
import org.dateline.core.ontology.PloverType;
import org.dateline.desk.filter.UrlFilter;
import org.dateline.desk.web.filter.FilterBar;
import org.dateline.store.query.DayRange;
import org.dateline.store.query.FilterPart;
import org.jspecify.annotations.Nullable;

/**
 * All that a page's filter lets through, to be taken elsewhere as files, of the days that the page shows, and as a feed,
 * which goes on with the days.
 *
 * @param words what the files hold
 * @param csv address of the spreadsheet
 * @param geojson address of the map's features; null of what has no place
 * @param feed address of the feed without its ending and filter; null of what has none
 * @param query of the feed's filter
 */
public record WaysOut(
        String words,
        String csv,
        @Nullable String geojson,
        @Nullable String feed,
        String query) {

    /** Those of a section; empty if it shows no rows. */
    static Optional<WaysOut> of(Section section, FilterBar bar) {
        UrlFilter filter = bar.filter();
        return switch (section) {
            case TODAY, TIMELINE, MAP, REVIEW -> Optional.of(of("incidents", true, true, typed(filter), bar.shown()));
            case DISPLACEMENT -> Optional.of(of("displacements", true, true, whereAndWhen(filter), bar.shown()));
            case CLAIMS -> Optional.of(of("claims", true, true, typed(filter), bar.shown()));
            case ACTORS -> Optional.of(of("actors", false, false, typed(withoutStatus(filter)), bar.shown()));
            case ARTICLES -> Optional.of(of("articles", false, true, typed(withoutStatus(filter)), bar.shown()));
            case TRENDS, DIGEST, SOURCES -> Optional.empty();
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

    private static WaysOut of(String what, boolean hasPlaces, boolean hasFeed, UrlFilter filter, DayRange shown) {
        UrlFilter files = filter.on(shown);
        return new WaysOut(
                "All " + what + (shown.equals(filter.filter().days()) ? " of this filter" : " of these days"),
                files.at("/export/" + what + ".csv"),
                hasPlaces ? files.at("/export/" + what + ".geojson") : null,
                hasFeed ? "/feed/" + what : null,
                filter.query());
    }

    /** The address of the feed in a format: atom, rss or json. */
    public String feed(String format) {
        return feed + "." + format + query;
    }
}
