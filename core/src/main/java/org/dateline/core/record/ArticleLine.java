package org.dateline.core.record;

import java.util.List;
import org.dateline.core.article.Block;
import org.dateline.core.article.Publication;

/**
 * The line of an article.
 *
 * @param id the id its giver uses, else one derived from the bytes
 * @param revision {@code sha256:} and the hex digest of the captured bytes
 * @param language ISO 639 code
 * @param blocks what each stretch of the text is, in reading order
 * @param coder the version of the program that coded it
 * @param text the text in which every span of the record counts
 */
public record ArticleLine(
        String id,
        String revision,
        Publication publication,
        String language,
        List<Block> blocks,
        String coder,
        String text) {

    public ArticleLine {
        blocks = List.copyOf(blocks);
    }
}
