package org.dateline.core.ledger.revision;

/**
 * Consecutive words, by their numbers from 0; may be empty.
 *
 * @param to exclusive
 */
record Range(int from, int to) {

    int length() {
        return to - from;
    }

    /** The range of one of its words. */
    Range word(int index) {
        return new Range(from + index, from + index + 1);
    }
}
