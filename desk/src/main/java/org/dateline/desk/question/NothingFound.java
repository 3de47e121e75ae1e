package org.dateline.desk.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.dateline.store.query.FilterPart;
import org.dateline.store.query.Queries;
import org.dateline.store.query.Query;
import org.dateline.store.query.RecordFilter;

/**
 * Why nothing answers: which part of the filter keeps everything out.
 *
 * @param what what the rows are called, in the plural
 * @param asked the parts that the filter has
 * @param unknown what is asked for by names of which the record has none: {@code a place “Orla”}
 * @param excluding the parts without any one of which something would answer
 */
public record NothingFound(
        boolean nothingRead, String what, Set<FilterPart> asked, List<String> unknown, List<FilterPart> excluding) {

    public NothingFound {
        asked = Set.copyOf(asked);
        unknown = List.copyOf(unknown);
        excluding = List.copyOf(excluding);
    }

    /** @param what what the rows are called, in the plural */
    public static NothingFound of(Queries queries, Query<?> query, RecordFilter filter, String what) {
        boolean nothingRead = queries.isEmpty();
        if (nothingRead || !query.any(RecordFilter.ALL)) {
            return new NothingFound(nothingRead, what, Set.of(), List.of(), List.of());
        }
        Set<FilterPart> asked = filter.parts();
        return new NothingFound(
                false,
                what,
                asked,
                unknown(queries, filter),
                asked.stream().filter(part -> query.any(filter.without(part))).toList());
    }

    /** How whoever asked calls what he can do about it. */
    public interface Wording {

        /** What to do where nothing was ever read: a sentence. */
        String nothingRead();

        /** A part of the filter: {@code the filter place}. */
        String part(FilterPart part);

        /** The parts together: {@code filters}. */
        String parts();
    }

    /** What to tell people: a sentence or two. */
    public String advice(Wording wording) {
        if (nothingRead) {
            return wording.nothingRead();
        }
        if (asked.isEmpty()) {
            return "The record has no " + what + ".";
        }
        if (!unknown.isEmpty()) {
            return "No " + what + " answer: nothing in the record has " + String.join(", nor ", unknown) + ".";
        }
        if (excluding.isEmpty()) {
            return asked.size() == 1
                    ? "No " + what + " answer, nor would any without the filter."
                    : "No " + what + " answer, nor would any if one of the " + wording.parts() + " were left out.";
        }
        return "No " + what + " answer. Some would without "
                + excluding.stream().map(wording::part).collect(Collectors.joining(", or without ")) + ".";
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
        return names.stream().map(name -> "“" + name + "”").collect(Collectors.joining(" or "));
    }

    private static String[] names(List<String> names) {
        return names.toArray(String[]::new);
    }
}
