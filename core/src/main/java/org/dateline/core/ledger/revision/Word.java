package org.dateline.core.ledger.revision;

import org.dateline.core.text.Span;

/**
 * A word of a passage, a number, or a mark of punctuation.
 *
 * @param exact as it stands
 * @param key in lower case, without apostrophes and diacritics, in one spelling; empty for punctuation
 */
record Word(String exact, String key, Span span) {

    boolean isPunctuation() {
        return key.isEmpty();
    }

    boolean isCapitalised() {
        return Character.isUpperCase(exact.codePointAt(0));
    }

    boolean startsWithDigit() {
        return Character.isDigit(exact.codePointAt(0));
    }

    /** The key without the s of a possessive, by which names are compared. */
    String nameKey() {
        boolean possessive = exact.endsWith("'s") || exact.endsWith("\u2019s");
        return possessive && key.length() > 1 ? key.substring(0, key.length() - 1) : key;
    }
}
