package org.dateline.ingest.date;

import org.dateline.core.article.PublicationTime;
import org.jspecify.annotations.Nullable;

/**
 * What a line of publication dates tells, as in "Published Sept. 4, 2022 Updated Sept. 6, 2022".
 *
 * @param publishedAt when the article first came out, or null if the line does not tell
 * @param updatedAt when it last changed, or null if the line does not tell
 * @param cued whether a word such as "published" says what the dates are
 */
public record DateLine(
        @Nullable PublicationTime publishedAt, @Nullable PublicationTime updatedAt, boolean cued) {}
