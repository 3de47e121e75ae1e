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
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
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
        return find(id).filter(Knowledge::isIncident).map(OfIncident::read);
    }

    private static boolean isIncident(JsonNode node) {
        return node.has("status");
    }

    /** Tells whether it was told to be no more. */
    boolean isTakenBack(String id) {
        return find(id).filter(node -> node.has("gone")).isPresent();
    }

    /**
     * Only what was told of incidents that stood for themselves, so that of one that was part of another, or taken back, it
     * is found out what it was.
     */
    static KnownItems incidents(KnownItems told) {
        return ids -> {
            Map<String, String> found = new HashMap<>(told.find(ids));
            found.values()
                    .removeIf(
                            detail -> read(detail).filter(Knowledge::isIncident).isEmpty());
            return found;
        };
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
     * @param voices how many independent voices told it; empty if unknown, as earlier versions counted otherwise
     * @param killed how many died at the least, by all who count, 0 if that cannot be told; empty if it is not known
     *     whether a number was told
     * @param figures how many suffered, from the least told to the greatest, by the sort of harm
     * @param disputed the same with who says which, where no number fits all
     */
    record OfIncident(
            String status,
            OptionalInt voices,
            OptionalLong killed,
            SortedMap<String, String> figures,
            SortedMap<String, String> disputed) {

        private static final String VOICES = "independent";

        static OfIncident of(IncidentRow row, List<Item.Figure> counted) {
            SortedMap<String, String> figures = new TreeMap<>();
            SortedMap<String, String> disputed = new TreeMap<>();
            row.tolls().forEach(toll -> figures.put(toll.what(), Words.range(toll.low(), toll.high())));
            counted.stream()
                    .filter(Item.Figure::isDisputed)
                    .forEach(figure -> disputed.put(figure.what(), figure.number()));
            return new OfIncident(
                    row.status().label(),
                    OptionalInt.of(row.countIndependent()),
                    OptionalLong.of(Worst.least(counted)),
                    figures,
                    disputed);
        }

        private static OfIncident read(JsonNode node) {
            SortedMap<String, String> figures = words(node.path("figures"));
            return new OfIncident(
                    node.path("status").asText(),
                    node.has(VOICES) ? OptionalInt.of(node.path(VOICES).asInt()) : OptionalInt.empty(),
                    killed(node, figures),
                    figures,
                    words(node.path("disputed")));
        }

        private static OptionalLong killed(JsonNode node, SortedMap<String, String> figures) {
            if (node.has(Worst.KILLED)) {
                return OptionalLong.of(node.path(Worst.KILLED).asLong());
            }
            return figures.containsKey(Worst.KILLED) ? OptionalLong.empty() : OptionalLong.of(0);
        }

        private static SortedMap<String, String> words(JsonNode node) {
            SortedMap<String, String> words = new TreeMap<>();
            node.properties()
                    .forEach(entry -> words.put(entry.getKey(), entry.getValue().asText()));
            return words;
        }

        String write() {
            ObjectNode node = JsonNodeFactory.instance.objectNode().put("status", status);
            voices.ifPresent(count -> node.put(VOICES, count));
            killed.ifPresent(count -> node.put(Worst.KILLED, count));
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
            if (voices.isPresent() && was.voices.isPresent() && voices.getAsInt() > was.voices.getAsInt()) {
                changes.add("told by " + Words.figure(voices.getAsInt(), "independent voice") + " (was "
                        + was.voices.getAsInt() + ")");
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

        /** Tells whether more are told for certain to have died than were; not if it is not known how many were. */
        boolean isDeadlierThan(OfIncident was) {
            return killed.isPresent() && was.killed.isPresent() && killed.getAsLong() > was.killed.getAsLong();
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
