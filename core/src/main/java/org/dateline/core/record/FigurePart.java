package org.dateline.core.record;

import org.jspecify.annotations.Nullable;

/**
 * A count that a line gives.
 *
 * @param what what happened to those counted: killed, injured, displaced …
 * @param of who or what is counted, in the article's words
 * @param low the least number the words allow; null if they set none
 * @param high the greatest, inclusive; null if they set none
 * @param words the number and what it counts
 */
public record FigurePart(
        String what,
        String of,
        @Nullable Long low,
        @Nullable Long high,
        Excerpt words) {}
