package org.dateline.core.ledger.revision;

import java.util.Comparator;

/**
 * A newer line that can be the counterpart of an older one. The natural order puts the best first.
 *
 * @param tie what holds their sentences together
 * @param sameAnchor whether the words they were read from are the same, and in the same text the same ones
 * @param sameType whether they are of one type
 * @param parties how many of those who take part are the same
 * @param distance between their places in their sentences, in code points
 */
record LineMatch(
        CodedLine older, CodedLine newer, Tie tie, boolean sameAnchor, boolean sameType, int parties, int distance)
        implements Comparable<LineMatch> {

    private static final Comparator<LineMatch> BEST_FIRST = Comparator.comparing(LineMatch::tie)
            .thenComparing(LineMatch::sameAnchor, Comparator.reverseOrder())
            .thenComparing(LineMatch::sameType, Comparator.reverseOrder())
            .thenComparing(LineMatch::parties, Comparator.reverseOrder())
            .thenComparingInt(LineMatch::distance)
            .thenComparingInt(match -> match.older().number())
            .thenComparingInt(match -> match.newer().number());

    /** What holds two sentences together, the strongest first. */
    enum Tie {
        /** The same words, or the same stretch of one text. */
        SAME,
        /** The one became the other. */
        REVISED,
        /** They tell the same in different places. */
        ELSEWHERE
    }

    static LineMatch of(CodedLine older, CodedLine newer, Tie tie, boolean sameAnchor) {
        return new LineMatch(
                older,
                newer,
                tie,
                sameAnchor,
                older.type().equals(newer.type()),
                (int) older.parties().stream().filter(newer.parties()::contains).count(),
                Math.abs(offset(older) - offset(newer)));
    }

    private static int offset(CodedLine line) {
        return line.anchor().start() - line.sentence().start();
    }

    @Override
    public int compareTo(LineMatch other) {
        return BEST_FIRST.compare(this, other);
    }
}
