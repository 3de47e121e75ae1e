package org.dateline.bench.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.bench.suite.Measure;
import org.dateline.bench.suite.Scale;

/** The times of all parts as figures; the whole is the sum of the stages. */
public final class PartTable {

    private final List<PartTime> times;

    /** @param times of all parts, in their order */
    public PartTable(List<PartTime> times) {
        if (!times.stream().map(PartTime::part).toList().equals(List.of(Part.values()))) {
            throw new IllegalArgumentException("not all parts: " + times);
        }
        this.times = List.copyOf(times);
    }

    /** What the whole costs, in nanoseconds a token. */
    private double whole() {
        return times.stream()
                .filter(time -> time.part().level == Part.Level.STAGE)
                .mapToDouble(PartTime::nanos)
                .sum();
    }

    /** What share of the whole each part takes, in percent, to be kept. */
    public List<Measure> measures(int tokens) {
        List<Measure> measures = new ArrayList<>();
        for (PartTime time : times) {
            measures.add(new Measure(
                    "share-" + time.part().name().toLowerCase(Locale.ROOT),
                    time.part().label() + ", share of the whole",
                    Scale.SHARE,
                    100 * time.nanos() / whole(),
                    tokens,
                    List.of()));
        }
        return measures;
    }

    /** A table for people: steps under the stage that they make up, with what of it they leave. */
    public String report() {
        StringBuilder out = new StringBuilder(
                String.format(Locale.ROOT, "%-24s  %10s  %8s  %7s%n", "", "ns a token", "±", "percent"));
        List<PartTime> steps = new ArrayList<>();
        for (PartTime time : times) {
            if (time.part().level == Part.Level.STEP) {
                steps.add(time);
                continue;
            }
            out.append(row(time.part().label(), time.nanos(), time.error()));
            steps.forEach(step -> out.append(row("  " + step.part().label(), step.nanos(), step.error())));
            if (!steps.isEmpty()) {
                double rest = time.nanos()
                        - steps.stream().mapToDouble(PartTime::nanos).sum();
                out.append(row("  the rest", rest, Double.NaN));
            }
            steps.clear();
        }
        return out.append(row("the whole", whole(), Double.NaN)).toString();
    }

    private String row(String label, double nanos, double error) {
        String width = Double.isNaN(error) ? "" : String.format(Locale.ROOT, "%,.0f", error);
        return String.format(Locale.ROOT, "%-24s  %,10.0f  %8s  %7.1f%n", label, nanos, width, 100 * nanos / whole());
    }
}
