package org.dateline.core.dictionary;

/** The regular plurals of dictionary words: -S, -IES for a final Y behind a consonant, -ES for a final hiss. */
final class Plurals {

    private Plurals() {}

    /** The plural of a folded word. */
    static String of(String word) {
        int last = word.length() - 1;
        if (word.endsWith("y") && last > 0 && "aeiou".indexOf(word.charAt(last - 1)) < 0) {
            return word.substring(0, last) + "ies";
        }
        boolean hiss = word.endsWith("s") || word.endsWith("x") || word.endsWith("ch") || word.endsWith("sh");
        return word + (hiss ? "es" : "s");
    }
}
