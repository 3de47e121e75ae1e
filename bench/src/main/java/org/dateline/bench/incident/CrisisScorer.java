package org.dateline.bench.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.bench.gold.GoldRow;
import org.dateline.bench.suite.Agreement;
import org.dateline.bench.suite.ErrorExample;
import org.dateline.bench.suite.ErrorExample.Part;
import org.dateline.bench.suite.ErrorList;
import org.dateline.bench.suite.Measure;
import org.dateline.bench.suite.Outcome;
import org.dateline.bench.suite.Scorer;
import org.dateline.core.ledger.incident.AnalystLinks;
import org.dateline.core.ledger.incident.Incident;
import org.dateline.core.ledger.incident.IncidentMerger;
import org.dateline.core.ledger.incident.LikenessModel;
import org.dateline.core.ledger.incident.Report;

/** Merges all reports of a crisis, and looks which of those listed came together over the bounds of articles. */
final class CrisisScorer implements Scorer<CrisisScorer.Scored> {

    private final IncidentMerger merger = new IncidentMerger(LikenessModel.load());
    private final CodedArticles articles;

    CrisisScorer(CodedArticles articles) {
        this.articles = articles;
    }

    /**
     * What came of a crisis.
     *
     * @param pairs those that are, or ought to be, together
     */
    record Scored(List<Pair> pairs) {}

    /** Two listed reports of different articles. */
    record Pair(boolean same, boolean merged, ErrorExample example) {}

    @Override
    public Scored score(GoldRow row) {
        Crisis crisis = Crisis.of(row, articles);
        Map<Report, String> merged = new HashMap<>();
        for (Incident incident : merger.merge(crisis.reports(), AnalystLinks.NONE)) {
            incident.reports().forEach(report -> merged.put(report, incident.id()));
        }
        List<Report> listed = crisis.incidents().keySet().stream()
                .filter(Report::isOfHappening)
                .sorted(Comparator.comparing(Report::id))
                .toList();
        List<Pair> pairs = new ArrayList<>();
        for (Report one : listed) {
            for (Report other : listed) {
                boolean same = Objects.equals(
                        crisis.incidents().get(one), crisis.incidents().get(other));
                boolean together = merged.containsKey(one) && Objects.equals(merged.get(one), merged.get(other));
                if (one.id().compareTo(other.id()) < 0
                        && !one.telling().revision().equals(other.telling().revision())
                        && (same || together)) {
                    pairs.add(new Pair(
                            same,
                            together,
                            new ErrorExample(
                                    row.label(),
                                    List.of(new Part("a", shown(one), true), new Part("b", shown(other), true)))));
                }
            }
        }
        return new Scored(pairs);
    }

    private static String shown(Report report) {
        return report.event().trigger().exact() + ": "
                + report.event().sentence().exact();
    }

    @Override
    public Outcome sum(List<Scored> rows) {
        List<Pair> pairs = rows.stream().flatMap(row -> row.pairs().stream()).toList();
        Agreement agreement = new Agreement(
                pairs.stream().filter(pair -> pair.same() && pair.merged()).count(),
                pairs.stream().filter(Pair::same).count(),
                pairs.stream().filter(Pair::merged).count());
        List<Measure> measures = agreement.measures("crisis", "two reports of one happening, in different articles");
        ErrorList errors = new ErrorList(IncidentMeasures.WRONG, IncidentMeasures.MISSED);
        for (Pair pair : pairs) {
            if (pair.same() != pair.merged()) {
                String way = pair.merged() ? IncidentMeasures.WRONG : IncidentMeasures.MISSED;
                errors.add(way, way, pair.example());
            }
        }
        return new Outcome(rows.size(), measures, errors.kinds());
    }
}
