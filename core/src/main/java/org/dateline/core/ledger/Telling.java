package org.dateline.core.ledger;

import org.dateline.core.article.PublicationTime;
import org.jspecify.annotations.Nullable;

/**
 * Where something is told: in which article, by which outlet, in whose voice and when.
 *
 * @param article id of the article, the same for all its revisions
 * @param revision {@code sha256:} and the hex digest of the captured bytes
 * @param outlet who publishes it, by name; null if unknown
 * @param voice whose independent reporting it is: the outlet's, or of a syndicated copy that of the outlet it came
 *     from; never null, an article of an unknown outlet is a voice of its own
 * @param at when the revision came out; null if unknown
 */
public record Telling(
        String article,
        String revision,
        @Nullable String outlet,
        String voice,
        @Nullable PublicationTime at) {}
