package org.dateline.bench.participant;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.dateline.bench.suite.Agreement;
import org.dateline.bench.suite.ErrorList;
import org.dateline.bench.suite.Measure;
import org.dateline.bench.suite.Outcome;
import org.jspecify.annotations.Nullable;

/** Sums the scores of tagged sentences; every phrase weighs the same. */
final class TagMeasures {

    static final String NOTHING = "missed, nothing coded";
    static final String MISSED = "missed";
    static final String EXTRA = "extra";
    static final String TURNED = "pair turned round";
    static final String NO_PAIR = "pair not found";

    private TagMeasures() {}

    static Outcome of(List<TagScore> rows) {
        List<Measure> measures = new ArrayList<>();
        measures.addAll(sum(rows, TagScore::actors).measures("actor", "actors"));
        measures.add(exact("actor-exact-f1", sum(rows, TagScore::exactActors)));
        measures.addAll(sum(rows, TagScore::recipients).measures("recipient", "recipients"));
        measures.add(exact("recipient-exact-f1", sum(rows, TagScore::exactRecipients)));
        measures.add(share("pair", "pairs", rows, TagScore::pair));
        measures.add(share("related", "those who act with each other", rows, TagScore::related));
        ErrorList errors = new ErrorList(NOTHING, MISSED, EXTRA, TURNED, NO_PAIR);
        for (TagScore row : rows) {
            row.errors().forEach(wrong -> errors.add(wrong.way(), wrong.with(), wrong.example()));
        }
        return new Outcome(rows.size(), measures, errors.kinds());
    }

    private static Agreement sum(List<TagScore> rows, Function<TagScore, Agreement> of) {
        return Agreement.sum(rows.stream().map(of).toList());
    }

    private static Measure exact(String name, Agreement agreement) {
        return Measure.f1(name, "  with the same words, F1", agreement.right(), agreement.gold(), agreement.ours());
    }

    private static Measure share(
            String name, String label, List<TagScore> rows, Function<TagScore, @Nullable Boolean> found) {
        List<Boolean> asked = new ArrayList<>();
        for (TagScore row : rows) {
            if (found.apply(row) != null) {
                asked.add(Objects.requireNonNull(found.apply(row)));
            }
        }
        return Measure.share(name, label, asked.stream().filter(one -> one).count(), asked.size());
    }
}
