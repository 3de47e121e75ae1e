package org.dateline.core.statement;

import org.dateline.core.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * What an answer tells of that which it answers.
 *
 * @param how what it does to it
 * @param pointer by what it names it
 * @param head the word that names it, in the sentence of the answer; null if no word does
 * @param sort what sort of words a noun stands for
 */
public record Reply(
        Answer.Kind how, Pointer pointer, @Nullable Token head, Sort sort) {

    /** By what an answer names what it answers. */
    public enum Pointer {
        /** Nothing, a pronoun or the like: "denied it", "which the army denied", "despite denials". */
        WORD,
        /** A noun for somebody's words: "the claim". */
        NOUN,
        /** A noun for having done it: "any involvement". */
        FAULT,
        /** A noun for what happened, with an article: "the thefts". */
        DEFINITE,
        /** What is told once more: "that its forces had been driven out". */
        CONTENT
    }

    /** What sort of words a noun stands for. */
    public enum Sort {
        NONE,
        ACCUSATION,
        REPORT,
        FIGURE,
        CLAIM,
        FAULT
    }

    /** Tells whether a relative pronoun names it: "which the army denied". */
    public boolean isRelative() {
        return head != null && head.tag().startsWith("W");
    }
}
