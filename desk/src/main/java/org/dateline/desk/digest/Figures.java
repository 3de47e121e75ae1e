package org.dateline.desk.digest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.dateline.core.record.FigurePart;
import org.dateline.desk.digest.Item.Figure;
import org.dateline.desk.digest.Item.Says;
import org.dateline.store.query.IncidentRow;
import org.jspecify.annotations.Nullable;

/**
 * Makes figures that tell who says how many, in what words.
 *
 * @param voices what people are shown of voices
 */
record Figures(UnaryOperator<String> voices) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * How many suffered what in an incident, by the latest count of each voice.
     *
     * @param told what its reports count, by the ids of their events
     */
    List<Figure> of(IncidentRow row, Map<String, List<FigurePart>> told) {
        List<Figure> figures = new ArrayList<>();
        for (JsonNode toll : summary(row).path("figures")) {
            String what = toll.path("what").asText();
            // Counts of a voice stand by day: the last stays.
            Map<String, Says> says = new LinkedHashMap<>();
            toll.path("counts").forEach(count -> says.put(count.path("voice").asText(), says(what, count, told)));
            figures.add(new Figure(
                    what, toll.path("low").asDouble(), number(toll.path("high")), List.copyOf(says.values())));
        }
        return figures;
    }

    private Says says(String what, JsonNode count, Map<String, List<FigurePart>> told) {
        String who = voices.apply(count.path("voice").asText());
        double low = count.path("low").asDouble();
        return told.getOrDefault(count.path("event").asText(), List.of()).stream()
                .filter(part -> part.what().equals(what) && Double.valueOf(low).equals(least(part)))
                .findFirst()
                .map(part -> says(who, part))
                .orElseGet(() -> new Says(who, low, number(count.path("high")), null));
    }

    /** A count is summed up by its least number, or its greatest where words set no least. */
    private static @Nullable Double least(FigurePart part) {
        return number(part.low() == null ? part.high() : part.low());
    }

    /** What one report counts; none if its words set no bound. */
    Stream<Figure> of(FigurePart part, String voice) {
        Double low = number(part.low());
        Double high = number(part.high());
        return low == null && high == null
                ? Stream.empty()
                : Stream.of(new Figure(part.what(), low, high, List.of(says(voice, part))));
    }

    private static Says says(String who, FigurePart part) {
        return new Says(
                who, number(part.low()), number(part.high()), part.words().exact());
    }

    private static JsonNode summary(IncidentRow row) {
        try {
            return JSON.readTree(row.json());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("rows are JSON", e);
        }
    }

    private static @Nullable Double number(JsonNode node) {
        return node.isNumber() ? node.asDouble() : null;
    }

    private static @Nullable Double number(@Nullable Long number) {
        return number == null ? null : number.doubleValue();
    }

    /** The least number that all who count grant; empty if none of them sets one, or one grants no more than a lower one. */
    static Optional<Says> lowest(Figure figure) {
        return figure.says().stream()
                .filter(says -> says.low() != null)
                .min(Comparator.comparing(Figures::low))
                .filter(lowest ->
                        figure.says().stream().allMatch(says -> says.high() == null || says.high() >= low(lowest)));
    }

    private static double low(Says says) {
        return Objects.requireNonNull(says.low());
    }
}
