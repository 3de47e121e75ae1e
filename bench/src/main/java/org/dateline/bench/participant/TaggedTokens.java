package org.dateline.bench.participant;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dateline.bench.gold.GoldRow;
import org.dateline.core.text.Span;
import org.dateline.ingest.fault.Origin;

/**
 * A tokenised sentence whose parties are tagged in the BIO scheme.
 *
 * <p>The data mark one event a sentence, its main one as a rule, and what somebody says or declines to say is one
 * too. {@code S} is who acts: states, bodies, people, also a bomb or an attack, a passive's agent, and the place that
 * stands for one (<i>was arrested in Rwanda</i>). {@code T} is whom or what it is done to: people and states, and
 * also plans, requests or buildings. {@code R} are those who do something with each other (meet, agree, trade),
 * either each by itself or <i>A and B</i> as one. A phrase has its determiner and what precedes the noun, and seldom
 * what follows it. Some rows mark only one side although the sentence tells both.
 *
 * @param spans the marked phrases of each part, in reading order
 */
record TaggedTokens(JoinedTokens tokens, Map<Part, List<Span>> spans) {

    /** What a tag says of a phrase. */
    enum Part {
        /** Who acts. */
        S,
        /** To whom. */
        T,
        /** Who do it with each other. */
        R
    }

    /**
     * Reads the tokens of a row.
     *
     * @throws org.dateline.ingest.fault.ItemFault if they are no list of words
     */
    static JoinedTokens tokens(Origin origin, JsonNode json, Joints joints) {
        List<String> words = strings(origin, json, "tokens");
        if (words.isEmpty() || words.stream().anyMatch(String::isBlank)) {
            throw GoldRow.fault(origin, "\"tokens\" is empty, or one of them is");
        }
        return JoinedTokens.of(words, joints);
    }

    /**
     * Reads a row.
     *
     * @throws org.dateline.ingest.fault.ItemFault if tokens or tags are not as they should be
     */
    static TaggedTokens of(GoldRow row, Joints joints) {
        JoinedTokens tokens = tokens(row.origin(), row.json(), joints);
        List<String> tags = strings(row.origin(), row.json(), "tags");
        if (tags.size() != tokens.tokens().size()) {
            throw row.fault(
                    "\"tags\" has " + tags.size() + " of " + tokens.tokens().size() + " tokens");
        }
        Map<Part, List<Span>> spans = new EnumMap<>(Part.class);
        for (int i = 0; i < tags.size(); i++) {
            String tag = tags.get(i);
            if (tag.equals("O")) {
                continue;
            }
            Part part = partOf(tag, row);
            boolean starts = tag.startsWith("B") || i == 0 || !tags.get(i - 1).endsWith("-" + part);
            if (starts) {
                int last = i;
                while (last + 1 < tags.size() && tags.get(last + 1).equals("I-" + part)) {
                    last++;
                }
                spans.computeIfAbsent(part, any -> new ArrayList<>()).add(tokens.span(i, last));
            }
        }
        return new TaggedTokens(tokens, spans);
    }

    private static Part partOf(String tag, GoldRow row) {
        for (Part part : Part.values()) {
            if (tag.equals("B-" + part) || tag.equals("I-" + part)) {
                return part;
            }
        }
        throw row.fault("\"tags\": \"" + tag + "\" is not O, B-S, I-S, B-T, I-T, B-R or I-R");
    }

    private static List<String> strings(Origin origin, JsonNode json, String field) {
        List<String> strings = new ArrayList<>();
        for (JsonNode word : json.path(field)) {
            strings.add(word.isTextual() ? word.asText() : "");
        }
        if (!json.path(field).isArray()) {
            throw GoldRow.fault(origin, "\"" + field + "\" must be a list of strings");
        }
        return strings;
    }

    List<Span> of(Part part) {
        return spans.getOrDefault(part, List.of());
    }
}
