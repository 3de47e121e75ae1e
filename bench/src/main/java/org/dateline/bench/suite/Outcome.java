package org.dateline.bench.suite;

import java.util.List;

/**
 * What a suite found.
 *
 * @param articles rows measured
 * @param measures in the order in which they are shown
 * @param confusions which class was answered for which
 * @param errors the kinds of error, in the order in which they are shown
 */
public record Outcome(int articles, List<Measure> measures, List<Confusion> confusions, List<ErrorKind> errors) {

    public Outcome {
        measures = List.copyOf(measures);
        confusions = List.copyOf(confusions);
        errors = List.copyOf(errors);
    }

    /** An outcome without classes. */
    public Outcome(int articles, List<Measure> measures, List<ErrorKind> errors) {
        this(articles, measures, List.of(), errors);
    }
}
