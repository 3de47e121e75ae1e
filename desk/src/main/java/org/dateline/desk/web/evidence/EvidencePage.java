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

    private static final int NEWEST = 3;

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
     * @param isEvent whether it is an event, which stands in an incident
     * @param isCorrectable whether it can be corrected
     * @param version what a correction is checked against
     * @param made the newest first
     * @param outcome what the last request did; null if it only asked
     * @param asked of what was asked in vain, the ids
     */
    public record Editing(
            boolean isOpen,
            boolean isEvent,
            boolean isCorrectable,
            int version,
            List<Made> made,
            @Nullable Outcome outcome,
            Asked asked) {

        public Editing {
            made = List.copyOf(made);
        }

        /** Those that are shown at once. */
        public List<Made> newest() {
            return made.subList(0, Math.min(NEWEST, made.size()));
        }

        /** Those that are folded away. */
        public List<Made> older() {
            return made.subList(Math.min(NEWEST, made.size()), made.size());
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

    /**
     * Corrections that were made together, and are undone together.
     *
     * @param ids of those of them that count
     */
    public record Made(List<String> ids, List<Said> said, String author, String when, String reason) {

        public Made {
            ids = List.copyOf(ids);
            said = List.copyOf(said);
        }

        public boolean isUndone() {
            return ids.isEmpty();
        }

        /** All of it in words. */
        public String words() {
            return said.stream().map(Said::what).collect(java.util.stream.Collectors.joining("; "));
        }
    }

    /** What one of them says. */
    public record Said(String what, boolean isUndone) {}

    /** What a request came to. */
    public enum Result {
        /** It was saved. */
        DONE,
        /** It was not saved: only what it would change was asked for. */
        SHOWN,
        /** It was not saved, for a reason. */
        REFUSED
    }

    /**
     * What a request did.
     *
     * @param lines what it changes, or why it was not made
     * @param corrections their ids, to be undone by; none if none was made
     * @param form the last part of the address by which what is only shown is saved; empty for nothing
     * @param reason that was given; empty for none
     */
    public record Outcome(
            Result result, String title, List<Effected> lines, List<String> corrections, String form, String reason) {

        public Outcome {
            lines = List.copyOf(lines);
            corrections = List.copyOf(corrections);
        }

        public boolean isDone() {
            return result == Result.DONE;
        }

        public boolean isRefused() {
            return result == Result.REFUSED;
        }
    }

    /** @param id of the evidence where it can be read; null if nowhere */
    public record Effected(String words, @Nullable String id) {}
}
