package org.dateline.bench.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.bench.coded.CodedRow;
import org.dateline.bench.coded.RowForm;
import org.dateline.bench.coded.TreeDistance;
import org.dateline.bench.gold.GoldRow;
import org.dateline.bench.gold.RowText;
import org.dateline.bench.suite.Confusion;
import org.dateline.bench.suite.ErrorExample;
import org.dateline.bench.suite.ErrorExample.Part;
import org.dateline.bench.suite.ErrorList;
import org.dateline.bench.suite.Measure;
import org.dateline.bench.suite.Outcome;
import org.dateline.core.coding.CodedArticle;
import org.dateline.core.event.CodedEvent;
import org.dateline.core.ontology.PloverType;

/**
 * A sentence and its class: one of the four quads, or neutral where it only states something.
 *
 * <p>Ours is the quad of the main event, whose trigger stands nearest to the root of its sentence's tree, the
 * first of several; without an event it is neutral.
 */
final class ClassForm implements RowForm<ClassForm.Score> {

    private static final String FIELD = "penta";
    private static final String GOLD_NEUTRAL = "STATEMENT(neutral)";
    private static final String NEUTRAL = "neutral";

    private static final String NOTHING = "missed: nothing coded";
    private static final String OTHER = "missed: other class";
    private static final String EXTRA = "extra";

    /**
     * A sentence's class and ours.
     *
     * @param example the row, as errors show it
     */
    record Score(String gold, String ours, ErrorExample example) {}

    @Override
    public String name() {
        return "class";
    }

    @Override
    public String fields() {
        return "{\"sentence\", \"penta\": MK, VK, VC, MC or " + GOLD_NEUTRAL + "}";
    }

    @Override
    public List<String> knownBy() {
        return List.of(FIELD);
    }

    @Override
    public RowText text() {
        return RowText.field("sentence");
    }

    @Override
    public Class<Score> scoreType() {
        return Score.class;
    }

    @Override
    public Function<CodedRow, Score> read(GoldRow row) {
        String gold = row.string(FIELD).equals(GOLD_NEUTRAL) ? NEUTRAL : Quads.read(row, FIELD);
        return coded -> {
            Optional<CodedEvent> main = findMain(coded.coded(), coded.events());
            String ours = main.flatMap(event -> event.coding().findType())
                    .map(PloverType::quad)
                    .map(quad -> quad.shortName())
                    .orElse(NEUTRAL);
            List<Part> parts = List.of(
                    new Part("gold", gold),
                    new Part(
                            "answer",
                            main.map(event -> ours + " [" + row.text().exact(event.trigger()) + "]")
                                    .orElse(ours)));
            return new Score(gold, ours, coded.error(parts));
        };
    }

    /** The event whose trigger is nearest to the root of its tree; the first of several. */
    static Optional<CodedEvent> findMain(CodedArticle article, List<CodedEvent> events) {
        return events.stream().min(Comparator.comparingInt(event -> depth(article, event)));
    }

    private static int depth(CodedArticle article, CodedEvent event) {
        TreeDistance tree = new TreeDistance(article.parsed().sentences().get(event.sentence()));
        return tree.findHead(event.trigger()).map(tree::depth).orElse(Integer.MAX_VALUE);
    }

    @Override
    public Outcome sum(List<Score> rows) {
        Confusion classes = new Confusion(
                "class",
                rows.stream()
                        .map(row -> new Confusion.Case(row.gold(), row.ours()))
                        .toList());
        List<Measure> measures = new ArrayList<>();
        measures.add(classes.macroF1("class-f1", "class, macro F1"));
        measures.add(classes.accuracy("accuracy", "  accuracy"));
        ErrorList errors = new ErrorList(NOTHING, OTHER, EXTRA);
        for (Score row : rows) {
            if (!row.gold().equals(row.ours())) {
                String way = row.ours().equals(NEUTRAL) ? NOTHING : row.gold().equals(NEUTRAL) ? EXTRA : OTHER;
                errors.add(way, row.gold() + " as " + row.ours(), row.example());
            }
        }
        return new Outcome(rows.size(), measures, List.of(classes), errors.kinds());
    }
}
