package org.dateline.bench.coder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.bench.suite.ErrorKind;
import org.dateline.bench.suite.Measure;
import org.dateline.bench.suite.Outcome;

/** Sums the sentences of a suite; rows that do not say what is to be found count nowhere. */
final class CoderMeasures {

    private CoderMeasures() {}

    static Outcome of(List<ScoredSentence> rows) {
        List<ScoredSentence> scored =
                rows.stream().filter(ScoredSentence::hasGold).toList();
        List<Measure> measures = new ArrayList<>();
        measures.add(right("right", "sentences fully right", scored));
        measures.add(Measure.count(
                "right-count",
                "  how many",
                scored.stream().filter(ScoredSentence::isRight).count()));
        Map<String, List<ScoredSentence>> categories =
                new TreeMap<>(scored.stream().collect(Collectors.groupingBy(ScoredSentence::category)));
        if (categories.size() > 1) {
            categories.forEach(
                    (name, some) -> measures.add(right("right-" + name.toLowerCase(Locale.ROOT), "  " + name, some)));
        }
        addEvents(measures, "", "events", scored, Function.identity());
        addEvents(measures, "-root", "events by root", scored, DyadEvent::rooted);
        return new Outcome(rows.size(), measures, errors(scored));
    }

    private static Measure right(String name, String label, List<ScoredSentence> rows) {
        return Measure.share(
                name, label, rows.stream().filter(ScoredSentence::isRight).count(), rows.size());
    }

    private static void addEvents(
            List<Measure> measures,
            String suffix,
            String label,
            List<ScoredSentence> rows,
            Function<DyadEvent, DyadEvent> as) {
        long gold = 0;
        long ours = 0;
        long found = 0;
        for (ScoredSentence row : rows) {
            Set<DyadEvent> wanted = row.gold().stream().map(as).collect(Collectors.toSet());
            Set<DyadEvent> coded = row.ours().stream().map(as).collect(Collectors.toSet());
            gold += wanted.size();
            ours += coded.size();
            Set<DyadEvent> both = new HashSet<>(wanted);
            both.retainAll(coded);
            found += both.size();
        }
        measures.add(Measure.share("precision" + suffix, label + ", precision", found, ours));
        measures.add(Measure.share("recall" + suffix, label + ", recall", found, gold));
        measures.add(Measure.f1("f1" + suffix, label + ", F1", found, gold, ours));
    }

    private static List<ErrorKind> errors(List<ScoredSentence> rows) {
        Map<String, List<ScoredSentence>> kinds = rows.stream()
                .filter(row -> !row.isRight())
                .collect(Collectors.groupingBy(CoderMeasures::kind, TreeMap::new, Collectors.toList()));
        return kinds.entrySet().stream()
                .map(kind -> new ErrorKind(
                        kind.getKey(),
                        kind.getValue().stream().map(ScoredSentence::example).toList(),
                        false))
                .toList();
    }

    private static String kind(ScoredSentence row) {
        if (row.ours().isEmpty()) {
            return "nothing coded";
        }
        if (row.gold().isEmpty()) {
            return "nothing to code";
        }
        if (row.ours().containsAll(row.gold())) {
            return "too much coded";
        }
        boolean samePairs = pairs(row.gold()).equals(pairs(row.ours()));
        return samePairs ? "other code" : row.gold().containsAll(row.ours()) ? "part coded" : "other actors";
    }

    private static Set<String> pairs(Set<DyadEvent> events) {
        return events.stream()
                .map(event -> event.source() + " " + event.target())
                .collect(Collectors.toSet());
    }
}
