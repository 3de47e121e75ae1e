package org.dateline.store.query;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dateline.core.ledger.SearchWords;
import org.dateline.core.ledger.incident.IncidentStatus;
import org.dateline.store.derived.Facets;
import org.dateline.store.derived.Span;

/** Puts a filter in terms of lists. One instance serves one transaction. */
final class PlanMaker {

    /** A CAMEO code of an actor: parts of three letters each. */
    private static final Pattern CODE = Pattern.compile("(?:\\p{Alpha}{3})+");

    /** An incident that somebody only claims, or that somebody denies. */
    static final Set<IncidentStatus> CLAIMS =
            EnumSet.of(IncidentStatus.CLAIMED, IncidentStatus.DISPUTED, IncidentStatus.DENIED);

    private final PostingReader postings;
    private final CountryNames countries;

    PlanMaker(PostingReader postings, CountryNames countries) {
        this.postings = postings;
        this.countries = countries;
    }

    /** @throws FilterFault if the subject has not what the filter asks for */
    Plan plan(Subject subject, RecordFilter filter) {
        subject.check(filter);
        if (filter.text() != null && SearchWords.of(filter.text()).isEmpty()) {
            throw new FilterFault("\"" + filter.text() + "\" has no word to look for");
        }
        List<ListGroup> own = new ArrayList<>();
        own.add(postings.group(subject.kinds()));
        add(own, subject.kinds(), "outlet", outlets(filter.outlets()));
        boolean article = subject == Subject.ARTICLES;
        List<String> kinds = article ? Subject.LINES_OF_ARTICLES : subject.kinds();
        List<ListGroup> ofLines = article ? new ArrayList<>() : own;
        addActors(ofLines, kinds, filter.actors());
        add(ofLines, kinds, "place", places(filter.places()));
        add(ofLines, kinds, "country", countries(filter.countries()));
        add(ofLines, kinds, "type", lower(filter.types()));
        Set<IncidentStatus> statuses = filter.statuses();
        if (subject == Subject.CLAIMS) {
            statuses = statuses.isEmpty() ? CLAIMS : common(statuses);
            own.add(postings.group(lists(subject.kinds(), "status", labels(statuses))));
        } else if (subject == Subject.INCIDENTS) {
            add(own, subject.kinds(), "status", labels(statuses));
        }
        boolean ofIncident = subject == Subject.EVENTS;
        // Who holds a place on the first day came to hold it before.
        DayRange days =
                subject == Subject.CONTROL ? new DayRange(null, filter.days().to()) : filter.days();
        return new Plan(
                own,
                article ? ofLines : List.of(),
                days,
                days.to() == null ? Map.of() : spans(subject.kinds()),
                ofIncident ? statuses : Set.of(),
                filter.text());
    }

    private Map<Span, ListGroup> spans(List<String> kinds) {
        Map<Span, ListGroup> spans = new EnumMap<>(Span.class);
        for (Span span : Span.values()) {
            spans.put(span, postings.group(lists(kinds, "span", Set.of(span.label()))));
        }
        return spans;
    }

    private static Set<IncidentStatus> common(Set<IncidentStatus> asked) {
        Set<IncidentStatus> common = EnumSet.copyOf(CLAIMS);
        common.retainAll(asked);
        if (common.isEmpty()) {
            throw new FilterFault("a claim is " + String.join(", ", labels(CLAIMS)));
        }
        return common;
    }

    private static Set<String> labels(Set<IncidentStatus> statuses) {
        Set<String> labels = new TreeSet<>();
        statuses.forEach(status -> labels.add(status.label()));
        return labels;
    }

    /** Adds the lists of some values of a facet, unless any value will do. */
    private void add(List<ListGroup> groups, List<String> kinds, String facet, Set<String> values) {
        if (!values.isEmpty()) {
            groups.add(postings.group(lists(kinds, facet, values)));
        }
    }

    private static Set<String> lists(List<String> kinds, String facet, Set<String> values) {
        Set<String> lists = new TreeSet<>();
        kinds.forEach(kind -> values.forEach(value -> lists.add(Facets.list(kind, facet, value))));
        return lists;
    }

    private void addActors(List<ListGroup> groups, List<String> kinds, List<String> actors) {
        if (actors.isEmpty()) {
            return;
        }
        Set<String> lists = new TreeSet<>();
        for (String actor : actors) {
            List<String> words = words(actor, "an actor");
            for (String kind : kinds) {
                postings.knownNames(kind, words).forEach(name -> lists.add(Facets.list(kind, "actor", name)));
                if (isCode(actor)) {
                    lists.add(Facets.list(kind, "code", actor.toLowerCase(Locale.ROOT)));
                }
            }
        }
        groups.add(postings.group(lists));
    }

    static boolean isCode(String actor) {
        return CODE.matcher(actor).matches();
    }

    private static List<String> words(String asked, String what) {
        List<String> words = SearchWords.folded(asked);
        if (words.isEmpty()) {
            throw new FilterFault("\"" + asked + "\" is no name of " + what);
        }
        return words;
    }

    /** By name and by id: an id stands in the lists as it is written. */
    private static Set<String> places(List<String> asked) {
        Set<String> places = new TreeSet<>();
        for (String place : asked) {
            places.add(String.join(" ", words(place, "a place")));
            places.add(place);
        }
        return places;
    }

    private Set<String> countries(List<String> asked) {
        Set<String> codes = new TreeSet<>();
        for (String country : asked) {
            codes.add(countries
                    .find(country)
                    .orElseThrow(() -> new FilterFault(
                            "there is no country \"" + country + "\"; write its name in English, or its ISO code")));
        }
        return codes;
    }

    private static Set<String> lower(List<String> asked) {
        Set<String> values = new TreeSet<>();
        asked.forEach(value -> values.add(value.toLowerCase(Locale.ROOT)));
        return values;
    }

    /** An outlet that nobody knows has no list. */
    private Set<String> outlets(List<String> asked) {
        Set<String> names = new TreeSet<>();
        for (String outlet : asked) {
            List<String> words = words(outlet, "an outlet");
            names.add(String.join(" ", words));
            names.addAll(postings.outlets(words));
        }
        return names;
    }
}
