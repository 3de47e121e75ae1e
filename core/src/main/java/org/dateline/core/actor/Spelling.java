package org.dateline.core.actor;

/** How far two spellings of a name are apart. */
final class Spelling {

    private Spelling() {}

    /** Tells whether one word becomes another by one letter put in, left out or replaced. */
    static boolean isOneLetterOff(String word, String other) {
        int difference = word.length() - other.length();
        if (Math.abs(difference) > 1 || word.equals(other)) {
            return false;
        }
        int start = 0;
        int shorter = Math.min(word.length(), other.length());
        while (start < shorter && word.charAt(start) == other.charAt(start)) {
            start++;
        }
        int wordRest = start + (difference >= 0 ? 1 : 0);
        int otherRest = start + (difference <= 0 ? 1 : 0);
        return word.regionMatches(wordRest, other, otherRest, word.length() - wordRest);
    }
}
