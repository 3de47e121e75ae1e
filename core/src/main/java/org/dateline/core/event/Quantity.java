package org.dateline.core.event;

import org.dateline.core.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A number as words bound it.
 *
 * @param low inclusive; null if open
 * @param high inclusive; null if open
 * @param span the words, with "at least" and the like
 */
record Quantity(@Nullable Long low, @Nullable Long high, Span span) {}
