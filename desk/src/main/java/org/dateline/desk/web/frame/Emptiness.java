package org.dateline.desk.web.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.dateline.desk.web.filter.UrlFilter;
import org.dateline.store.query.Queries;
import org.dateline.store.query.Query;
import org.dateline.store.query.RecordFilter;

/**
 * Why a page has nothing to show: shown by the template {@code frame/nothing}.
 *
 * @param words one sentence
 * @param loosenings the same page without one part of the filter, where that would show something
 */
public record Emptiness(Reason reason, String words, List<Loosening> loosenings) {

    public Emptiness {
        loosenings = List.copyOf(loosenings);
    }

    /** Three things that look the same and are not. */
    public enum Reason {
        /** The record is empty. */
        NOTHING_READ,
        /** What was read tells of nothing of the kind. */
        NOTHING_TOLD,
        /** There is something, but not with this filter. */
        FILTERED
    }

    /**
     * A page with less of a filter.
     *
     * @param label the part that is left out
     */
    public record Loosening(String label, String address) {}

    /**
     * Finds out why nothing answers.
     *
     * @param query what has no answer
     * @param path the page's address without the filter
     * @param what what the rows are called, in the plural
     */
    public static Emptiness of(Queries queries, Query<?> query, UrlFilter filter, String path, String what) {
        RecordFilter asked = filter.filter();
        if (queries.isEmpty()) {
            return new Emptiness(Reason.NOTHING_READ, "Nothing is read yet.", List.of());
        }
        if (asked.parts().isEmpty() || !query.any(RecordFilter.ALL)) {
            return new Emptiness(Reason.NOTHING_TOLD, "What was read tells of no " + what + ".", List.of());
        }
        List<Loosening> loosenings = asked.parts().stream()
                .filter(part -> query.any(asked.without(part)))
                .map(part ->
                        new Loosening(part.label(), filter.with(part, List.of()).at(path)))
                .toList();
        String unknown = unknown(queries, asked);
        String why = unknown.isEmpty()
                ? "The filter keeps all " + what + " out"
                : "No " + what + ": nothing in the record has " + unknown;
        return new Emptiness(
                Reason.FILTERED,
                loosenings.isEmpty() ? why + "; no part of it alone does, so begin anew." : why + ".",
                loosenings.isEmpty() ? List.of(new Loosening("filter", path)) : loosenings);
    }

    /** What is asked for by names of which the record has none, whatever else is asked. */
    private static String unknown(Queries queries, RecordFilter asked) {
        List<String> unknown = new ArrayList<>();
        addIfUnknown(unknown, queries, "an actor", asked.actors(), RecordFilter.ALL::withActors);
        addIfUnknown(unknown, queries, "a place", asked.places(), RecordFilter.ALL::withPlaces);
        addIfUnknown(unknown, queries, "an outlet", asked.outlets(), RecordFilter.ALL::withOutlets);
        return String.join(", nor ", unknown);
    }

    /** The filter for some names alone. */
    @FunctionalInterface
    private interface Naming {
        RecordFilter with(String... names);
    }

    private static void addIfUnknown(
            List<String> unknown, Queries queries, String kind, List<String> names, Naming naming) {
        if (!names.isEmpty() && !queries.articles().any(naming.with(names.toArray(String[]::new)))) {
            UnaryOperator<String> quoted = name -> "“" + name + "”";
            unknown.add(kind + " " + names.stream().map(quoted).collect(Collectors.joining(" or ")));
        }
    }
}
