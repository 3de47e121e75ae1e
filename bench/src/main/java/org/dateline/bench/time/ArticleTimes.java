package org.dateline.bench.time;

import java.util.List;
import org.dateline.bench.suite.ErrorExample;

/**
 * How one article compares.
 *
 * @param tokens how many it has
 * @param taggings what became of it with each tagger, Dateline's first
 * @param wrong what Dateline got wrong
 */
record ArticleTimes(int tokens, List<Scored> taggings, List<Wrong> wrong) {

    ArticleTimes {
        taggings = List.copyOf(taggings);
        wrong = List.copyOf(wrong);
    }

    /**
     * What a tagger reaches.
     *
     * @param nanos processor time of the tagger alone
     */
    record Scored(TimexTally tally, long nanos) {

        static final Scored NONE = new Scored(TimexTally.NONE, 0);

        Scored plus(Scored other) {
            return new Scored(tally.plus(other.tally), nanos + other.nanos);
        }
    }

    /**
     * An error.
     *
     * @param way what went wrong
     * @param with the type it went wrong with
     */
    record Wrong(String way, String with, ErrorExample example) {}
}
