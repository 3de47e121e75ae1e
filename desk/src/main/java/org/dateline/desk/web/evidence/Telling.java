package org.dateline.desk.web.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that tells it, in its paragraph.
 *
 * @param id of the line
 * @param meta who told it, when, in which revision
 * @param article id of its article
 * @param tags how it was coded
 * @param note why it does not count any more; null if it does
 */
public record Telling(
        String id,
        String article,
        String meta,
        MarkedText text,
        List<String> tags,
        @Nullable String note) {

    public Telling {
        tags = List.copyOf(tags);
    }
}
