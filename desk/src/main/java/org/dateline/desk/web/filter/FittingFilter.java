package org.dateline.desk.web.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.desk.web.words.Words;
import org.dateline.store.query.FilterPart;
import org.dateline.store.query.Query;
import org.dateline.store.query.RecordFilter;

/**
 * As much of a page's filter as a query can have: statements have no status, and classes of cues in the place of types.
 *
 * @param leftOut the parts that it cannot have; a page that leaves some out says so
 */
public record FittingFilter(RecordFilter filter, List<FilterPart> leftOut) {

    public FittingFilter {
        leftOut = List.copyOf(leftOut);
    }

    /**
     * What a page says of the parts that were left out.
     *
     * @param what is listed, {@code statements}
     */
    public List<String> notes(String what) {
        return leftOut.stream()
                .map(part ->
                        Words.capital(what) + " cannot be filtered by " + part.label() + " as asked: that is left out.")
                .toList();
    }

    public static FittingFilter of(RecordFilter asked, Query<?> query) {
        RecordFilter filter = asked;
        List<FilterPart> leftOut = new ArrayList<>();
        for (FilterPart part : asked.parts()) {
            boolean fits = part == FilterPart.TYPE
                    ? asked.types().stream().allMatch(type -> query.types().contains(type.toLowerCase(Locale.ROOT)))
                    : query.parts().contains(part);
            if (!fits) {
                filter = filter.without(part);
                leftOut.add(part);
            }
        }
        return new FittingFilter(filter, leftOut);
    }
}
