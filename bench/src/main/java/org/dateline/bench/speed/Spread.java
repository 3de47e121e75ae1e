package org.dateline.bench.speed;

import java.util.Arrays;

/** What figures of several rounds lie between. */
public record Spread(double least, double median, double most) {

    /** Of one or more figures. */
    public static Spread of(double... figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Spread(sorted[0], median, sorted[sorted.length - 1]);
    }

    /** How many times as much the first cost as the second, round by round. */
    public static Spread ofRatios(double[] dividends, double[] divisors) {
        double[] ratios = new double[dividends.length];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = dividends[i] / divisors[i];
        }
        return of(ratios);
    }
}
