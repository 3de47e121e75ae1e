package org.dateline.core.text;

import java.util.Comparator;
import java.util.List;

/**
 * A half-open stretch of a text, in Unicode code points.
 *
 * @param start first code point, from 0, inclusive
 * @param end code point after the last, exclusive; never before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    private static final Comparator<Span> READING_ORDER =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean contains(int codePoint) {
        return start <= codePoint && codePoint < end;
    }

    /** Tells whether one of some parts contains a span. */
    public static boolean anyContains(List<Span> parts, Span span) {
        for (Span part : parts) {
            if (part.contains(span)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether the two share at least one code point. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that covers both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** Orders by start, then by end. */
    @Override
    public int compareTo(Span other) {
        return READING_ORDER.compare(this, other);
    }
}
