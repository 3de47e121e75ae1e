package org.dateline.core.ledger.revision;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words that belong to proper names in an article: those written with a capital inside a sentence. By them a name
 * is known at the head of a sentence and in a headline of capitals.
 */
final class NameWords {

    private final Set<String> names = new HashSet<>();

    /** @param passages those of both revisions */
    NameWords(Collection<Passage> passages) {
        Set<String> common = new HashSet<>();
        for (Passage passage : passages) {
            List<Word> words = passage.words();
            for (int i = 0; i < words.size(); i++) {
                if (!words.get(i).isCapitalised()) {
                    common.add(words.get(i).nameKey());
                } else if (isTelling(passage, i)) {
                    names.add(words.get(i).nameKey());
                }
            }
        }
        names.removeAll(common);
    }

    /** Tells whether a word of a passage is part of a name. */
    boolean isName(Passage passage, int at) {
        Word word = passage.words().get(at);
        return word.isCapitalised()
                && !Likeness.FUNCTION_WORDS.contains(word.key())
                && (isTelling(passage, at) || names.contains(word.nameKey()));
    }

    /** Tells whether a capital at this word is due to a name: not where a sentence or a quotation begins. */
    private static boolean isTelling(Passage passage, int at) {
        if (at == 0 || passage.isTitleCase()) {
            return false;
        }
        Word before = passage.words().get(at - 1);
        return !before.isPunctuation() || before.exact().matches("[,.(\\-\u2010-\u2015;]");
    }
}
