package org.dateline.desk.filter;

import java.util.ArrayList;
import java.util.List;
import org.dateline.store.query.FilterPart;

/** A filter in words. */
public final class FilterText {

    private FilterText() {}

    /** A filter as people read it: {@code place Herat, type assault or protest}; {@code everything} for none. */
    public static String of(String query) {
        UrlFilter filter = UrlFilter.parse(query);
        List<String> parts = new ArrayList<>();
        for (FilterPart part : FilterPart.values()) {
            List<String> values = filter.values(part);
            if (!values.isEmpty()) {
                parts.add(part.label() + " " + String.join(" or ", values));
            }
        }
        return parts.isEmpty() ? "everything" : String.join(", ", parts);
    }
}
