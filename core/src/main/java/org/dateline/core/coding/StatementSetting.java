package org.dateline.core.coding;

import org.dateline.core.place.PlaceMention;
import org.dateline.core.statement.Statement;
import org.dateline.core.time.EventTime;
import org.jspecify.annotations.Nullable;

/**
 * When and where a statement was made.
 *
 * @param time null if the statement has no cue of its own
 * @param place null if the sentence does not tell
 */
public record StatementSetting(
        @Nullable EventTime time, @Nullable PlaceMention place) {

    static StatementSetting of(Statement statement, CodedArticle coded) {
        return coded.settings().get(statement.index());
    }
}
