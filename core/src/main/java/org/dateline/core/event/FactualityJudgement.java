package org.dateline.core.event;

import org.jspecify.annotations.Nullable;

/**
 * One holder's view of an event.
 *
 * @param statement index of the statement whose speaker holds it; null for the author
 * @param standing how certain the holder is of it, and in which mood
 */
public record FactualityJudgement(@Nullable Integer statement, Standing standing) {

    /** A judgement of what is told as so. */
    public FactualityJudgement(@Nullable Integer statement, FactualityValue value) {
        this(statement, new Standing(value, Mood.ASSERTED));
    }

    /** The value in FactBank. */
    public FactualityValue value() {
        return standing.value();
    }
}
