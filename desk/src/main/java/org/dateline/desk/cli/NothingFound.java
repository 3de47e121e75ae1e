package org.dateline.desk.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.store.query.FilterPart;
import org.dateline.store.query.Queries;
import org.dateline.store.query.Query;
import org.dateline.store.query.RecordFilter;

/** What people are told when nothing answers: which option keeps everything out. */
final class NothingFound {

    private NothingFound() {}

    /** @param what what the rows are called, in the plural */
    static String advice(Queries queries, Query<?> query, RecordFilter filter, String what) {
        if (queries.isEmpty()) {
            return "Nothing is read yet; begin with: dateline read PATH";
        }
        if (filter.parts().isEmpty()) {
            return "The record has no " + what + ".";
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
}
