package org.dateline.core.event;

import org.jspecify.annotations.Nullable;

/**
 * One holder's view of an event.
 *
 * @param statement index of the statement whose speaker holds it; null for the author
 */
public record FactualityJudgement(@Nullable Integer statement, FactualityValue value) {}
