package org.dateline.bench.suite;

import java.util.List;

/**
 * What a suite found.
 *
 * @param articles rows measured
 * @param measures in the order in which they are shown
 * @param errors the kinds of error, in the order in which they are shown
 */
public record Outcome(int articles, List<Measure> measures, List<ErrorKind> errors) {

    public Outcome {
        measures = List.copyOf(measures);
        errors = List.copyOf(errors);
    }
}
