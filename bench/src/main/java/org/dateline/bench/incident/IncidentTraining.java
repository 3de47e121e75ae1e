package org.dateline.bench.incident;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.bench.gold.RowText;
import org.dateline.bench.run.RowWork;
import org.dateline.bench.training.Example;
import org.dateline.bench.training.Training;
import org.dateline.bench.training.Weights;
import org.dateline.core.ledger.incident.AnalystLinks;
import org.dateline.core.ledger.incident.LikenessModel;
import org.dateline.core.ledger.incident.MergeKeys;
import org.dateline.core.ledger.incident.Report;
import org.dateline.core.ledger.incident.Strand;
import org.dateline.core.ledger.incident.StrandReader;
import org.dateline.core.lexicon.Table;
import org.dateline.core.syntax.ArticleParser;

/**
 * The model that merges reports. A pair of articles gives an example for each two strands of the marked words; a crisis
 * gives one for each two reports of an article, and one for each two strands of different articles that are candidates.
 *
 * <p>Strands are those that the present weights make, so training again after new weights inside articles settles both.
 */
public final class IncidentTraining implements Training {

    private static final int PAIR_WEIGHT = 9;

    @Override
    public String name() {
        return "incidents";
    }

    @Override
    public String description() {
        return "Trains the model that tells whether two reports are of one happening (merge-weights.tsv), from weights that"
                + " people judged.";
    }

    @Override
    public String rowForm() {
        return ReportPair.FORM + ", or " + Crisis.FORM;
    }

    @Override
    public RowText rowText() {
        return (origin, json) -> (json.has("articles") ? Crisis.TEXT : ReportPair.TEXT).find(origin, json);
    }

    @Override
    public Weights start() {
        SortedMap<String, Double> weights = new TreeMap<>();
        Table.ofResource(IncidentTraining.class, "judged-weights.tsv")
                .rows()
                .forEach(row -> weights.put(row.get("feature"), Double.valueOf(row.get("weight"))));
        double bias = weights.getOrDefault("bias", 0.0);
        weights.remove("bias");
        return new Weights(bias, weights);
    }

    @Override
    public RowWork<List<Example>> load(ArticleParser parser) {
        CodedArticles articles = new CodedArticles(parser);
        Examples examples = new Examples(LikenessModel.load(), start());
        return row -> row.json().has("articles")
                ? examples.ofCrisis(Crisis.of(row, articles).incidents())
                : examples.ofPair(ReportPair.of(row, articles));
    }

    /** Examples by the likeness features of the product. */
    private record Examples(LikenessModel model, Weights judged) {

        List<Example> ofPair(ReportPair pair) {
            List<Example> found = new ArrayList<>();
            for (Strand one : marked(pair.one())) {
                for (Strand other : marked(pair.other())) {
                    example(one, other, pair.same())
                            .filter(any -> areCandidates(one, other))
                            .ifPresent(found::add);
                }
            }
            if (pair.same() && found.size() > 1) {
                // Of several pairs that the words give, one is enough: the one most like.
                found.sort(Comparator.comparingDouble(example -> -judged.odds(example)));
                found = found.subList(0, 1);
            }
            List<Example> weighted = new ArrayList<>();
            found.forEach(example -> weighted.addAll(Collections.nCopies(PAIR_WEIGHT, example)));
            return weighted;
        }

        private List<Strand> marked(ReportPair.Side side) {
            return new StrandReader(model)
                    .read(side.told().reports(), AnalystLinks.NONE).stream()
                            .filter(strand -> strand.reports().stream().anyMatch(side.marked()::contains))
                            .toList();
        }

        List<Example> ofCrisis(Map<Report, String> incidents) {
            List<Example> found = new ArrayList<>();
            List<Strand> alone = incidents.keySet().stream()
                    .filter(Report::isOfHappening)
                    .map(report -> new Strand(List.of(report), List.of()))
                    .sorted(Comparator.comparing(Strand::id))
                    .toList();
            List<Strand> strands = new StrandReader(model).read(incidents.keySet(), AnalystLinks.NONE);
            for (List<Strand> all : List.of(alone, strands)) {
                boolean isInside = all == alone;
                for (int i = 0; i < all.size(); i++) {
                    for (int j = 0; j < i; j++) {
                        Strand one = all.get(i);
                        Strand other = all.get(j);
                        if (shareRevision(one, other) == isInside && (isInside || areCandidates(one, other))) {
                            boolean same = name(one, incidents).equals(name(other, incidents));
                            example(one, other, same).ifPresent(found::add);
                        }
                    }
                }
            }
            return found;
        }

        private Optional<Example> example(Strand one, Strand other, boolean same) {
            List<String> features = List.copyOf(model.features(one, other));
            return features.isEmpty() ? Optional.empty() : Optional.of(new Example(features, same));
        }

        private boolean areCandidates(Strand one, Strand other) {
            return !Collections.disjoint(MergeKeys.of(one), MergeKeys.soughtBy(other));
        }

        private static boolean shareRevision(Strand one, Strand other) {
            return revision(one).equals(revision(other));
        }

        private static String revision(Strand strand) {
            return strand.reports().get(0).telling().revision();
        }

        /** The incident of most of its reports; of several, the first by name. */
        private static String name(Strand strand, Map<Report, String> incidents) {
            SortedMap<String, Integer> counts = new TreeMap<>();
            strand.reports()
                    .forEach(report -> counts.merge(incidents.getOrDefault(report, report.id()), 1, Integer::sum));
            return counts.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(
                                    Map.Entry.<String, Integer>comparingByKey().reversed()))
                    .orElseThrow()
                    .getKey();
        }
    }
}
