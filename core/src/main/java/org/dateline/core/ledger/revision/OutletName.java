package org.dateline.core.ledger.revision;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.core.lexicon.NameKey;
import org.dateline.core.lexicon.WordList;

/**
 * The ways in which a credit names an outlet: in full, by its initials, or without the noun for what it is: <i>Lapwing
 * Wire</i>, <i>LW</i>, <i>Lapwing</i>.
 */
final class OutletName {

    private static final WordList NOUNS = WordList.ofResource(OutletName.class, "outlet-nouns.txt");
    private static final WordList LOCATIVES = WordList.ofResource(OutletName.class, "locatives.txt");
    private static final Pattern NOT_A_LETTER = Pattern.compile("\\P{L}+");

    private final List<String> full;
    private final List<String> brief;
    private final String initials;

    OutletName(String name) {
        full = withoutArticle(NameKey.words(name));
        brief = withoutNouns(full);
        initials = full.stream()
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }

    private static List<String> withoutArticle(List<String> words) {
        return words.size() > 1 && words.get(0).equals("the") ? words.subList(1, words.size()) : words;
    }

    private static List<String> withoutNouns(List<String> words) {
        int end = words.size();
        while (end > 1 && NOUNS.contains(words.get(end - 1))) {
            end--;
        }
        return words.subList(0, end);
    }

    /** Tells whether a line names the outlet. */
    boolean isIn(String credit) {
        List<String> words = NameKey.words(credit);
        return !full.isEmpty()
                && (Collections.indexOfSubList(words, full) >= 0 || isBriefIn(words) || isInitialsIn(credit));
    }

    /** Behind "in", a name without its noun is that of a town: the Orla Gazette, by a reporter in Orla. */
    private boolean isBriefIn(List<String> words) {
        return IntStream.rangeClosed(0, words.size() - brief.size())
                .filter(i -> i == 0 || !LOCATIVES.contains(words.get(i - 1)))
                .anyMatch(i -> words.subList(i, i + brief.size()).equals(brief));
    }

    private boolean isInitialsIn(String credit) {
        return full.size() > 1
                && NOT_A_LETTER.splitAsStream(credit.replace(".", "")).anyMatch(initials::equals);
    }
}
