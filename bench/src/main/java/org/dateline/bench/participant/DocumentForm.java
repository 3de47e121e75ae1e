package org.dateline.bench.participant;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dateline.bench.coded.CodedRow;
import org.dateline.bench.coded.RowForm;
import org.dateline.bench.gold.GoldRow;
import org.dateline.bench.gold.RowText;
import org.dateline.bench.suite.ErrorExample.Part;
import org.dateline.bench.suite.ErrorList;
import org.dateline.bench.suite.Measure;
import org.dateline.bench.suite.Outcome;
import org.dateline.core.text.Span;

/**
 * A document with those whom it mentions and what is between them, as in re3d (Dstl 2017). Only recall is asked, as
 * the data mark what readers agreed on and not all.
 */
final class DocumentForm implements RowForm<DocumentScore> {

    private static final String MENTION = "mention missed";
    private static final String RELATION = "relation missed";

    private final Asked asked = Asked.load();

    /** A marked thing of a type: a mention, or a relation from one to another. */
    private record Marked(String type, List<Span> ends, String words) {}

    @Override
    public String name() {
        return "document";
    }

    @Override
    public String fields() {
        return "{\"text\", \"entities\": [{\"begin\", \"end\", \"type\"}], \"relations\": [{\"sourceBegin\","
                + " \"sourceEnd\", \"targetBegin\", \"targetEnd\", \"type\"}]}, where begin and end count code points";
    }

    @Override
    public List<String> knownBy() {
        return List.of("entities", "relations");
    }

    @Override
    public RowText text() {
        return RowText.field("text");
    }

    @Override
    public Class<DocumentScore> scoreType() {
        return DocumentScore.class;
    }

    @Override
    public Function<CodedRow, DocumentScore> read(GoldRow row) {
        List<Marked> entities = marked(row, "entities", asked.entities(), List.of("begin", "end"));
        List<Marked> relations = marked(
                row, "relations", asked.relations(), List.of("sourceBegin", "sourceEnd", "targetBegin", "targetEnd"));
        return coded -> {
            FoundParties found = FoundParties.of(coded.coded());
            List<DocumentScore.Asked> scored = new ArrayList<>();
            for (Marked entity : entities) {
                scored.add(score(entity, MENTION, found.mentions(entity.ends().get(0)), coded));
            }
            for (Marked relation : relations) {
                boolean told =
                        found.tells(relation.ends().get(0), relation.ends().get(1));
                scored.add(score(relation, RELATION, told, coded));
            }
            return new DocumentScore(scored);
        };
    }

    private static DocumentScore.Asked score(Marked marked, String way, boolean found, CodedRow coded) {
        Span words = marked.ends().stream().reduce(Span::cover).orElseThrow();
        List<Part> gold = List.of(new Part("gold", marked.words(), true));
        return new DocumentScore.Asked(way, marked.type(), found, coded.errorAt(words, gold));
    }

    /** @param bounds the fields that hold begin and end of each end of it */
    private static List<Marked> marked(GoldRow row, String field, Map<String, String> types, List<String> bounds) {
        List<Marked> marked = new ArrayList<>();
        for (JsonNode one : row.list(field)) {
            String type = one.path("type").asText("");
            if (types.containsKey(type)) {
                List<Span> ends = new ArrayList<>();
                for (int i = 0; i < bounds.size(); i += 2) {
                    ends.add(row.span(one, bounds.get(i), bounds.get(i + 1)));
                }
                List<String> words = new ArrayList<>();
                ends.forEach(end -> words.add(row.text().exact(end)));
                String value = bounds.size() > 2 ? " (" + one.path("value").asText("") + ")" : "";
                marked.add(new Marked(type, ends, type + " " + String.join(" > ", words) + value));
            }
        }
        return marked;
    }

    @Override
    public Outcome sum(List<DocumentScore> rows) {
        List<DocumentScore.Asked> all =
                rows.stream().flatMap(row -> row.asked().stream()).toList();
        List<Measure> measures = new ArrayList<>();
        addMeasures("mention-recall", "mentions, recall", MENTION, asked.entities(), all, measures);
        addMeasures("relation-recall", "relations, recall", RELATION, asked.relations(), all, measures);
        ErrorList errors = new ErrorList(MENTION, RELATION);
        all.stream().filter(one -> !one.found()).forEach(one -> errors.add(one.way(), one.type(), one.example()));
        return new Outcome(rows.size(), measures, errors.kinds());
    }

    /** All together, then each type. */
    private static void addMeasures(
            String name,
            String label,
            String way,
            Map<String, String> types,
            List<DocumentScore.Asked> all,
            List<Measure> measures) {
        List<DocumentScore.Asked> these =
                all.stream().filter(one -> one.way().equals(way)).toList();
        measures.add(recall(name, label, these));
        types.forEach((type, shown) -> measures.add(recall(
                name + "-" + shown.replace(' ', '-'),
                "  " + shown,
                these.stream().filter(one -> one.type().equals(type)).toList())));
    }

    private static Measure recall(String name, String label, List<DocumentScore.Asked> asked) {
        return Measure.share(
                name, label, asked.stream().filter(DocumentScore.Asked::found).count(), asked.size());
    }
}
