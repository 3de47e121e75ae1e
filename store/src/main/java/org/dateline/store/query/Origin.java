package org.dateline.store.query;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * Where a line of the record was told, and whether it counts.
 *
 * @param article id of the article
 * @param outlet who publishes it; null if unknown
 * @param publishedAt a day or an RFC 3339 moment; null if unknown
 * @param standing live, superseded, withdrawn, dropped or rejected
 */
public record Origin(
        String article, @Nullable String outlet, @Nullable String publishedAt, String standing) {

    void put(ObjectNode node) {
        node.put("standing", standing).put("outlet", outlet).put("publishedAt", publishedAt);
    }
}
