package org.dateline.desk.web.evidence;

import java.util.List;
import org.dateline.desk.web.frame.Frame;
import org.jspecify.annotations.Nullable;

/**
 * What the evidence shows.
 *
 * @param id of the line that was asked for
 * @param head what it is evidence of
 * @param more how many more reports there are than are shown
 * @param editing what analysts said of it, and may say
 */
public record EvidencePage(Frame frame, String id, Head head, List<Telling> tellings, int more, Editing editing) {

    public EvidencePage {
        tellings = List.copyOf(tellings);
    }

    /**
     * What it is evidence of.
     *
     * @param kind what sort of thing it is
     * @param glyph the style of its status; empty for none
     * @param status how far it is known, and by whom; empty for a line by itself
     */
    public record Head(String kind, String title, String glyph, String status) {}

    /**
     * What analysts said of it, and may say.
     *
     * @param isOpen whether who looks may correct
     * @param isEvent whether it is an event, which can be corrected
     * @param version what a correction is checked against
     * @param outcome what the last request did; null if it only asked
     * @param asked of what was asked in vain, the ids
     */
    public record Editing(
            boolean isOpen,
            boolean isEvent,
            int version,
            List<Made> made,
            @Nullable Outcome outcome,
            Asked asked) {

        public Editing {
            made = List.copyOf(made);
        }
    }

    /**
     * The ids of a form.
     *
     * @param with those to merge with, as they were written
     * @param apart those to take apart
     */
    public record Asked(String with, List<String> apart) {

        public Asked {
            apart = List.copyOf(apart);
        }
    }

    /** A correction that was made. */
    public record Made(String id, String what, String author, String when, String reason, boolean isUndone) {}

    /**
     * What a request did.
     *
     * @param isDone whether what was asked was done
     * @param lines what it changed, or why it was not made
     * @param corrections their ids, to be undone by; none if none was made
     * @param reason that was given; empty for none
     */
    public record Outcome(boolean isDone, String title, List<String> lines, List<String> corrections, String reason) {

        public Outcome {
            lines = List.copyOf(lines);
            corrections = List.copyOf(corrections);
        }
    }
}
