package org.dateline.bench.incident;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.dateline.bench.gold.GoldRow;
import org.dateline.bench.gold.RowText;
import org.dateline.core.ledger.incident.Report;
import org.dateline.core.text.Span;

/**
 * Two articles, in each of which the words for a happening are marked.
 *
 * @param same whether it is the same happening
 * @param kind what makes the pair easy or hard
 */
record ReportPair(boolean same, String kind, Side one, Side other) {

    static final String FORM =
            "{\"same\": true, \"kind\", \"a\" and \"b\": {\"outlet\", \"publishedAt\", \"title\", \"text\","
                    + " \"words\": the part of the text that tells of the happening}}";

    /** Takes the first of the two texts for the row's. */
    static final RowText TEXT = (origin, json) -> RowText.field("text").find(origin, json.path("a"));

    /**
     * One of the articles.
     *
     * @param words that tell of the happening
     * @param marked the reports that these words give
     */
    record Side(CodedArticles.Told told, String words, List<Report> marked) {}

    static ReportPair of(GoldRow row, CodedArticles articles) {
        JsonNode same = row.json().path("same");
        if (!same.isBoolean()) {
            throw row.fault("\"same\" is neither true nor false");
        }
        return new ReportPair(
                same.booleanValue(),
                row.json().path("kind").asText("unknown"),
                side(row, "a", articles),
                side(row, "b", articles));
    }

    private static Side side(GoldRow row, String name, CodedArticles articles) {
        JsonNode json = row.json().path(name);
        String words = json.path("words").asText("");
        CodedArticles.Told told = articles.read(row, json);
        if (words.isBlank()) {
            throw row.fault("\"" + name + "\" has no \"words\"");
        }
        Span span = told.find(words).orElseThrow(() -> row.fault("the words of \"" + name + "\" are not in its text"));
        return new Side(told, words, told.in(span));
    }

    /** How many of the two have no event in the marked words. */
    int silent() {
        return (one.marked().isEmpty() ? 1 : 0) + (other.marked().isEmpty() ? 1 : 0);
    }
}
