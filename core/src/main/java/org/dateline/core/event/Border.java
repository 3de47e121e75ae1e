package org.dateline.core.event;

import org.dateline.core.lexicon.WordList;
import org.dateline.core.statement.Cue;
import org.dateline.core.statement.CueClass;
import org.dateline.core.statement.CuePolarity;
import org.dateline.core.statement.Statement;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * How far a climb goes in a sentence: to its root, or to the border of the innermost statement.
 *
 * @param within the innermost statement around the event; null if the author tells of it
 */
record Border(Sentence sentence, @Nullable Statement within) {

    private static final WordList SPEECH_NOUNS = WordList.ofResource(Border.class, "speech-nouns.txt");

    /** Tells whether what stands above a word is no longer part of what is told. */
    boolean isTop(Token node) {
        if (node.head() == 0) {
            return true;
        }
        Token head = sentence.token(node.head());
        return within != null && (!within.holds(head.span()) || isDeniedReport(head, within));
    }

    /** "denied reports that the town had fallen": who denies the report denies what it says. */
    private boolean isDeniedReport(Token noun, Statement within) {
        Cue cue = within.cue();
        return cue != null
                && within.kind() == CueClass.DENY
                && SPEECH_NOUNS.contains(noun.lemma())
                && noun.relates("obj")
                && cue.phrase().sentence() == sentence.index()
                && cue.phrase().head() == noun.head();
    }

    /** Tells whether the statement denies a word: the one that heads its content. */
    boolean isDenied(Token node) {
        return within != null
                && within.kind() == CueClass.DENY
                && within.polarity() == CuePolarity.AFFIRMED
                && isTop(node);
    }

    /** Tells whether a span of the sentence is part of a statement's content. */
    boolean isInStatement(Token node) {
        return within != null && within.holds(node.span());
    }
}
