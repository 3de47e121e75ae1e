package org.dateline.bench.statement;

import java.util.List;
import org.dateline.core.statement.Statement;

/**
 * Who says what by which words, whoever found it: people or Dateline.
 *
 * @param speaker the words for who speaks beside the cue; nothing if nobody is told
 * @param cue the words that show it; nothing for a quotation that goes on
 * @param content what is said; never nothing
 */
public record Attribution(Extent speaker, Extent cue, Extent content) {

    /** More than this share of what people marked as content must be covered for it to count as found. */
    public static final double FOUND_COVERAGE = 0.3;

    public Attribution {
        if (content.isEmpty()) {
            throw new IllegalArgumentException("an attribution of nothing");
        }
    }

    /** What Dateline found; its content must not be empty. */
    static Attribution of(Statement statement) {
        Extent speaker = statement
                .findSpeaker()
                .map(found -> new Extent(List.of(found.mention().span())))
                .orElse(Extent.NOTHING);
        Extent cue = statement
                .findCue()
                .map(found -> new Extent(List.of(found.phrase().span())))
                .orElse(Extent.NOTHING);
        return new Attribution(speaker, cue, new Extent(statement.content()));
    }

    /** Tells whether both mean the same speaker: their words overlap, or neither tells one. */
    boolean hasSpeakerOf(Attribution other) {
        return speaker.isEmpty() ? other.speaker.isEmpty() : speaker.overlap(other.speaker) > 0;
    }
}
