package org.dateline.bench.parts;

/**
 * What a part costs.
 *
 * @param nanos of processor time a token, the mean of the iterations
 * @param error half the width of the interval that holds the mean with a confidence of 99.9 percent; NaN of one iteration
 */
public record PartTime(Part part, double nanos, double error) {}
