package org.dateline.bench.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.bench.suite.Measure;
import org.dateline.bench.suite.Scale;

/** Costs as figures that are shown and kept. */
public final class SpeedMeasures {

    private SpeedMeasures() {}

    /**
     * How many articles are done in a second.
     *
     * @param nanos what an article cost in each round
     * @param of how many articles
     */
    public static Measure rate(String name, String label, double[] nanos, int of) {
        return new Measure(name, label, Scale.RATE, 1e9 / Spread.of(nanos).median(), of, List.of());
    }

    /**
     * How many times as much something costs, in the middle, in the worst and in the best round; not defined where a round was over
     * before the clock of the processor moved.
     */
    public static List<Measure> ratio(String name, String label, Spread spread, int of) {
        return List.of(
                ratio("times-" + name, label, spread.median(), of),
                ratio("times-" + name + "-least", "  in the worst round", spread.least(), of),
                ratio("times-" + name + "-most", "  in the best round", spread.most(), of));
    }

    private static Measure ratio(String name, String label, double ratio, int of) {
        return new Measure(name, label, Scale.RATIO, Double.isFinite(ratio) ? ratio : null, of, List.of());
    }

    /** What the same articles cost after ever more others, as a share of what they cost at first, and the memory. */
    public static List<Measure> growth(List<Growth.Look> looks) {
        List<Measure> measures = new ArrayList<>();
        double first = looks.get(0).nanos();
        for (Growth.Look look : looks) {
            measures.add(new Measure(
                    "cost-" + look.after(),
                    String.format(Locale.ROOT, "cost after %,d articles, of the first", look.after()),
                    Scale.MEAN,
                    look.nanos() / first,
                    look.after(),
                    List.of()));
        }
        ProcessorTime.peakMemory()
                .ifPresent(bytes -> measures.add(Measure.count("memory", "most memory, MiB", bytes >> 20)));
        return measures;
    }
}
