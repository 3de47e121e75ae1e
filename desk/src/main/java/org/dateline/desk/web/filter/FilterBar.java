package org.dateline.desk.web.filter;

import java.util.ArrayList;
import java.util.List;
import org.dateline.store.query.FilterPart;

/**
 * The filter of a page, as it is shown above it.
 *
 * @param path the page's address without the filter; empty where there is nothing to filter
 * @param filter what is asked for
 * @param chips one for each value
 */
public record FilterBar(String path, UrlFilter filter, List<Chip> chips) {

    /** Of a page that has none. */
    public static final FilterBar NONE = new FilterBar("", UrlFilter.ALL, List.of());

    public FilterBar {
        chips = List.copyOf(chips);
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
        return new FilterBar(path, filter, chips);
    }

    /** What a field of the form holds. */
    public String field(FilterPart part) {
        return String.join(" ", filter.values(part));
    }
}
