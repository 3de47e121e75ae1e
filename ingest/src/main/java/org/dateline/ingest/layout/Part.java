package org.dateline.ingest.layout;

import org.dateline.core.article.BlockType;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of an article cut by markup.
 *
 * @param words its text, with single spaces
 * @param type what the markup says it is, or null to tell by its words
 * @param form how the markup sets it
 */
public record Part(String words, @Nullable BlockType type, Form form) {

    /** How a part is set. */
    public enum Form {
        PLAIN,
        HEADING,
        ITEM,
        /** All of it leads to another page. */
        LINK,
        /** The part after it goes on in the same line. */
        RUN_IN
    }

    /** The same words as something else. */
    public Part as(BlockType other) {
        return new Part(words, other, form);
    }
}
