package org.dateline.bench.time;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.bench.suite.Agreement;
import org.dateline.bench.suite.Measure;

/**
 * How many time expressions of a tagger agree with the marks, counted as in TempEval-3 (UzZaman et al. 2013).
 *
 * @param gold marks
 * @param found what the tagger found
 * @param relaxed pairs that overlap, one to one
 * @param strict found with the very words of a mark
 * @param values of the overlapping pairs, those with the same value
 * @param types of the overlapping pairs, those of the same type
 */
record TimexTally(long gold, long found, long relaxed, long strict, long values, long types) {

    static final TimexTally NONE = new TimexTally(0, 0, 0, 0, 0, 0);

    TimexTally plus(TimexTally other) {
        return new TimexTally(
                gold + other.gold,
                found + other.found,
                relaxed + other.relaxed,
                strict + other.strict,
                values + other.values,
                types + other.types);
    }

    List<Measure> measures() {
        return Stream.of(
                        new Agreement(strict, gold, found).measures("strict", "the same words"),
                        new Agreement(relaxed, gold, found).measures("relaxed", "overlapping words"),
                        new Agreement(values, gold, found).measures("value", "overlapping, the same value"),
                        new Agreement(types, gold, found).measures("type", "overlapping, the same type"),
                        List.of(
                                Measure.share("value-accuracy", "value of those that overlap", values, relaxed),
                                Measure.share("type-accuracy", "type of those that overlap", types, relaxed)))
                .flatMap(List::stream)
                .toList();
    }
}
