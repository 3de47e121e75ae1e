package org.dateline.store.query;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.store.database.FullText;
import org.jspecify.annotations.Nullable;

/** Tells which of some things answer to a filter that is about several sorts of them. One instance serves one transaction. */
final class Answering {

    private final Reading reading;
    private final FullText words;
    private final CountryNames countries;
    private final RecordFilter filter;
    private final Map<Subject, Optional<Plan>> plans = new EnumMap<>(Subject.class);

    Answering(Reading reading, FullText words, CountryNames countries, RecordFilter filter) {
        this.reading = reading;
        this.words = words;
        this.countries = countries;
        this.filter = filter;
    }

    /** The plan of a subject; null if it cannot have what the filter asks for. */
    @Nullable
    Plan plan(Subject subject) {
        return plans.computeIfAbsent(
                        subject,
                        any -> fitting(subject)
                                .map(fitting -> new PlanMaker(reading.postings(), countries).plan(subject, fitting)))
                .orElse(null);
    }

    /** Of several types those that the subject has count; a claim has fewer states than an incident. */
    private Optional<RecordFilter> fitting(Subject subject) {
        if (!subject.parts().containsAll(filter.parts())) {
            return Optional.empty();
        }
        RecordFilter fitting = filter;
        if (!filter.types().isEmpty()) {
            List<String> types = filter.types().stream()
                    .filter(type -> subject.types().contains(type.toLowerCase(java.util.Locale.ROOT)))
                    .toList();
            fitting = filter.withTypes(types.toArray(String[]::new));
            if (types.isEmpty()) {
                return Optional.empty();
            }
        }
        if (subject == Subject.CLAIMS && !filter.statuses().isEmpty()) {
            Set<org.dateline.core.ledger.incident.IncidentStatus> statuses = new TreeSet<>(filter.statuses());
            statuses.retainAll(PlanMaker.CLAIMS);
            if (statuses.isEmpty()) {
                return Optional.empty();
            }
            fitting = fitting.withStatuses(statuses.toArray(org.dateline.core.ledger.incident.IncidentStatus[]::new));
        }
        return Optional.of(fitting);
    }

    Set<Integer> incidents(Collection<Integer> some) {
        return meeting(Subject.INCIDENTS, new IncidentItems(reading.sql(), words), some);
    }

    Set<Integer> lines(Subject subject, Collection<Integer> some) {
        return meeting(subject, new LineItems(reading.sql(), words), some);
    }

    private Set<Integer> meeting(Subject subject, Items items, Collection<Integer> some) {
        Plan plan = plan(subject);
        return plan == null || plan.isEmpty()
                ? Set.of()
                : new Search(reading.postings(), items).meeting(plan, List.copyOf(some));
    }
}
