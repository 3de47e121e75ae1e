package org.dateline.desk.web.filter;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.desk.filter.AddressFault;
import org.dateline.desk.filter.Days;
import org.dateline.desk.filter.UrlFilter;
import org.dateline.store.query.FilterPart;
import org.dateline.store.query.Query;

/**
 * A query string that a program made: one with a name that nothing has is refused, for a misspelt filter would else give
 * everything; and so is a blank value.
 *
 * @param filter what is asked for
 * @param others the values of parameters that are no part of the filter, by name
 */
public record StrictQuery(UrlFilter filter, Map<String, String> others) {

    private static final Set<String> ONCE =
            Set.of(FilterPart.FROM.label(), FilterPart.TO.label(), FilterPart.TEXT.label());

    public StrictQuery {
        others = Map.copyOf(others);
    }

    /**
     * Reads a query string.
     *
     * @param others names that it may have beside those of the filter
     * @throws AddressFault if it has another name, or a value that is none
     */
    public static StrictQuery of(Map<String, String[]> query, String... others) {
        Set<String> alone = Set.of(others);
        for (Map.Entry<String, String[]> parameter : query.entrySet()) {
            check(parameter.getKey(), parameter.getValue(), alone);
        }
        Map<String, String> found = new HashMap<>();
        query.forEach((name, values) -> {
            if (alone.contains(name)) {
                found.put(name, values[0].strip());
            }
        });
        return new StrictQuery(UrlFilter.of(query), found);
    }

    private static void check(String name, String[] values, Set<String> alone) {
        if (!alone.contains(name) && !names().contains(name)) {
            Set<String> known = new LinkedHashSet<>(names());
            alone.stream().sorted().forEach(known::add);
            throw new AddressFault(name, "there is no parameter “" + name + "”; there are " + String.join(", ", known));
        }
        if (Arrays.stream(values).anyMatch(String::isBlank)) {
            throw new AddressFault(name, name + " is empty; give it a value, or leave it out");
        }
        if (values.length > 1 && (alone.contains(name) || ONCE.contains(name))) {
            throw new AddressFault(name, name + " is given more than once");
        }
    }

    private static Set<String> names() {
        return Arrays.stream(FilterPart.values())
                .map(FilterPart::label)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The value of a parameter that is no part of the filter. */
    public Optional<String> find(String name) {
        return Optional.ofNullable(others.get(name));
    }

    /** The day that a parameter names. */
    public Optional<LocalDate> day(String name) {
        return find(name).map(written -> Days.of(name, written));
    }

    /**
     * Checks that a query has the parts and types that are asked for.
     *
     * @param what what its rows are called
     * @throws AddressFault if it has not
     */
    public void check(Query<?> query, String what) {
        for (FilterPart part : filter.filter().parts()) {
            if (!query.parts().contains(part)) {
                throw new AddressFault(part.label(), what + " have no " + part.label());
            }
        }
        for (String type : filter.filter().types()) {
            if (!query.types().contains(type.toLowerCase(Locale.ROOT))) {
                throw new AddressFault(
                        FilterPart.TYPE.label(),
                        "there is no type “" + type + "”; there are " + String.join(", ", query.types()));
            }
        }
    }
}
