package org.dateline.store.query;

import java.util.List;
import org.dateline.core.record.ArticleLine;

/**
 * A revision of an article with all that is coded of it.
 *
 * @param id of the article, as the record has it now
 * @param article with text and blocks
 * @param foundAt where its bytes were found, as their giver wrote it
 * @param lines in the order of the text
 */
public record RevisionDetail(String id, ArticleLine article, String foundAt, List<ToldLine> lines) {

    public RevisionDetail {
        lines = List.copyOf(lines);
    }
}
