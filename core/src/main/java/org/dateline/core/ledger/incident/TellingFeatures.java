package org.dateline.core.ledger.incident;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.dateline.core.lexicon.NameKey;
import org.dateline.core.lexicon.WordList;
import org.dateline.core.record.EventLine;

/** Compares where the happening is told: in one sentence or article, set apart by a word, long after each other. */
final class TellingFeatures {

    private static final WordList CUES = WordList.ofResource(TellingFeatures.class, "distinct-cues.txt");

    /** How many words before the trigger a cue may stand. */
    private static final int REACH = 3;

    private static final int LONG_AFTER = 10;

    /** Codes that a mere killing or wounding has. */
    private static final Set<String> GENERAL = Set.of("180", "190", "200");

    private TellingFeatures() {}

    static void add(Traits one, Traits other, Set<String> features) {
        boolean sameArticle = !Collections.disjoint(one.articles(), other.articles());
        if (one.sharesSentence(other)) {
            boolean sameWords =
                    one.event().trigger().start() - one.event().sentence().start()
                            == other.event().trigger().start()
                                    - other.event().sentence().start();
            features.add(sameWords ? "sentence=copy" : isResult(one, other) ? "sentence=result" : "sentence=apart");
        } else if (sameArticle) {
            features.add("article=same");
        }
        if (isSetApart(one.event()) != isSetApart(other.event())) {
            features.add(sameArticle ? "cue=another-in-article" : "cue=another");
        }
        if (one.published().isPresent() && other.published().isPresent()) {
            LocalDate day = one.published().get();
            if (Math.abs(ChronoUnit.DAYS.between(day, other.published().get())) > LONG_AFTER) {
                features.add("published=long-after");
            }
        }
    }

    /** "killed ten and wounded 14 in an attack": what one happening came to is told with it, by the most general code. */
    private static boolean isResult(Traits one, Traits other) {
        List<String> harms = one.tolls().stream().map(Count::what).toList();
        List<String> otherHarms = other.tolls().stream().map(Count::what).toList();
        return Collections.disjoint(harms, otherHarms) && (isToll(one, harms) || isToll(other, otherHarms));
    }

    private static boolean isToll(Traits traits, List<String> harms) {
        return !harms.isEmpty() && GENERAL.contains(traits.event().code().cameo());
    }

    /** Tells whether a word such as <em>another</em> stands close before the trigger, or at the head of the sentence. */
    private static boolean isSetApart(EventLine event) {
        String sentence = event.sentence().exact();
        int start = sentence.offsetByCodePoints(
                0,
                Math.min(
                        event.trigger().start() - event.sentence().start(),
                        sentence.codePointCount(0, sentence.length())));
        List<String> before = NameKey.words(sentence.substring(0, start));
        int size = before.size();
        return before.subList(Math.max(0, size - REACH), size).stream().anyMatch(CUES::contains)
                || size > 0 && CUES.contains(before.get(0));
    }
}
