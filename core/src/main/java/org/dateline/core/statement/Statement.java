package org.dateline.core.statement;

import java.util.List;
import java.util.Optional;
import org.dateline.core.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * An attribution: somebody says, thinks, denies or leaves unsaid something (PARC 3, PolNeAR).
 *
 * @param index its number among the statements of the article, from 0, in reading order
 * @param sentence number of the sentence of its cue, or of its first content if it has no cue
 * @param speaker who speaks; null if the text does not tell
 * @param cue the words that show it; null when a quotation goes on without any
 * @param content what is said, in reading order, without overlap; includes quotation marks and
 *     the complementiser "that", excludes the full stop of the sentence; empty if nothing is rendered
 * @param form how the content is rendered
 * @param addressee to whom it is said: "told reporters"
 * @param parent {@link #index} of the innermost statement whose content holds this one
 * @param answers the tie to the statement or event that this one denies, confirms, repeats or disputes, which
 *     may stand before or behind it; null if it answers none
 */
public record Statement(
        int index,
        int sentence,
        @Nullable Speaker speaker,
        @Nullable Cue cue,
        List<Span> content,
        StatementForm form,
        @Nullable Span addressee,
        @Nullable Integer parent,
        @Nullable Answer answers) {

    public Statement {
        content = List.copyOf(content);
        for (int i = 1; i < content.size(); i++) {
            if (content.get(i).start() < content.get(i - 1).end()) {
                throw new IllegalArgumentException("content out of order: " + content);
            }
        }
    }

    public Optional<Speaker> findSpeaker() {
        return Optional.ofNullable(speaker);
    }

    public Optional<Cue> findCue() {
        return Optional.ofNullable(cue);
    }

    /** What the speaker does; a quotation that goes on without a cue says. */
    public CueClass kind() {
        return cue == null ? CueClass.SAY : cue.kind();
    }

    public CuePolarity polarity() {
        return cue == null ? CuePolarity.AFFIRMED : cue.polarity();
    }

    /** Tells whether a span lies in the content. */
    public boolean holds(Span span) {
        return Span.anyContains(content, span);
    }

    /** The length of the content, in code points. */
    public int contentLength() {
        return content.stream().mapToInt(Span::length).sum();
    }
}
