package org.dateline.bench.event;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.dateline.bench.suite.Confusion;
import org.dateline.bench.suite.ErrorList;
import org.dateline.bench.suite.Measure;
import org.dateline.bench.suite.Outcome;

/** Sums the scores of marked pairs; every row weighs the same, every root too where a measure is macro. */
final class PairMeasures {

    static final String NOTHING = "missed: nothing coded";
    static final String OTHER_TYPE = "missed: other type";
    static final String OTHER_EVENT = "missed: another event chosen";
    static final String TURNED = "pair turned round";
    static final String NO_PAIR = "pair not found";

    private PairMeasures() {}

    static Outcome of(List<PairScore> rows) {
        Confusion roots = new Confusion(
                "root",
                rows.stream()
                        .map(row -> new Confusion.Case(row.gold().name(), row.oursName()))
                        .toList());
        Confusion quads = new Confusion(
                "quad",
                rows.stream()
                        .map(row -> new Confusion.Case(row.goldQuad(), row.ourQuad()))
                        .toList());
        List<Measure> measures = new ArrayList<>();
        measures.add(roots.macroF1("root-f1", "root, macro F1"));
        measures.add(roots.accuracy("root-accuracy", "  accuracy"));
        measures.add(quads.macroF1("quad-f1", "quad, macro F1"));
        measures.add(new Confusion(
                        "record root",
                        rows.stream()
                                .map(row -> new Confusion.Case(row.gold().name(), row.recordedName()))
                                .toList())
                .macroF1("record-root-f1", "root of the event in the record"));
        measures.add(new Confusion(
                        "record quad",
                        rows.stream()
                                .map(row -> new Confusion.Case(row.goldQuad(), row.recordedQuad()))
                                .toList())
                .macroF1("record-quad-f1", "  quad"));
        measures.add(share(rows, "recorded", "with an event in the record", row -> row.recorded() != null));
        measures.add(share(
                rows, "among", "gold root among the events", row -> row.coded().contains(row.gold())));
        measures.add(share(
                rows, "pair", "source acts on target", row -> !row.between().isEmpty()));
        measures.add(share(
                rows, "pair-root", "  with the gold root", row -> row.between().contains(row.gold())));
        ErrorList errors = new ErrorList(NOTHING, OTHER_TYPE, OTHER_EVENT, TURNED, NO_PAIR);
        for (PairScore row : rows) {
            for (String way : row.errors()) {
                boolean answered = way.equals(OTHER_TYPE) || way.equals(OTHER_EVENT);
                errors.add(way, row.gold() + (answered ? " as " + row.oursName() : ""), row.example());
            }
        }
        return new Outcome(rows.size(), measures, List.of(roots, quads), errors.kinds());
    }

    private static Measure share(List<PairScore> rows, String name, String label, Predicate<PairScore> which) {
        return Measure.share(name, label, rows.stream().filter(which).count(), rows.size());
    }
}
