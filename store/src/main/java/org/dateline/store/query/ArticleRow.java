package org.dateline.store.query;

import org.dateline.core.article.Publication;

/**
 * An article, as its latest revision has it.
 *
 * @param language BCP 47 tag
 * @param revision {@code sha256:} and the digest of the latest revision
 * @param foundAt where the latest revision was found, as its giver wrote it: a file, a line of one, an address
 * @param revisions how many of its revisions are in the record, at least 1
 * @param voice whose independent reporting it is: its outlet's, or of a syndicated copy that of the outlet it came from
 */
public record ArticleRow(
        String id,
        Publication publication,
        String language,
        String revision,
        String foundAt,
        int revisions,
        String voice,
        String json)
        implements Row {}
