package org.dateline.bench.statement;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dateline.core.lexicon.WordList;

/**
 * Tells how a speaker is named, by the letters alone, so that gold speakers are sorted without help of
 * the parser that is measured.
 *
 * <p>One word of {@code pronouns.txt} is a pronoun. A capital letter at the start of a word or behind a
 * hyphen shows a name ("al-Shabab"), but not at the start of a speaker in a word of {@code
 * determiners.txt}: "The ministry" and "Her daughter" are nominal, "The Army" is named. Any other first word
 * with a capital letter counts as a name, as the letters cannot tell "Tass" from "Authorities" and "Police
 * officials" at the start of a sentence: some nominal speakers are taken for named ones, and a name in small
 * letters alone for a nominal one. Thread-safe.
 */
final class SpeakerKinds {

    private static final Pattern CAPITAL = Pattern.compile("(?:^|-)\\p{Lu}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_’'.-]+");

    private final WordList pronouns = WordList.ofResource(SpeakerKinds.class, "pronouns.txt");
    private final WordList determiners = WordList.ofResource(SpeakerKinds.class, "determiners.txt");

    /** @param words a speaker's words; none for a speaker who is not told */
    SpeakerKind of(String words) {
        if (words.isBlank()) {
            return SpeakerKind.NONE;
        }
        List<String> found =
                WORD.matcher(words).results().map(MatchResult::group).toList();
        if (found.isEmpty()) {
            return SpeakerKind.NOMINAL;
        }
        String first = found.get(0).toLowerCase(Locale.ROOT);
        if (found.size() == 1 && pronouns.contains(first)) {
            return SpeakerKind.PRONOUN;
        }
        boolean named = isCapitalised(found.get(0)) && !determiners.contains(first)
                || found.stream().skip(1).anyMatch(SpeakerKinds::isCapitalised);
        return named ? SpeakerKind.NAMED : SpeakerKind.NOMINAL;
    }

    private static boolean isCapitalised(String word) {
        return CAPITAL.matcher(word).find();
    }
}
