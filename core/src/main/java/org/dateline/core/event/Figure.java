package org.dateline.core.event;

import org.dateline.core.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A count that an article gives, with the bounds its words leave open.
 *
 * @param what what happened to those counted: killed, injured, displaced, attacks …
 * @param of who or what is counted, in the article's words
 * @param low the least number the words allow, inclusive; null if they set none
 * @param high the greatest, inclusive; null if they set none
 * @param span the number and what it counts
 */
public record Figure(
        String what,
        String of,
        @Nullable Long low,
        @Nullable Long high,
        Span span) {

    public Figure {
        if (low != null && high != null && low > high) {
            throw new IllegalArgumentException("figure from " + low + " to " + high);
        }
    }
}
