package org.dateline.desk.digest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.dateline.core.ledger.control.ControlState;
import org.dateline.core.ledger.control.ControlStretch;
import org.dateline.core.ledger.incident.IncidentStatus;
import org.dateline.desk.web.words.Words;
import org.dateline.store.query.IncidentRow;
import org.dateline.store.query.KnownItems;
import org.jspecify.annotations.Nullable;

/**
 * What somebody knows of items, each as one compact JSON object; what cannot be read is not known. Asks for each item once.
 * Serves one digest.
 */
final class Knowledge {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final KnownItems told;
    private final Map<String, Optional<String>> asked = new HashMap<>();

    Knowledge(KnownItems told) {
        this.told = told;
    }

    /** Asks for many items together, as each question costs. */
    Knowledge remember(Collection<String> ids) {
        Map<String, String> found = told.find(ids);
        ids.forEach(id -> asked.put(id, Optional.ofNullable(found.get(id))));
        return this;
    }

    boolean has(String id) {
        return detail(id).isPresent();
    }

    private Optional<String> detail(String id) {
        if (!asked.containsKey(id)) {
            remember(List.of(id));
        }
        return asked.getOrDefault(id, Optional.empty());
    }

    private Optional<JsonNode> find(String id) {
        return detail(id).flatMap(Knowledge::read).filter(JsonNode::isObject);
    }

    private static Optional<JsonNode> read(String detail) {
        try {
            return Optional.of(JSON.readTree(detail));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** What is known of an incident that stood for itself when it was told; empty if it was not told, or was taken back. */
    Optional<OfIncident> incident(String id) {
        return find(id).filter(node -> node.has("status")).map(OfIncident::read);
    }

    Optional<OfPlace> place(String id) {
        return find(id).filter(node -> node.has("state"))
                .map(node -> new OfPlace(
                        node.path("state").asText(),
                        node.path("side").asText(),
                        node.path("words").asText(),
                        node.path("corroborated").asBoolean()));
    }

    /** The first day of the period of an index that was told last. */
    Optional<String> period(String id) {
        return find(id).filter(node -> node.has("period"))
                .map(node -> node.path("period").asText());
    }

    static String ofPeriod(String first) {
        return JsonNodeFactory.instance.objectNode().put("period", first).toString();
    }

    static String partOf(String incident) {
        return JsonNodeFactory.instance.objectNode().put("into", incident).toString();
    }

    static String takenBack() {
        return "{\"gone\":true}";
    }

    /** Of what changes no more once it is told. */
    static String once() {
        return "{\"told\":true}";
    }

    /**
     * What is known of an incident.
     *
     * @param voices how many independent voices told it
     * @param figures how many suffered, from the least told to the greatest, by the sort of harm
     * @param disputed the same with who says which, where no number fits all
     */
    record OfIncident(
            String status, int voices, SortedMap<String, String> figures, SortedMap<String, String> disputed) {

        static OfIncident of(IncidentRow row, List<Item.Figure> counted) {
            SortedMap<String, String> figures = new TreeMap<>();
            SortedMap<String, String> disputed = new TreeMap<>();
            row.tolls().forEach(toll -> figures.put(toll.what(), Words.range(toll.low(), toll.high())));
            counted.stream()
                    .filter(Item.Figure::isDisputed)
                    .forEach(figure -> disputed.put(figure.what(), figure.number()));
            return new OfIncident(row.status().label(), row.countIndependent(), figures, disputed);
        }

        private static OfIncident read(JsonNode node) {
            return new OfIncident(
                    node.path("status").asText(),
                    node.path("voices").asInt(),
                    words(node.path("figures")),
                    words(node.path("disputed")));
        }

        private static SortedMap<String, String> words(JsonNode node) {
            SortedMap<String, String> words = new TreeMap<>();
            node.properties()
                    .forEach(entry -> words.put(entry.getKey(), entry.getValue().asText()));
            return words;
        }

        String write() {
            ObjectNode node =
                    JsonNodeFactory.instance.objectNode().put("status", status).put("voices", voices);
            ObjectNode numbers = node.putObject("figures");
            figures.forEach(numbers::put);
            if (!disputed.isEmpty()) {
                ObjectNode sides = node.putObject("disputed");
                disputed.forEach(sides::put);
            }
            return node.toString();
        }

        boolean isDenied() {
            return status.equals(IncidentStatus.DENIED.label()) || status.equals(IncidentStatus.DISPUTED.label());
        }

        /** What matters to a person and was otherwise, in words; empty if nothing did. */
        List<String> changesSince(OfIncident was) {
            List<String> changes = new ArrayList<>();
            if (!status.equals(was.status)) {
                changes.add("now " + status + " (was " + was.status + ")");
            }
            if (voices > was.voices) {
                changes.add("told by " + Words.figure(voices, "independent voice") + " (was " + was.voices + ")");
            }
            figures.forEach((what, range) -> {
                String before = was.figures.get(what);
                if (!range.equals(before)) {
                    changes.add(what + " " + disputed.getOrDefault(what, range)
                            + (before == null
                                    ? " (no number was told)"
                                    : " (was " + was.disputed.getOrDefault(what, before) + ")"));
                }
            });
            return changes;
        }

        /** Tells whether another number of one sort of harm is told than was. */
        boolean tellsOtherwise(String what, OfIncident was) {
            return !Objects.equals(figures.get(what), was.figures.get(what));
        }
    }

    /**
     * What is known of a place.
     *
     * @param side of its holder; empty if nobody is told
     * @param words the same in words
     * @param corroborated whether two independent voices or more report it
     */
    record OfPlace(String state, String side, String words, boolean corroborated) {

        static OfPlace of(ControlStretch stretch, Function<ControlStretch, String> words) {
            return new OfPlace(
                    stretch.state().label(),
                    stretch.holder() == null ? "" : stretch.holder().side(),
                    words.apply(stretch),
                    stretch.state() == ControlState.HELD && stretch.countIndependent() > 1);
        }

        String write() {
            return JsonNodeFactory.instance
                    .objectNode()
                    .put("state", state)
                    .put("side", side)
                    .put("words", words)
                    .put("corroborated", corroborated)
                    .toString();
        }

        /** What was otherwise, in words; null if nothing that matters was. */
        @Nullable
        String changeSince(OfPlace was) {
            if (!state.equals(was.state) || !side.equals(was.side)) {
                return "was: " + was.words;
            }
            return corroborated && !was.corroborated ? "now told by two or more independent voices (was one)" : null;
        }
    }
}
