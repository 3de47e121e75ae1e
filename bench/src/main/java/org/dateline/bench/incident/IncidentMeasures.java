package org.dateline.bench.incident;

import java.util.ArrayList;
import java.util.List;
import org.dateline.bench.suite.Agreement;
import org.dateline.bench.suite.ErrorList;
import org.dateline.bench.suite.Measure;
import org.dateline.bench.suite.Outcome;

/** Sums what came of pairs: all in all, and where both stretches have an event, so that coding and merging are told apart. */
final class IncidentMeasures {

    static final String MISSED = "not merged";
    static final String WRONG = "wrongly merged";
    static final String SILENT = "no event in the words";

    private IncidentMeasures() {}

    static Outcome of(List<ScoredPair> rows) {
        List<ScoredPair> told = rows.stream().filter(row -> row.silent() == 0).toList();
        List<Measure> measures = new ArrayList<>(agreement(rows).measures("pairs", "reports of the same happening"));
        measures.addAll(agreement(told).measures("told-pairs", "the same where both stretches have an event"));
        long silent = rows.stream().mapToLong(ScoredPair::silent).sum();
        measures.add(Measure.surplus("silent", "marked stretches without an event", silent, 2L * rows.size()));
        ErrorList errors = new ErrorList(WRONG, MISSED, SILENT);
        for (ScoredPair row : rows) {
            if (row.same() != row.merged()) {
                String way = row.merged() ? WRONG : row.silent() > 0 ? SILENT : MISSED;
                errors.add(way, row.kind(), row.example());
            }
        }
        return new Outcome(rows.size(), measures, errors.kinds());
    }

    private static Agreement agreement(List<ScoredPair> rows) {
        long right = rows.stream().filter(row -> row.same() && row.merged()).count();
        long gold = rows.stream().filter(ScoredPair::same).count();
        long ours = rows.stream().filter(ScoredPair::merged).count();
        return new Agreement(right, gold, ours);
    }
}
