package org.dateline.bench.statement;

import java.util.List;
import org.dateline.bench.suite.ErrorExample;

/**
 * How one article compares.
 *
 * @param gold what became of each marked attribution, in the order of the gold
 * @param ours how many statements with content Dateline found
 * @param close how many pairs match where nearly all of the gold content must be covered
 * @param missed gold without a match
 * @param wrongSpeaker matched, with another speaker
 * @param spurious ours without a match
 */
record ArticleScore(
        List<ScoredStatement> gold,
        int ours,
        int close,
        List<ErrorExample> missed,
        List<ErrorExample> wrongSpeaker,
        List<ErrorExample> spurious) {

    ArticleScore {
        gold = List.copyOf(gold);
        missed = List.copyOf(missed);
        wrongSpeaker = List.copyOf(wrongSpeaker);
        spurious = List.copyOf(spurious);
    }
}
