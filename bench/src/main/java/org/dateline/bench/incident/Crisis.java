package org.dateline.bench.incident;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.bench.gold.GoldRow;
import org.dateline.bench.gold.RowText;
import org.dateline.core.ledger.incident.Report;
import org.dateline.core.text.Span;

/**
 * The articles of a crisis, in which events are listed by the happening that they are of.
 *
 * @param reports all of all articles
 * @param incidents the name of the incident of each listed report; one of its own where it stands alone
 */
record Crisis(List<Report> reports, Map<Report, String> incidents) {

    static final String FORM = "{\"articles\": [{\"id\", \"outlet\", \"publishedAt\", \"title\", \"text\"}],"
            + " \"events\": [{\"article\", \"start\", \"end\": of the trigger, \"incident\": a name; none if it stands"
            + " alone}]}, where only the events that are listed count";

    /** Takes the text of the first article for the row's. */
    static final RowText TEXT = (origin, json) ->
            RowText.field("text").find(origin, json.path("articles").path(0));

    static Crisis of(GoldRow row, CodedArticles articles) {
        List<Report> all = new ArrayList<>();
        Map<String, CodedArticles.Told> byArticle = new HashMap<>();
        for (JsonNode json : row.list("articles")) {
            CodedArticles.Told told = articles.read(row, json);
            byArticle.put(json.path("id").asText(), told);
            all.addAll(told.reports());
        }
        Map<Report, String> incidents = new HashMap<>();
        for (JsonNode event : row.list("events")) {
            CodedArticles.Told told = byArticle.get(event.path("article").asText());
            if (told == null) {
                throw row.fault("an event of no article: " + event);
            }
            Span trigger =
                    new Span(event.path("start").asInt(), event.path("end").asInt());
            for (Report report : told.in(trigger)) {
                incidents.put(report, event.path("incident").asText(report.id()));
            }
        }
        return new Crisis(List.copyOf(all), incidents);
    }
}
