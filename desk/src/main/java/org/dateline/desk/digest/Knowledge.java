package org.dateline.desk.digest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.dateline.core.ledger.control.ControlState;
import org.dateline.core.ledger.control.ControlStretch;
import org.dateline.core.ledger.incident.IncidentStatus;
import org.dateline.desk.web.words.Words;
import org.dateline.store.query.IncidentRow;
import org.jspecify.annotations.Nullable;

/** What somebody knows of items, each as one compact JSON object; what cannot be read is not known. */
final class Knowledge {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, String> told;

    Knowledge(Map<String, String> told) {
        this.told = told;
    }

    boolean has(String id) {
        return told.containsKey(id);
    }

    private Optional<JsonNode> find(String id) {
        String detail = told.get(id);
        if (detail == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readTree(detail)).filter(JsonNode::isObject);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** What is known of an incident that stood for itself when it was told; empty if it was not told, or was taken back. */
    Optional<OfIncident> incident(String id) {
        return find(id).filter(node -> node.has("status")).map(OfIncident::read);
    }

    /** The incident that another was told to be part of. */
    Optional<String> into(String id) {
        return find(id).filter(node -> node.has("into"))
                .map(node -> node.path("into").asText());
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
     * @param figures how many suffered, in words, by the sort of harm
     */
    record OfIncident(String status, int voices, SortedMap<String, String> figures) {

        static OfIncident of(IncidentRow row) {
            SortedMap<String, String> figures = new TreeMap<>();
            row.tolls().forEach(toll -> figures.put(toll.what(), Words.range(toll.low(), toll.high())));
            return new OfIncident(row.status().label(), row.voices().size(), figures);
        }

        private static OfIncident read(JsonNode node) {
            SortedMap<String, String> figures = new TreeMap<>();
            node.path("figures")
                    .properties()
                    .forEach(entry ->
                            figures.put(entry.getKey(), entry.getValue().asText()));
            return new OfIncident(
                    node.path("status").asText(), node.path("voices").asInt(), figures);
        }

        String write() {
            ObjectNode node =
                    JsonNodeFactory.instance.objectNode().put("status", status).put("voices", voices);
            ObjectNode numbers = node.putObject("figures");
            figures.forEach(numbers::put);
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
                    changes.add(
                            what + " " + range + (before == null ? " (no number was told)" : " (was " + before + ")"));
                }
            });
            return changes;
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
                    stretch.state() == ControlState.HELD && stretch.voices().size() > 1);
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
