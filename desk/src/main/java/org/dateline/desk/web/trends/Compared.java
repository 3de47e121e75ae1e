package org.dateline.desk.web.trends;

import org.dateline.core.situation.index.IndexPoint;
import org.dateline.desk.brief.Numerals;
import org.dateline.desk.web.chart.Charts;

/** A value against what was usual before it, in words. */
final class Compared {

    private static final double HARDLY = 0.15;
    private static final double HALF_AGAIN = 1.75;

    /** Of what is usually less, a multiple says more than is known. */
    private static final double FEW = 3;

    private Compared() {}

    /** {@code three times its usual 4.8}; {@code about its usual 12}; {@code usually 1 or fewer}. */
    static String of(IndexPoint point) {
        double value = point.sum().value().decimal().doubleValue();
        IndexPoint.Baseline baseline = point.baseline();
        if (baseline == null) {
            return "too early in the record to say what is usual";
        }
        String usual = Charts.figure(baseline.mean());
        if (usual.equals("0")) {
            return value == 0 ? "as usual" : "where nothing is usual";
        }
        if (value == 0) {
            return "where " + usual + " is usual";
        }
        if (value > 0 && baseline.mean() > 0 && baseline.mean() < FEW) {
            return baseline.mean() <= 1 ? "usually 1 or fewer" : "usually about " + usual;
        }
        return value < 0 || baseline.mean() < 0
                ? (value < baseline.mean() ? "less than" : "more than") + " its usual " + usual
                : times(value / baseline.mean()) + " its usual " + usual;
    }

    private static String times(double ratio) {
        if (ratio < HARDLY) {
            return "hardly any of";
        }
        if (ratio < 0.42) {
            return ratio < 0.29 ? "a quarter of" : "a third of";
        }
        if (ratio < 0.8) {
            return ratio < 0.58 ? "half" : "two thirds of";
        }
        if (ratio < 1.25) {
            return "about";
        }
        if (ratio < HALF_AGAIN) {
            return "half as much again as";
        }
        long times = Math.round(ratio);
        return times == 2 ? "twice" : Numerals.of(times) + " times";
    }
}
