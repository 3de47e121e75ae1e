package org.dateline.core.ledger.incident;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.core.lexicon.NameKey;
import org.dateline.core.lexicon.WordList;

/**
 * The words by which a sentence can be known again, as stems with weights: names tell most, the words of all news
 * little, function words nothing. The weights come from word lists, not from how often words occur in the record, so
 * that the likeness of two reports never depends on other reports. Thread-safe.
 */
final class ContentWords {

    /** Letters that transliterations write, leave out or double at will. */
    private static final String VOWELS = "aeiouyh'\u2019";

    private static final int LEAST_LETTERS = 3;
    private static final double NAME = 1.5;
    private static final double COMMON = 0.3;
    private static final double OTHER = 1;

    private static final WordList FUNCTION_WORDS = WordList.ofResource(ContentWords.class, "function-words.txt");
    private static final WordList NEWS_WORDS = WordList.ofResource(ContentWords.class, "news-words.txt");

    private ContentWords() {}

    /** The stems of a sentence with their weights. */
    static SortedMap<String, Double> of(String sentence) {
        SortedMap<String, Double> words = new TreeMap<>();
        boolean isFirst = true;
        for (String word : List.of(sentence.split("[\\s\u2010-\u2015\"\u201c\u201d(),;:/-]+"))) {
            String folded = NameKey.fold(word.replaceFirst("['\u2019]s?[.?!]*$", ""));
            if (folded.isEmpty() || Character.isDigit(folded.charAt(0))) {
                continue;
            }
            if (folded.length() > 1 && !FUNCTION_WORDS.contains(folded)) {
                boolean isName = Character.isUpperCase(word.codePointAt(0)) && !isFirst;
                words.merge(stem(folded), weight(folded, isName), Math::max);
            }
            isFirst = false;
        }
        return words;
    }

    /** Those of some words that are names, sorted. */
    static SortedSet<String> names(SortedMap<String, Double> words) {
        SortedSet<String> names = new TreeSet<>();
        words.forEach((word, weight) -> {
            if (weight == NAME) {
                names.add(word);
            }
        });
        return names;
    }

    /** Names as {@link #skeleton} has them, sorted. */
    static SortedSet<String> skeletons(Collection<String> names) {
        SortedSet<String> skeletons = new TreeSet<>();
        names.forEach(name -> skeletons.add(skeleton(name)));
        return skeletons;
    }

    /**
     * What stays of a folded name however it is written in Latin letters: its first letter and the consonants behind it,
     * none twice in a row. <em>Madani</em> and <em>Medani</em>, <em>Marib</em> and <em>Maarib</em> have one; a name with
     * fewer than three of them is its own.
     */
    static String skeleton(String name) {
        StringBuilder letters = new StringBuilder();
        for (char letter : name.toCharArray()) {
            boolean isFirst = letters.isEmpty();
            char sound = letter == 'q' || letter == 'c' ? 'k' : letter;
            if (isFirst || VOWELS.indexOf(sound) < 0 && letters.charAt(letters.length() - 1) != sound) {
                letters.append(sound);
            }
        }
        return letters.length() < LEAST_LETTERS ? name : letters.toString();
    }

    private static double weight(String folded, boolean isName) {
        if (NEWS_WORDS.contains(folded) || NEWS_WORDS.contains(stem(folded))) {
            return COMMON;
        }
        return isName ? NAME : OTHER;
    }

    /** A word without the endings of plural and verb; rough, but the same for the same word. */
    static String stem(String word) {
        int length = word.length();
        if (length > 5 && word.endsWith("ies")) {
            return word.substring(0, length - 3) + "y";
        }
        for (String ending : List.of("ing", "ed", "es", "s")) {
            if (word.endsWith(ending)
                    && length - ending.length() >= 4
                    && !word.endsWith("ss")
                    && !word.endsWith("us")) {
                return word.substring(0, length - ending.length());
            }
        }
        return word;
    }
}
