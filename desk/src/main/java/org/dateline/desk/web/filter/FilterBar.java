package org.dateline.desk.web.filter;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.core.ledger.incident.IncidentStatus;
import org.dateline.desk.filter.UrlFilter;
import org.dateline.store.query.DayRange;
import org.dateline.store.query.FilterPart;

/**
 * The filter of a page, as it is shown above it.
 *
 * @param path the page's address without the filter; empty where there is nothing to filter; may have a query string of
 *     its own
 * @param filter what is asked for
 * @param shown the days that the page shows: those of the filter, unless it chooses others
 * @param chips one for each value
 * @param hints one for each name that the record has not
 */
public record FilterBar(String path, UrlFilter filter, DayRange shown, List<Chip> chips, List<FilterHint> hints) {

    /** Of a page that has none. */
    public static final FilterBar NONE = new FilterBar("", UrlFilter.ALL, DayRange.ALL, List.of(), List.of());

    public FilterBar {
        chips = List.copyOf(chips);
        hints = List.copyOf(hints);
    }

    /**
     * A value that is asked for.
     *
     * @param without the address of the page without it
     */
    public record Chip(FilterPart part, String value, String without) {}

    public static FilterBar of(String path, UrlFilter filter) {
        List<Chip> chips = new ArrayList<>();
        for (FilterPart part : FilterPart.values()) {
            for (String value : filter.values(part)) {
                chips.add(new Chip(part, value, filter.without(part, value).at(path)));
            }
        }
        return new FilterBar(path, filter, filter.filter().days(), chips, List.of());
    }

    /** The same with hints. */
    public FilterBar with(List<FilterHint> some) {
        return new FilterBar(path, filter, shown, chips, some);
    }

    /** Tells whether names are suggested for a part while somebody types. */
    public boolean isNamed(FilterPart part) {
        return FilterHints.NAMED.contains(part);
    }

    /** Above a page that shows other days than it was asked for. */
    public FilterBar showing(DayRange days) {
        return new FilterBar(path, filter, days, chips, hints);
    }

    /** Where the form leads: the path without its own query string, which a form would lose. */
    public String action() {
        int query = path.indexOf('?');
        return query < 0 ? path : path.substring(0, query);
    }

    /** What the path's own query string says, for the form to send along. */
    public List<Kept> kept() {
        int query = path.indexOf('?');
        return query < 0
                ? List.of()
                : Arrays.stream(path.substring(query + 1).split("&"))
                        .map(pair -> pair.split("=", 2))
                        .map(pair -> new Kept(decoded(pair[0]), pair.length < 2 ? "" : decoded(pair[1])))
                        .toList();
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** A field that is no filter's. */
    public record Kept(String name, String value) {}

    /** What a field of the form shows: the one value of a part that has one; others can be added beside those there are. */
    public String field(FilterPart part) {
        return isOne(part) ? String.join(" ", filter.values(part)) : "";
    }

    /** The values that the form keeps. */
    public List<String> held(FilterPart part) {
        return isOne(part) ? List.of() : filter.values(part);
    }

    private boolean isOne(FilterPart part) {
        return isDay(part) || part == FilterPart.TEXT;
    }

    public boolean isDay(FilterPart part) {
        return part == FilterPart.FROM || part == FilterPart.TO;
    }

    /** How a part is called above its field. */
    public String title(FilterPart part) {
        return switch (part) {
            case ACTOR -> "Actor: a name, or a CAMEO code";
            case PLACE -> "Place, district or province";
            case COUNTRY -> "Country";
            case FROM -> "From this day";
            case TO -> "Up to this day";
            case TYPE -> "Type";
            case STATUS -> "Status";
            case OUTLET -> "Outlet";
            case TEXT -> "Words, or “a phrase”";
        };
    }

    /** A value that a part may have. */
    public String example(FilterPart part) {
        return switch (part) {
            case ACTOR -> "Taliban";
            case PLACE -> "Herat";
            case COUNTRY -> "AF";
            case TYPE -> "assault";
            default -> "";
        };
    }

    /** The values that the status can have. */
    public List<String> statuses() {
        return Arrays.stream(IncidentStatus.values()).map(IncidentStatus::label).toList();
    }
}
