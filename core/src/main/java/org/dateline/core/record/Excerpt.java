package org.dateline.core.record;

/**
 * A stretch of a revision's text with its words (a W3C TextPositionSelector and TextQuoteSelector).
 *
 * @param start where it begins, in code points from 0
 * @param end where it ends, exclusive
 * @param exact the words there
 */
public record Excerpt(int start, int end, String exact) {

    /** Tells whether it shares a code point with another stretch of the same text. */
    public boolean overlaps(Excerpt other) {
        return start < other.end && other.start < end;
    }

    /** Tells whether it holds all of another stretch of the same text. */
    public boolean contains(Excerpt other) {
        return start <= other.start && other.end <= end;
    }
}
