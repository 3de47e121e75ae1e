package org.dateline.desk.web.actors;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.core.ledger.incident.IncidentStatus;
import org.dateline.desk.filter.UrlFilter;
import org.dateline.desk.web.actors.Dealings.Family;
import org.dateline.desk.web.list.ListAddress;
import org.dateline.desk.web.list.Listed;
import org.dateline.desk.web.words.Words;
import org.dateline.store.query.FilterPart;

/**
 * Where the counts of somebody's dealings lead: to lists of just the events that were counted.
 *
 * @param self whose dealings these are
 * @param filter of the page
 */
record DealingLinks(String self, UrlFilter filter) {

    /** All of them: an event that is in no incident is not said to have happened, and is not counted. */
    private static final List<String> STATUSES =
            Arrays.stream(IncidentStatus.values()).map(IncidentStatus::label).toList();

    /**
     * Events of a family in one direction.
     *
     * @param to whether they are done to the partner
     */
    record Strand(Family family, boolean to, int count) {}

    /** What there is between somebody and a partner, conflict first. */
    static List<Strand> strands(Dealings.Partner partner) {
        return Stream.of(
                        new Strand(Family.CONFLICT, true, partner.conflictTo()),
                        new Strand(Family.CONFLICT, false, partner.conflictFrom()),
                        new Strand(Family.COOPERATION, true, partner.cooperationTo()),
                        new Strand(Family.COOPERATION, false, partner.cooperationFrom()))
                .filter(strand -> strand.count() > 0)
                .toList();
    }

    /** {@code Taliban → Kabul, conflict: 3 events}. */
    String words(String partner, Strand strand) {
        return title(partner, strand) + ": " + Words.figure(strand.count(), "event");
    }

    private String title(String partner, Strand strand) {
        return (strand.to() ? self + " → " + partner : partner + " → " + self) + ", "
                + strand.family().label();
    }

    String list(String partner, Strand strand) {
        ListAddress list = ListAddress.of(Listed.EVENTS, title(partner, strand));
        ListAddress of = strand.to()
                ? list.doneBy(self).doneTo(partner)
                : list.doneBy(partner).doneTo(self);
        List<String> types = filter.values(FilterPart.TYPE).isEmpty()
                ? strand.family().types()
                : strand.family().types().stream()
                        .filter(type -> filter.values(FilterPart.TYPE).stream().anyMatch(type::equalsIgnoreCase))
                        .toList();
        return of.at(told().with(FilterPart.TYPE, types));
    }

    /** All that is between two, whoever does it. */
    String list(String partner) {
        return ListAddress.of(Listed.EVENTS, self + " and " + partner)
                .between(self)
                .between(partner)
                .at(told());
    }

    private UrlFilter told() {
        return filter.values(FilterPart.STATUS).isEmpty() ? filter.with(FilterPart.STATUS, STATUSES) : filter;
    }

    String dossier(String partner) {
        return filter.at(Dossiers.address(partner));
    }
}
