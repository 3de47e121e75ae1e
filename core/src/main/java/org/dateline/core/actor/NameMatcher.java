package org.dateline.core.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.core.lexicon.NameKey;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;

/** Finds the names of the lexicon in a sentence, the longest first, without overlap. */
final class NameMatcher {

    private final ActorLexicon lexicon;

    NameMatcher(ActorLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<NameMatch> match(Sentence sentence) {
        String[] folded = new String[sentence.size() + 1];
        for (Token token : sentence.tokens()) {
            folded[token.index()] = NameKey.fold(token.form());
        }
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

    private @org.jspecify.annotations.Nullable NameMatch longestAt(Sentence sentence, String[] folded, int first) {
        int longest = lexicon.longestFrom(folded[first]);
        if (longest == 0 || folded[first].isEmpty() || !looksLikeName(sentence.token(first))) {
            return null;
        }
        NameMatch best = null;
        StringBuilder key = new StringBuilder();
        int words = 0;
        for (int last = first; last <= sentence.size() && words < longest; last++) {
            if (folded[last].isEmpty()) {
                if (!isJoint(sentence.token(last))) {
                    break;
                }
                continue;
            }
            key.append(words++ == 0 ? "" : " ").append(folded[last]);
            List<LexiconEntry> entries = fitting(sentence, first, last, lexicon.entries(key.toString()));
            if (!entries.isEmpty()) {
                best = new NameMatch(first, last, entries);
            }
        }
        return best;
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
