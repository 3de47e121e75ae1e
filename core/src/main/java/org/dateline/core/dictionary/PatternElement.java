package org.dateline.core.dictionary;

/**
 * One part of a verb pattern.
 *
 * @param text the folded word, or the name of the synonym set without its final underscore, {@code BY/WITH} for one
 *     that stands in the pattern itself; empty otherwise
 * @param joined whether it stands directly behind the part before it
 * @param stem whether every word that begins with the text will do
 * @param group parts with the same number above 0 stand in one phrase, {@code {ARMS SHIPMENT}} or {@code (TO
 *     BORDER)}; 0 for none
 */
public record PatternElement(Kind kind, String text, boolean joined, boolean stem, int group) {

    /** What a part stands for. */
    public enum Kind {
        WORD,
        /** One phrase of a synonym set, {@code &NAME}. */
        SYNSET,
        /** The verb itself, {@code *}. */
        VERB,
        /** A noun phrase that is the source, {@code $}. */
        SOURCE,
        /** A noun phrase that is the target, {@code +}. */
        TARGET,
        /** A noun phrase that takes no part, {@code ^}. */
        SKIP,
        /** Two or more actors side by side, who act on each other, {@code %}. */
        COMPOUND
    }
}
