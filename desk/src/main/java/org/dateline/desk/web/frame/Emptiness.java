package org.dateline.desk.web.frame;

import java.util.List;
import org.dateline.desk.filter.UrlFilter;
import org.dateline.desk.question.NothingFound;
import org.dateline.desk.web.filter.FilterWords;
import org.dateline.store.query.Queries;
import org.dateline.store.query.Query;

/**
 * Why a list has nothing to show, with the ways out of it: shown by the template {@code frame/nothing}.
 *
 * @param words a sentence or two
 * @param loosenings the same page with less of the filter, where that would show something, else without it
 */
public record Emptiness(String words, List<Loosening> loosenings) {

    public Emptiness {
        loosenings = List.copyOf(loosenings);
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
        NothingFound found = NothingFound.of(queries, query, filter.filter(), what);
        List<Loosening> loosenings = found.excluding().stream()
                .map(part ->
                        new Loosening(part.label(), filter.with(part, List.of()).at(path)))
                .toList();
        return new Emptiness(
                found.advice(FilterWords.WORDS),
                loosenings.isEmpty() && !found.asked().isEmpty() ? List.of(new Loosening("filter", path)) : loosenings);
    }
}
