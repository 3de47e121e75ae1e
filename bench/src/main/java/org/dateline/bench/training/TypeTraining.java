package org.dateline.bench.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.bench.event.MarkedPair;
import org.dateline.bench.event.MarkedText;
import org.dateline.bench.event.Root;
import org.dateline.bench.gold.GoldRow;
import org.dateline.bench.gold.RowArticles;
import org.dateline.bench.gold.RowText;
import org.dateline.bench.run.RowWork;
import org.dateline.core.coding.ArticleCoder;
import org.dateline.core.coding.CodedArticle;
import org.dateline.core.event.CodedEvent;
import org.dateline.core.event.TypeModel;
import org.dateline.core.ontology.PloverType;
import org.dateline.core.syntax.ArticleParser;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.text.Span;
import org.dateline.core.text.Text;

/**
 * The type model: what happens between two parties of a sentence. Each pair gives one example for each type, of
 * which one is positive, so that the types compete as so many logistic models of their own.
 */
public final class TypeTraining implements Training {

    /** The types that can be told apart by the marks: the data have one root for CONCEDE and RETREAT. */
    private static final Set<PloverType> TYPES = EnumSet.complementOf(EnumSet.of(PloverType.RETREAT));

    @Override
    public String name() {
        return "types";
    }

    @Override
    public String description() {
        return "Trains the model that tells the type of what happens between two parties (type-weights.tsv).";
    }

    @Override
    public String rowForm() {
        return "{\"marked\": a sentence with <s>who acts</s> and <t>to whom</t>, \"plover_root\": a PLOVER type or"
                + " YIELD}, or {\"sentence\", \"plover\", \"source\" and \"target\": lists of {\"text\"}}";
    }

    @Override
    public RowText rowText() {
        RowText marked = RowText.field("marked");
        RowText sentence = RowText.field("sentence");
        return (origin, json) -> json.has("marked")
                ? MarkedText.parse(marked.find(origin, json))
                        .orElseThrow(() -> GoldRow.fault(origin, "\"marked\": a mark is opened or closed alone"))
                        .text()
                : sentence.find(origin, json);
    }

    @Override
    public boolean isChoice() {
        return true;
    }

    @Override
    public RowWork<List<Example>> load(ArticleParser parser) {
        RowArticles articles = new RowArticles();
        ArticleCoder coder = ArticleCoder.load();
        return row -> {
            Optional<PloverType> type = type(row);
            MarkedPair pair = pair(row);
            if (type.isEmpty() || pair.source().isEmpty() && pair.target().isEmpty()) {
                return List.of();
            }
            return examples(coder.code(parser.parse(articles.read(row))), pair, type.get());
        };
    }

    private static List<Example> examples(CodedArticle coded, MarkedPair pair, PloverType type) {
        List<Example> examples = new ArrayList<>(TYPES.size());
        sentenceOf(coded, pair).ifPresent(sentence -> {
            List<CodedEvent> events = coded.events().stream()
                    .filter(event -> event.sentence() == sentence.index())
                    .toList();
            for (PloverType each : TYPES) {
                List<String> features = TypeModel.features(each, sentence, pair.source(), pair.target(), events);
                examples.add(new Example(features, each == type));
            }
        });
        return examples;
    }

    /** The first sentence that holds one of both parties, or else of one. */
    private static Optional<Sentence> sentenceOf(CodedArticle coded, MarkedPair pair) {
        return TypeModel.sentenceOf(coded.parsed(), pair.source(), pair.target());
    }

    private static Optional<PloverType> type(GoldRow row) {
        if (row.json().has("marked")) {
            String name = row.string("plover_root");
            return Root.find(name).map(root -> root == Root.YIELD ? PloverType.CONCEDE : PloverType.valueOf(name));
        }
        return PloverType.find(row.string("plover"))
                .map(type -> type == PloverType.RETREAT ? PloverType.CONCEDE : type);
    }

    private static MarkedPair pair(GoldRow row) {
        if (row.json().has("marked")) {
            return MarkedText.parse(row.string("marked")).orElseThrow().pair();
        }
        return new MarkedPair(spans(row, "source"), spans(row, "target"));
    }

    /** The first place in the text of each party's words. */
    private static List<Span> spans(GoldRow row, String field) {
        List<Span> spans = new ArrayList<>();
        Text text = row.text();
        for (JsonNode party : row.list(field)) {
            String words = party.path("text").asText("");
            int at = words.isBlank() ? -1 : text.toString().indexOf(words);
            if (at >= 0) {
                spans.add(text.spanOfUnits(at, at + words.length()));
            }
        }
        return spans;
    }
}
