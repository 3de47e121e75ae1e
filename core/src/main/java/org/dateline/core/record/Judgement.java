package org.dateline.core.record;

import org.dateline.core.event.FactualityValue;
import org.jspecify.annotations.Nullable;

/**
 * How certain one holder is of what a line tells.
 *
 * @param statement id of the statement whose speaker holds it; null for the author
 * @param name the holder's name; {@code author} for the author
 */
public record Judgement(@Nullable String statement, String name, FactualityValue value) {

    public boolean isOfAuthor() {
        return statement == null;
    }
}
