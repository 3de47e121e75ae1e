package org.dateline.bench.place;

import java.util.List;
import org.dateline.bench.suite.Agreement;
import org.dateline.bench.suite.ErrorExample;
import org.jspecify.annotations.Nullable;

/**
 * How the places found in an article compare with those that people marked.
 *
 * @param strict by the very words
 * @param relaxed by words that overlap, one to one
 * @param answers for each mark with coordinates, in reading order
 * @param wrong what Dateline got wrong
 */
record PlaceTally(Agreement strict, Agreement relaxed, List<Answer> answers, List<Wrong> wrong) {

    PlaceTally {
        answers = List.copyOf(answers);
        wrong = List.copyOf(wrong);
    }

    /**
     * What became of a mark with coordinates.
     *
     * @param asksCountry whether its country is known too
     * @param resolved what each resolver makes of it
     */
    record Answer(boolean asksCountry, List<Resolved> resolved) {

        Answer {
            resolved = List.copyOf(resolved);
        }
    }

    /**
     * What a resolver makes of a mark.
     *
     * @param kilometres how far its place is from the marked one; null if the mark was not found, or no place for it
     * @param countryRight whether it lies in the same country; never without a place
     */
    record Resolved(@Nullable Double kilometres, boolean countryRight) {

        static final Resolved NOTHING = new Resolved(null, false);
    }

    /** An error. */
    record Wrong(String way, ErrorExample example) {}
}
