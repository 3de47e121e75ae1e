package org.dateline.bench.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.dateline.bench.coded.CodedRow;
import org.dateline.bench.coded.RowForm;
import org.dateline.bench.gold.GoldRow;
import org.dateline.bench.gold.RowText;
import org.dateline.bench.suite.ErrorExample.Part;
import org.dateline.bench.suite.Outcome;
import org.dateline.core.event.CodedEvent;
import org.dateline.core.ontology.PloverType;
import org.dateline.core.text.Span;
import org.dateline.core.text.Text;
import org.dateline.ingest.fault.Origin;

/** Two parties marked in a sentence, and the root of what happens between them: the PLV data. */
final class PairForm implements RowForm<PairScore> {

    private static final String MARKED = "marked";
    private static final String ROOT = "plover_root";
    private static final String QUAD = "quad";

    private final PairReading answers;
    private final PairReading record;

    /**
     * @param answers says what happens between two, whether the record holds it or not
     * @param record says what the record holds of them
     */
    PairForm(PairReading answers, PairReading record) {
        this.answers = answers;
        this.record = record;
    }

    @Override
    public String name() {
        return "marked pair";
    }

    @Override
    public String fields() {
        return "{\"marked\": a sentence with <s>who acts</s> and <t>to whom</t>, \"plover_root\": a PLOVER type, or"
                + " YIELD for CONCEDE and RETREAT, \"quad\": VC, MC, VK or MK}";
    }

    @Override
    public List<String> knownBy() {
        return List.of(MARKED, ROOT);
    }

    @Override
    public RowText text() {
        RowText marked = RowText.field(MARKED);
        return (origin, json) -> parse(origin, json, marked).text();
    }

    private static MarkedText parse(Origin origin, JsonNode json, RowText marked) {
        return MarkedText.parse(marked.find(origin, json))
                .orElseThrow(() -> GoldRow.fault(
                        origin, "\"" + MARKED + "\": a mark <s> or <t> is opened or closed alone, or marks no words"));
    }

    @Override
    public Class<PairScore> scoreType() {
        return PairScore.class;
    }

    @Override
    public Function<CodedRow, PairScore> read(GoldRow row) {
        MarkedPair pair = parse(row.origin(), row.json(), RowText.field(MARKED)).pair();
        String name = row.string(ROOT);
        Root gold =
                Root.find(name).orElseThrow(() -> row.fault("\"" + ROOT + "\" is \"" + name + "\", no root of PLV"));
        String quad = Quads.read(row, QUAD);
        return coded -> score(coded, pair, gold, quad);
    }

    private PairScore score(CodedRow coded, MarkedPair pair, Root gold, String quad) {
        PloverType ours = answers.read(coded.coded(), pair).orElse(null);
        PloverType recorded = record.read(coded.coded(), pair).orElse(null);
        Set<Root> roots = EnumSet.noneOf(Root.class);
        Set<Root> between = EnumSet.noneOf(Root.class);
        boolean turned = false;
        for (CodedEvent event : coded.events()) {
            Root root = Root.of(event.coding().findType().orElseThrow());
            roots.add(root);
            NearestEvent.Fit fit = NearestEvent.Fit.of(event, pair);
            if (fit == NearestEvent.Fit.BOTH) {
                between.add(root);
            }
            turned |= fit == NearestEvent.Fit.TURNED_ROUND;
        }
        Text text = coded.row().text();
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("gold", gold + " " + words(pair.source(), text) + " > " + words(pair.target(), text), true));
        parts.add(new Part("answer", ours == null ? "none" : Root.of(ours).name()));
        return new PairScore(gold, quad, ours, recorded, roots, between, turned, coded.error(parts));
    }

    private static String words(List<Span> marks, Text text) {
        return marks.isEmpty() ? "–" : text.exact(marks.get(0));
    }

    @Override
    public Outcome sum(List<PairScore> rows) {
        return PairMeasures.of(rows);
    }
}
