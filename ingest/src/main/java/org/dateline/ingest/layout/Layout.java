package org.dateline.ingest.layout;

import java.util.List;
import org.dateline.core.article.Block;
import org.dateline.core.article.PublicationTime;
import org.dateline.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a text tells by its layout.
 *
 * @param pieces its typed parts, in reading order, without overlap
 * @param headline the words of the headline, or null if the text has none
 * @param byline the names of the authors, in order
 * @param publishedAt when a dates line, or else the dateline, says it first came out, or null
 * @param outlet the outlet or agency that the dateline names, or null
 * @param updatedAt when a dates line says it last changed, or null
 */
public record Layout(
        List<Piece> pieces,
        @Nullable String headline,
        List<String> byline,
        @Nullable String outlet,
        @Nullable PublicationTime publishedAt,
        @Nullable PublicationTime updatedAt) {

    public Layout {
        pieces = List.copyOf(pieces);
        byline = List.copyOf(byline);
    }

    /** The blocks of the text this is the layout of. */
    public List<Block> blocks(Text text) {
        return pieces.stream()
                .map(piece -> new Block(piece.type(), text.spanOfUnits(piece.start(), piece.end())))
                .toList();
    }
}
