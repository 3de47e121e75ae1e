package org.dateline.core.situation.index;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.core.ledger.incident.IncidentStatus;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlacePrecision;
import org.dateline.core.record.Excerpt;
import org.dateline.core.record.PartJson;
import org.dateline.core.record.PlacePart;
import org.dateline.core.situation.index.Contribution.Circumstances;
import org.dateline.core.situation.index.Contribution.Side;
import org.dateline.core.situation.index.Contribution.Voices;
import org.jspecify.annotations.Nullable;

/** Writes contributions as JSON objects and reads them back; see docs/formats/index.md. Thread-safe. */
public final class ContributionJson {

    private static final JsonMapper JSON = new JsonMapper();

    private ContributionJson() {}

    /** The object of a contribution. */
    public static ObjectNode write(Contribution contribution) {
        Circumstances circumstances = contribution.circumstances();
        ObjectNode node = PartJson.object().put("kind", "contribution");
        node.put("index", contribution.index().label()).put("sort", contribution.sort());
        node.put("id", contribution.id());
        node.put("earliest", text(circumstances.earliest())).put("latest", text(circumstances.latest()));
        node.set("actor", PartJson.array(circumstances.by(), ContributionJson::side));
        node.set("recipient", PartJson.array(circumstances.to(), ContributionJson::side));
        node.set("place", place(circumstances.place()));
        node.put("status", contribution.status().label());
        node.set("voices", PartJson.strings(contribution.voices().names()));
        node.put("vouching", contribution.voices().vouching());
        node.put("weight", new BigDecimal(contribution.weight().toString()));
        node.set("evidence", PartJson.strings(contribution.evidence()));
        return node;
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static ObjectNode side(Side side) {
        ObjectNode node = PartJson.object().put("name", side.name());
        node.set("codes", PartJson.strings(side.codes()));
        return node;
    }

    /** As in the record, the words without where they stand. */
    private static @Nullable ObjectNode place(@Nullable PlacePart part) {
        ObjectNode node = PartJson.place(part);
        if (part != null && node != null) {
            node.remove(List.of("start", "end", "exact"));
            node.put("words", part.words().exact());
        }
        return node;
    }

    /** @throws IllegalArgumentException if it is no contribution */
    public static Contribution read(String json) {
        try {
            return read(JSON.readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON: " + e.getOriginalMessage(), e);
        }
    }

    /** @throws IllegalArgumentException if it is no contribution */
    public static Contribution read(JsonNode node) {
        IndexName index = IndexName.find(string(node, "index"))
                .orElseThrow(() -> new IllegalArgumentException("no index " + string(node, "index")));
        return new Contribution(
                index,
                string(node, "sort"),
                string(node, "id"),
                new Circumstances(
                        sides(node.path("actor")),
                        sides(node.path("recipient")),
                        place(node.path("place")),
                        day(node, "earliest"),
                        day(node, "latest")),
                status(string(node, "status")),
                new Voices(strings(node.path("voices")), node.path("vouching").asInt()),
                Weight.of(node.path("weight").asText()),
                strings(node.path("evidence")));
    }

    private static String string(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (!value.isTextual()) {
            throw new IllegalArgumentException("no " + field);
        }
        return value.asText();
    }

    /** @throws IllegalArgumentException if there is no such status */
    private static IncidentStatus status(String label) {
        return IncidentStatus.valueOf(label.toUpperCase(Locale.ROOT));
    }

    private static @Nullable LocalDate day(JsonNode node, String field) {
        try {
            return node.path(field).isTextual()
                    ? LocalDate.parse(node.path(field).asText())
                    : null;
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no day: " + node.path(field), e);
        }
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(value -> strings.add(value.asText()));
        return strings;
    }

    private static List<Side> sides(JsonNode array) {
        List<Side> sides = new ArrayList<>();
        array.forEach(side -> sides.add(new Side(string(side, "name"), strings(side.path("codes")))));
        return sides;
    }

    private static @Nullable PlacePart place(JsonNode node) {
        if (!node.isObject()) {
            return null;
        }
        String name = string(node, "name");
        Place place = node.path("precision").isTextual()
                ? new Place(
                        name,
                        node.path("id").textValue(),
                        node.path("country").textValue(),
                        node.path("admin1").textValue(),
                        node.path("admin2").textValue(),
                        number(node, "lat"),
                        number(node, "lon"),
                        PlacePrecision.valueOf(node.path("precision").asText().toUpperCase(Locale.ROOT)))
                : null;
        String words = string(node, "words");
        return new PlacePart(
                new Excerpt(0, words.codePointCount(0, words.length()), words),
                place,
                node.path("score").asDouble());
    }

    /** @throws IllegalArgumentException if there is none */
    private static double number(JsonNode node, String field) {
        if (!node.path(field).isNumber()) {
            throw new IllegalArgumentException("no " + field);
        }
        return node.path(field).asDouble();
    }
}
