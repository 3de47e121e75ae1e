package org.dateline.core.ledger.incident;

import java.util.List;
import java.util.Set;
import org.dateline.core.lexicon.NameKey;
import org.dateline.core.lexicon.WordList;
import org.dateline.core.record.EventLine;

/**
 * How a sentence leads up to the trigger of an event.
 *
 * @param isPointingBack whether the trigger is a noun with <em>the</em> or <em>this</em> before it
 * @param isSetApart whether a word such as <em>another</em> stands close before it, or at the head of the sentence
 * @param isAside "Separately, …", "Elsewhere …": what is told there is not what the headline of its article is about
 */
record Lead(boolean isPointingBack, boolean isSetApart, boolean isAside) {

    private static final WordList CUES = WordList.ofResource(Lead.class, "distinct-cues.txt");

    /** How many words before the trigger a cue may stand. */
    private static final int REACH = 3;

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

    static Lead of(EventLine event) {
        List<String> before = before(event);
        boolean aside = !before.isEmpty() && CUES.contains(before.get(0));
        return new Lead(
                last(before, 2).stream().anyMatch(DEFINITE::contains),
                aside || last(before, REACH).stream().anyMatch(CUES::contains),
                aside);
    }

    private static List<String> last(List<String> words, int number) {
        return words.subList(Math.max(0, words.size() - number), words.size());
    }

    /** The words of the sentence before the trigger. */
    private static List<String> before(EventLine event) {
        String sentence = event.sentence().exact();
        int length = sentence.codePointCount(0, sentence.length());
        int start = Math.min(
                length, Math.max(0, event.trigger().start() - event.sentence().start()));
        return NameKey.words(sentence.substring(0, sentence.offsetByCodePoints(0, start)));
    }
}
