package org.dateline.ingest.language;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The start of a text, counted.
 *
 * @param words its words, lower-cased
 */
record Sample(String text, List<String> words, int letters, int latinLetters) {

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’]\\p{L}+)?");

    static Sample of(String text) {
        List<String> words = WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        int letters = (int) text.codePoints().filter(Character::isLetter).count();
        int latin = (int) text.codePoints()
                .filter(Character::isLetter)
                .filter(c -> UnicodeScript.of(c) == UnicodeScript.LATIN)
                .count();
        return new Sample(text, words, letters, latin);
    }

    /** How many of the words belong to a set. */
    int count(Set<String> set) {
        return (int) words.stream().filter(set::contains).count();
    }
}
