package org.dateline.ingest.layout;

import org.dateline.core.article.BlockType;

/**
 * A typed part of a text in UTF-16 indices, before it becomes a block.
 *
 * @param start first index, inclusive
 * @param end last index, exclusive
 */
public record Piece(BlockType type, int start, int end) {

    Piece as(BlockType other) {
        return new Piece(other, start, end);
    }
}
