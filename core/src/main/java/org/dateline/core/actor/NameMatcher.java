package org.dateline.core.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.core.lexicon.NameKey;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.jspecify.annotations.Nullable;

/** Finds the names of the lexicon in a sentence, the longest first, without overlap. */
final class NameMatcher {

    private final ActorLexicon lexicon;

    NameMatcher(ActorLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<NameMatch> match(Sentence sentence) {
        Folded folded = new Folded(sentence);
        List<NameMatch> matches = new ArrayList<>();
        int position = 1;
        while (position <= sentence.size()) {
            NameMatch match = longestAt(sentence, folded, position);
            if (match == null) {
                position++;
            } else {
                matches.add(match);
                position = match.last() + 1;
            }
        }
        return matches;
    }

    private @Nullable NameMatch longestAt(Sentence sentence, Folded folded, int first) {
        if (!looksLikeName(sentence.token(first))) {
            return null;
        }
        int longest = lexicon.longestFrom(folded.get(first));
        if (longest == 0 || folded.get(first).isEmpty()) {
            return null;
        }
        NameMatch best = null;
        StringBuilder key = new StringBuilder();
        int words = 0;
        for (int last = first; last <= sentence.size() && words < longest; last++) {
            if (folded.get(last).isEmpty()) {
                if (!isJoint(sentence.token(last))) {
                    break;
                }
                continue;
            }
            key.append(words++ == 0 ? "" : " ").append(folded.get(last));
            List<LexiconEntry> entries = fitting(sentence, first, last, lexicon.entries(key.toString()));
            if (!entries.isEmpty()) {
                best = new NameMatch(first, last, entries);
            }
        }
        return best;
    }

    /** The words of a sentence without case and marks, each made when it is asked for: few stand in names. */
    private static final class Folded {
        private final Sentence sentence;
        private final @Nullable String[] words;

        Folded(Sentence sentence) {
            this.sentence = sentence;
            this.words = new String[sentence.size() + 1];
        }

        String get(int number) {
            String word = words[number];
            if (word == null) {
                word = NameKey.fold(sentence.token(number).form());
                words[number] = word;
            }
            return word;
        }
    }

    private static boolean looksLikeName(Token token) {
        int start = token.form().codePointAt(0);
        return Character.isUpperCase(start) || Character.isDigit(start) || start == '#';
    }

    private static boolean isJoint(Token token) {
        return token.tag().equals("HYPH")
                || token.tag().equals(":") && token.form().equals("-")
                // "the Kurdistan Workers' Party"
                || token.tag().equals("POS") && token.form().length() == 1;
    }

    private static List<LexiconEntry> fitting(Sentence sentence, int first, int last, List<LexiconEntry> entries) {
        if (entries.isEmpty() || first != last) {
            return entries;
        }
        String form = sentence.token(first).form().replace(".", "");
        return entries.stream()
                .filter(entry -> entry.exactCase() == null
                        || entry.exactCase().equals(form)
                        || entry.exactCase().length() > 3
                                && !form.equals(form.toLowerCase(Locale.ROOT))
                                && sentence.token(first).isProperNoun())
                .toList();
    }
}
