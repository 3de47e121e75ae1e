package org.dateline.bench.factuality;

import java.util.List;
import java.util.OptionalDouble;

/** Pearson's coefficient of correlation between gold and ours. */
final class Correlation {

    private Correlation() {}

    /** From -1 to 1; empty if either side has fewer than two different values. */
    static OptionalDouble of(List<ScoredEvent> events) {
        double goldMean =
                events.stream().mapToDouble(ScoredEvent::gold).average().orElse(0);
        double ourMean =
                events.stream().mapToDouble(ScoredEvent::ours).average().orElse(0);
        double both = 0;
        double gold = 0;
        double ours = 0;
        for (ScoredEvent event : events) {
            double fromGold = event.gold() - goldMean;
            double fromOurs = event.ours() - ourMean;
            both += fromGold * fromOurs;
            gold += fromGold * fromGold;
            ours += fromOurs * fromOurs;
        }
        boolean varies = events.stream()
                                .mapToDouble(ScoredEvent::gold)
                                .distinct()
                                .count()
                        > 1
                && events.stream().mapToDouble(ScoredEvent::ours).distinct().count() > 1;
        return varies ? OptionalDouble.of(both / Math.sqrt(gold * ours)) : OptionalDouble.empty();
    }
}
