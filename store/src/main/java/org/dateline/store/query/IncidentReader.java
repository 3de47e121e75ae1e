package org.dateline.store.query;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.dateline.store.query.IncidentRow.Happening;
import org.dateline.store.query.IncidentRow.Join;
import org.dateline.store.query.IncidentRow.Report;
import org.dateline.store.query.IncidentRow.Toll;
import org.dateline.store.query.NamedActor.Attribution;
import org.jspecify.annotations.Nullable;

/** Reads the summaries that are kept of incidents; see docs/formats/incident.md. */
final class IncidentReader {

    private IncidentReader() {}

    /** @param node a summary, with what {@link IncidentActors} tells of its actors */
    static IncidentRow read(JsonNode node) {
        return new IncidentRow(
                node.path("id").asText(),
                KeptLines.status(node.path("status").asText()),
                happening(node),
                all(node.path("voices"), JsonNode::asText),
                all(node.path("figures"), IncidentReader::toll),
                all(node.path("reports"), IncidentReader::report),
                all(node.path("joins"), IncidentReader::join),
                node.toString());
    }

    private static Happening happening(JsonNode node) {
        JsonNode time = node.path("time");
        return new Happening(
                text(node, "type"),
                text(node, "mode"),
                node.path("cameo").asText(),
                all(node.path("actor"), IncidentReader::actor),
                all(node.path("recipient"), actor -> actor.path("name").asText()),
                day(time, "earliest"),
                day(time, "latest"),
                Whereabouts.of(node.get("place")));
    }

    private static NamedActor actor(JsonNode node) {
        return new NamedActor(
                node.path("name").asText(),
                Attribution.valueOf(node.path("attribution").asText().toUpperCase(Locale.ROOT)),
                all(node.path("attributedTo"), JsonNode::asText),
                node.path("agreed").asBoolean());
    }

    private static Toll toll(JsonNode node) {
        return new Toll(
                node.path("what").asText(),
                node.path("low").asLong(),
                node.hasNonNull("high") ? node.get("high").asLong() : null);
    }

    private static Report report(JsonNode node) {
        return new Report(
                node.path("event").asText(),
                node.path("article").asText(),
                text(node, "outlet"),
                node.path("voice").asText(),
                text(node, "publishedAt"),
                node.path("sentence").path("exact").asText());
    }

    private static Join join(JsonNode node) {
        return new Join(
                node.path("event").asText(),
                node.path("to").asText(),
                node.path("how").asText(),
                node.path("score").asDouble(),
                all(
                        node.path("reasons"),
                        reason -> reason.path("reason").asText() + " "
                                + String.format(
                                        Locale.ROOT,
                                        "%+.1f",
                                        reason.path("weight").asDouble())));
    }

    static @Nullable String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asText() : null;
    }

    private static @Nullable LocalDate day(JsonNode node, String field) {
        String day = text(node, field);
        return day == null ? null : LocalDate.parse(day);
    }

    static <T> List<T> all(JsonNode array, Function<JsonNode, T> reader) {
        List<T> values = new ArrayList<>();
        array.forEach(node -> values.add(reader.apply(node)));
        return values;
    }
}
