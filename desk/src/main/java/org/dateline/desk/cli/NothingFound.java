package org.dateline.desk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.dateline.store.query.FilterPart;
import org.dateline.store.query.Queries;
import org.dateline.store.query.Query;
import org.dateline.store.query.RecordFilter;

/** What people are told when nothing answers: which option keeps everything out. */
final class NothingFound {

    static final String NOTHING_READ = "Nothing is read yet; begin with: dateline read PATH";

    private NothingFound() {}

    /** @param what what the rows are called, in the plural */
    static String advice(Queries queries, Query<?> query, RecordFilter filter, String what) {
        if (queries.isEmpty()) {
            return NOTHING_READ;
        }
        if (filter.parts().isEmpty()) {
            return "The record has no " + what + ".";
        }
        List<String> unknown = unknown(queries, filter);
        if (!unknown.isEmpty()) {
            return "No " + what + " answer: nothing in the record has " + String.join(", nor ", unknown) + ".";
        }
        List<FilterPart> excluding = filter.parts().stream()
                .filter(part -> query.any(filter.without(part)))
                .toList();
        if (excluding.isEmpty()) {
            return filter.parts().size() == 1
                    ? "No " + what + " answer, nor would any without the filter."
                    : "No " + what + " answer, nor would any if one of the options were left out.";
        }
        return "No " + what + " answer. Some would without "
                + excluding.stream().map(part -> "--" + part.label()).collect(Collectors.joining(", or without "))
                + ".";
    }

    /** What is asked for by names of which the record has none, whatever else is asked. */
    private static List<String> unknown(Queries queries, RecordFilter filter) {
        List<String> unknown = new ArrayList<>();
        BiConsumer<String, RecordFilter> check = (asked, alone) -> {
            if (!alone.equals(RecordFilter.ALL) && !queries.articles().any(alone)) {
                unknown.add(asked);
            }
        };
        check.accept("an actor " + quoted(filter.actors()), RecordFilter.ALL.withActors(names(filter.actors())));
        check.accept("a place " + quoted(filter.places()), RecordFilter.ALL.withPlaces(names(filter.places())));
        check.accept("an outlet " + quoted(filter.outlets()), RecordFilter.ALL.withOutlets(names(filter.outlets())));
        return unknown;
    }

    private static String quoted(List<String> names) {
        return names.stream().map(name -> '"' + name + '"').collect(Collectors.joining(" or "));
    }

    private static String[] names(List<String> names) {
        return names.toArray(String[]::new);
    }
}
