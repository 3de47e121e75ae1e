package org.dateline.desk.web.filter;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dateline.desk.filter.UrlFilter;
import org.dateline.store.query.FilterPart;
import org.dateline.store.query.Queries;
import org.springframework.stereotype.Component;

/** Tells which names of a filter the record has not, and which come closest. Thread-safe. */
@Component
public class FilterHints {

    /** What is asked for by names. */
    static final Set<FilterPart> NAMED =
            EnumSet.of(FilterPart.ACTOR, FilterPart.PLACE, FilterPart.COUNTRY, FilterPart.OUTLET);

    private static final int CLOSEST = 4;
    /** So many names of one part are looked up; a filter of more was made by a program. */
    private static final int LOOKED_UP = 5;

    private final Queries queries;

    FilterHints(Queries queries) {
        this.queries = queries;
    }

    /** @param path the page's address without the filter */
    public List<FilterHint> of(String path, UrlFilter filter) {
        List<FilterHint> hints = new ArrayList<>();
        for (FilterPart part : NAMED) {
            for (String name : filter.values(part).stream().limit(LOOKED_UP).toList()) {
                queries.names()
                        .instead(part, name, CLOSEST)
                        .map(names -> names.stream()
                                .map(other -> new FilterHint.Closest(
                                        other,
                                        instead(filter, part, name, other).at(path)))
                                .toList())
                        .ifPresent(closest -> hints.add(new FilterHint(part, name, closest)));
            }
        }
        return hints;
    }

    private static UrlFilter instead(UrlFilter filter, FilterPart part, String asked, String other) {
        return filter.with(
                part,
                filter.values(part).stream()
                        .map(value -> value.equals(asked) ? other : value)
                        .toList());
    }
}
