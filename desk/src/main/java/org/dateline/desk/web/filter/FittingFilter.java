package org.dateline.desk.web.filter;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.core.ledger.SearchWords;
import org.dateline.core.ledger.incident.IncidentStatus;
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
        return of(asked, query, EnumSet.allOf(IncidentStatus.class));
    }

    /** @param statuses those that a row can have; if none of them is asked for, the status is left out */
    public static FittingFilter of(RecordFilter asked, Query<?> query, Set<IncidentStatus> statuses) {
        RecordFilter filter = asked;
        List<FilterPart> leftOut = new ArrayList<>();
        for (FilterPart part : asked.parts()) {
            if (!fits(part, asked, query, statuses)) {
                filter = filter.without(part);
                leftOut.add(part);
            }
        }
        return new FittingFilter(filter, leftOut);
    }

    private static boolean fits(FilterPart part, RecordFilter asked, Query<?> query, Set<IncidentStatus> statuses) {
        return query.parts().contains(part)
                && switch (part) {
                    case TYPE ->
                        asked.types().stream().allMatch(type -> query.types().contains(type.toLowerCase(Locale.ROOT)));
                    case STATUS -> asked.statuses().stream().anyMatch(statuses::contains);
                    case TEXT ->
                        asked.text() == null || !SearchWords.of(asked.text()).isEmpty();
                    default -> true;
                };
    }
}
