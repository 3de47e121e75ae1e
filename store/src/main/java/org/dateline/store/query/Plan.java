package org.dateline.store.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.core.ledger.incident.IncidentStatus;
import org.dateline.store.derived.Span;
import org.jspecify.annotations.Nullable;

/**
 * A filter in terms of lists.
 *
 * @param groups of each, something must stand on one list; the first has all that is asked about
 * @param lineGroups the same of some line of an article; empty for what is no article
 * @param spans lists of what is told for several days, if a last day is asked for; else empty
 * @param statuses of the incident that an event is in; empty for any
 * @param text words that it holds; null for any
 */
record Plan(
        List<ListGroup> groups,
        List<ListGroup> lineGroups,
        DayRange days,
        Map<Span, ListGroup> spans,
        Set<IncidentStatus> statuses,
        @Nullable String text) {

    Plan {
        groups = List.copyOf(groups);
        lineGroups = List.copyOf(lineGroups);
        spans = Map.copyOf(spans);
        statuses = Set.copyOf(statuses);
    }

    /** Tells whether nothing can answer. */
    boolean isEmpty() {
        return groups.stream().anyMatch(group -> group.sizes().isEmpty())
                || lineGroups.stream().anyMatch(group -> group.sizes().isEmpty());
    }

    /**
     * Tells whether something stands on a list of each group.
     *
     * @param lists as {@link ListGroup#holds} takes them
     */
    boolean isOnLists(String lists) {
        return groups.stream().allMatch(group -> group.holds(lists));
    }

    /** The same, of what stands on one of some more lists. */
    Plan and(ListGroup group) {
        List<ListGroup> more = new ArrayList<>(groups);
        more.add(group);
        return new Plan(more, lineGroups, days, spans, statuses, text);
    }
}
