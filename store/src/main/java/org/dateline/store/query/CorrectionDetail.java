package org.dateline.store.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A correction by an analyst.
 *
 * @param change edit, merge, split, reject, confirm, note or undo
 * @param events ids of the events that it was made about
 * @param rest of a split, ids of those that they were with
 * @param field of an edit, what it sets
 * @param value of an edit, the value; empty for nothing
 * @param correction of an undo, what it undoes
 * @param undone whether it counts no more
 */
public record CorrectionDetail(
        String id,
        String change,
        String author,
        String reason,
        List<String> events,
        List<String> rest,
        @Nullable String field,
        @Nullable String value,
        @Nullable String correction,
        boolean undone) {

    public CorrectionDetail {
        events = List.copyOf(events);
        rest = List.copyOf(rest);
    }
}
