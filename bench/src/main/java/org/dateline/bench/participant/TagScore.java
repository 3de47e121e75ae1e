package org.dateline.bench.participant;

import java.util.List;
import org.dateline.bench.suite.Agreement;
import org.dateline.bench.suite.ErrorExample;
import org.jspecify.annotations.Nullable;

/**
 * How far the parties of a sentence are found.
 *
 * @param pair whether an event has one who acts and one to whom in these parts; null where gold has not both
 * @param related whether two parties of an event are among those who act with each other; null without such
 * @param errors in reading order
 */
record TagScore(
        Agreement actors,
        Agreement exactActors,
        Agreement recipients,
        Agreement exactRecipients,
        @Nullable Boolean pair,
        @Nullable Boolean related,
        List<Wrong> errors) {

    TagScore {
        errors = List.copyOf(errors);
    }

    /**
     * Something that went wrong.
     *
     * @param way one of those of {@link TagMeasures}
     * @param with whom: {@code actor}
     */
    record Wrong(String way, String with, ErrorExample example) {}
}
