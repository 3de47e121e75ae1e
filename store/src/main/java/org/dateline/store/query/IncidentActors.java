package org.dateline.store.query;

import static org.dateline.store.schema.tables.PostingList.POSTING_LIST;
import static org.dateline.store.schema.tables.RecordLine.RECORD_LINE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.core.record.PartJson;
import org.dateline.store.derived.Facets;
import org.dateline.store.query.NamedActor.Attribution;
import org.jooq.DSLContext;

/**
 * Tells on whose word the actors of incidents are named: which report names whom stands in the lists of its event, so
 * that no coding is read. One instance serves one transaction.
 */
final class IncidentActors {

    private static final String AUTHOR = "author";
    private static final String BY = Facets.list("event", "by", "");

    private final DSLContext sql;

    /** The folded names of those who do it, by the numbers of lists; empty for a list of something else. */
    private final Map<Integer, String> names = new HashMap<>();

    IncidentActors(DSLContext sql) {
        this.sql = sql;
    }

    /** Puts into each actor of some incidents, as they are kept, who says that it was they. */
    void attribute(List<ObjectNode> incidents) {
        Map<String, Set<String>> named = named(incidents);
        incidents.forEach(incident -> new Reports(incident, named).attribute());
    }

    /** Whom events name as actors, by their ids; of incidents alone in which that is not plain. */
    private Map<String, Set<String>> named(List<ObjectNode> incidents) {
        Set<String> events = new TreeSet<>();
        for (ObjectNode incident : incidents) {
            if (incident.path("actor").size() > 0 && incident.path("reports").size() > 1) {
                incident.path("reports")
                        .forEach(report -> events.add(report.path("event").asText()));
            }
        }
        Map<String, List<Integer>> lists = new HashMap<>();
        for (List<String> some : PostingReader.chunks(events)) {
            sql.select(RECORD_LINE.NAME, RECORD_LINE.LISTS)
                    .from(RECORD_LINE)
                    .where(RECORD_LINE.NAME.in(some))
                    .forEach(row -> lists.put(row.value1(), numbers(row.value2())));
        }
        learn(lists.values());
        Map<String, Set<String>> named = new HashMap<>();
        lists.forEach((event, numbers) -> {
            Set<String> actors = new HashSet<>();
            numbers.forEach(number -> actors.add(names.getOrDefault(number, "")));
            named.put(event, actors);
        });
        return named;
    }

    private static List<Integer> numbers(String lists) {
        return Stream.of(lists.split(","))
                .filter(number -> !number.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }

    private void learn(Iterable<List<Integer>> lists) {
        Set<Integer> unknown = new TreeSet<>();
        lists.forEach(unknown::addAll);
        unknown.removeAll(names.keySet());
        for (List<Integer> some : PostingReader.chunks(unknown)) {
            some.forEach(number -> names.put(number, ""));
            sql.select(POSTING_LIST.ID, POSTING_LIST.NAME)
                    .from(POSTING_LIST)
                    .where(POSTING_LIST.ID.in(some), POSTING_LIST.NAME.startsWith(BY))
                    .forEach(row -> names.put(row.value1(), row.value2().substring(BY.length())));
        }
    }

    /** The reports of one incident, with who holds each for so. */
    private static final class Reports {
        private final ObjectNode incident;
        private final Map<String, Set<String>> named;
        private final List<String> events = new ArrayList<>();
        private final Map<String, String> voices = new HashMap<>();
        private final Set<String> authors = new HashSet<>();
        private final Map<String, List<String>> speakers = new HashMap<>();
        private final Map<String, List<String>> deniers = new HashMap<>();

        Reports(ObjectNode incident, Map<String, Set<String>> named) {
            this.incident = incident;
            this.named = named;
            for (JsonNode report : incident.path("reports")) {
                String event = report.path("event").asText();
                events.add(event);
                voices.put(event, report.path("voice").asText());
            }
            for (JsonNode claim : incident.path("claims")) {
                if (claim.path("holder").asText().equals(AUTHOR)) {
                    authors.add(claim.path("event").asText());
                } else {
                    add(
                            speakers,
                            claim.path("event").asText(),
                            claim.path("name").asText());
                }
            }
            for (JsonNode denial : incident.path("denials")) {
                String event = denial.path("event").asText();
                boolean own = denial.path("holder").asText().equals(AUTHOR);
                add(
                        deniers,
                        event,
                        own
                                ? voices.getOrDefault(event, "")
                                : denial.path("name").asText());
            }
        }

        private static void add(Map<String, List<String>> to, String event, String name) {
            if (!name.isEmpty()) {
                to.computeIfAbsent(event, any -> new ArrayList<>()).add(name);
            }
        }

        void attribute() {
            List<List<String>> naming = new ArrayList<>();
            incident.path("actor")
                    .forEach(actor -> naming.add(naming(actor.path("name").asText())));
            for (int i = 0; i < naming.size(); i++) {
                List<String> own = naming.get(i);
                boolean agreed = naming.stream().allMatch(other -> own.stream().anyMatch(other::contains));
                put((ObjectNode) incident.path("actor").get(i), own, agreed);
            }
        }

        /** The reports that name somebody so; one that stands alone names all who are named. */
        private List<String> naming(String name) {
            String folded = Facets.folded(name);
            List<String> naming = events.stream()
                    .filter(event -> named.getOrDefault(event, Set.of()).contains(folded))
                    .toList();
            return naming.isEmpty() ? events : naming;
        }

        private void put(ObjectNode actor, List<String> naming, boolean agreed) {
            Set<String> to = new TreeSet<>();
            Attribution attribution = Attribution.AUTHOR;
            naming.stream().filter(authors::contains).map(voices::get).forEach(to::add);
            if (to.isEmpty()) {
                attribution = Attribution.SPEAKER;
                naming.forEach(event -> to.addAll(speakers.getOrDefault(event, List.of())));
            }
            if (to.isEmpty()) {
                attribution = Attribution.DENIAL;
                naming.forEach(event -> to.addAll(deniers.getOrDefault(event, List.of())));
            }
            actor.put("attribution", (to.isEmpty() ? Attribution.NONE : attribution).label());
            actor.set("attributedTo", PartJson.strings(List.copyOf(to)));
            actor.put("agreed", agreed);
        }
    }
}
