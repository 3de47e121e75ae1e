package org.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lines of some articles in the record format, and what must hold of any such lines. */
public final class Records {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> KINDS = Set.of("statement", "event", "control", "displacement");

    private final List<JsonNode> lines = new ArrayList<>();

    public Records(String jsonLines) throws JsonProcessingException {
        for (String line : jsonLines.split("\n")) {
            lines.add(JSON.readTree(line));
        }
    }

    public List<JsonNode> ofKind(String kind) {
        return lines.stream()
                .filter(line -> line.path("kind").asText().equals(kind))
                .toList();
    }

    /** The article of an id; there must be one. */
    public JsonNode article(String id) {
        return ofKind("article").stream()
                .filter(article -> article.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Each article's lines, by its id, in the order they came. */
    public Map<String, List<JsonNode>> byArticle() {
        Map<String, List<JsonNode>> groups = new LinkedHashMap<>();
        for (JsonNode line : lines) {
            String id = line.path(line.path("kind").asText().equals("article") ? "id" : "article")
                    .asText();
            groups.computeIfAbsent(id, fresh -> new ArrayList<>()).add(line);
        }
        return groups;
    }

    /** Every line belongs to the article before it, ids are unique and lead somewhere, spans are what they say. */
    public void assertSound() {
        Map<String, String> kinds = new HashMap<>();
        Set<String> named = new HashSet<>();
        JsonNode article = JSON.createObjectNode();
        for (JsonNode line : lines) {
            String kind = line.path("kind").asText();
            if (kind.equals("article")) {
                article = line;
                assertThat(line.has("article")).isFalse();
            } else {
                assertThat(line.path("article").asText())
                        .isEqualTo(article.path("id").asText());
            }
            if (KINDS.contains(kind) || kind.equals("article")) {
                assertThat(kinds.put(line.path("id").asText(), kind))
                        .as("%s", line)
                        .isNull();
            }
            assertSpans(line, article.path("text").asText());
            collectReferences(line, named);
        }
        assertThat(kinds.keySet()).containsAll(named);
    }

    private static void collectReferences(JsonNode line, Set<String> named) {
        addText(line.path("statement"), named);
        addText(line.path("event"), named);
        addText(line.path("parent"), named);
        addText(line.path("answers").path("statement"), named);
        line.path("factuality").forEach(row -> {
            if (!row.path("holder").asText().equals("author")) {
                addText(row.path("holder"), named);
            }
        });
    }

    private static void addText(JsonNode node, Set<String> named) {
        if (node.isTextual()) {
            named.add(node.asText());
        }
    }

    /** Every span lies in the text, its words are those there, and triggers and cues lie in their sentence. */
    private static void assertSpans(JsonNode node, String text) {
        if (node.path("exact").isTextual()) {
            assertThat(wordsAt(text, node)).isEqualTo(node.path("exact").asText());
            assertThat(node.path("exact").asText()).as("%s", node).isNotBlank();
        }
        if (node.has("sentence")) {
            for (String part : List.of("trigger", "cue")) {
                JsonNode inside = node.path(part);
                if (inside.isObject()) {
                    assertThat(inside.path("start").asInt())
                            .isGreaterThanOrEqualTo(
                                    node.path("sentence").path("start").asInt());
                    assertThat(inside.path("end").asInt())
                            .isLessThanOrEqualTo(
                                    node.path("sentence").path("end").asInt());
                }
            }
        }
        node.forEach(child -> assertSpans(child, text));
    }

    private static String wordsAt(String text, JsonNode span) {
        return text.substring(
                text.offsetByCodePoints(0, span.path("start").asInt()),
                text.offsetByCodePoints(0, span.path("end").asInt()));
    }
}
