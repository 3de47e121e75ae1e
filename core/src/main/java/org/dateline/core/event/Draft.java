package org.dateline.core.event;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.syntax.Token;

/** An event of a sentence while its parts are gathered. */
final class Draft {

    final FrameMatch match;

    /** The word whose time, place and certainty are the event's: the trigger, or the cue of a demand. */
    final Token anchor;

    final List<Token> actors = new ArrayList<>();
    final List<Token> recipients = new ArrayList<>();
    final List<Figure> figures = new ArrayList<>();

    /** Words that tell what it came to, and may tell when and where it was. */
    final List<Token> outcomes = new ArrayList<>();

    /** What it is coded as: what the frame says, unless it is only promised, refused or threatened. */
    Frame.Coding coding;

    /** Whether it is told as what somebody means to do, or not to do. */
    boolean isIntended;

    Draft(FrameMatch match, Token anchor) {
        this.match = match;
        this.coding = match.frame().coding();
        this.anchor = anchor;
    }

    /** Tells whether somebody takes part, or something is counted. */
    boolean tellsOfSomebody() {
        return !actors.isEmpty() || !recipients.isEmpty() || !figures.isEmpty();
    }
}
