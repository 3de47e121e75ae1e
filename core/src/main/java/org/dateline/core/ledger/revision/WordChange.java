package org.dateline.core.ledger.revision;

/**
 * Words of one sentence that stand for words of another; one of the ranges may be empty.
 *
 * @param older among the words of the older reading
 * @param newer among those of the newer one
 */
record WordChange(Substance substance, Range older, Range newer) {

    /** This change and the next one as one. */
    WordChange with(WordChange next) {
        return new WordChange(
                substance.compareTo(next.substance) > 0 ? next.substance : substance,
                new Range(older.from(), next.older.to()),
                new Range(newer.from(), next.newer.to()));
    }
}
