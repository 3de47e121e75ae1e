package org.dateline.core.article;

import java.util.List;
import java.util.Optional;
import org.dateline.core.text.Span;
import org.dateline.core.text.Text;

/**
 * One captured revision of a news article.
 *
 * @param id the id its giver uses, else one derived from the captured bytes
 * @param revision {@code sha256:} and the hex digest of the captured bytes
 * @param language ISO 639-1 or 639-3 code of the text
 * @param publication who published it and when
 * @param text the words, in reading order; every span of the record counts in it
 * @param blocks what each stretch of the text is, in reading order, without overlap
 */
public record Article(
        String id, String revision, String language, Publication publication, Text text, List<Block> blocks) {

    public Article {
        blocks = List.copyOf(blocks);
        int end = 0;
        for (Block block : blocks) {
            if (block.span().start() < end || block.span().end() > text.length()) {
                throw new IllegalArgumentException(
                        "article " + id + ": block " + block + " overlaps another or leaves the text");
            }
            end = block.span().end();
        }
    }

    /** The block that holds a span's first code point. */
    public Optional<Block> findBlock(Span span) {
        return blocks.stream()
                .filter(block -> block.span().contains(span.start()))
                .findFirst();
    }
}
