package org.dateline.core.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The line of people who left their homes.
 *
 * @param line its number among the lines of the coding, from 0
 * @param who the displaced, in the article's words
 * @param from where they left; null if the text does not tell
 * @param to where they went; null if the text does not tell
 * @param event id of the event; null if fleeing itself is all that is told
 * @param factuality who holds it for how certain, the author first
 */
public record DisplacementLine(
        int line,
        String id,
        Excerpt sentence,
        String who,
        @Nullable PlacePart from,
        @Nullable PlacePart to,
        List<FigurePart> figures,
        TimePart time,
        @Nullable String event,
        List<Judgement> factuality) {

    public DisplacementLine {
        figures = List.copyOf(figures);
        factuality = List.copyOf(factuality);
    }
}
