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

    /** Characters from the top of the text within which a lead begins. */
    private static final int LEAD = 250;

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

    /** Codes that a mere killing or wounding has. */
    private static final Set<String> GENERAL = Set.of("180", "190", "200");

    private TellingFeatures() {}

    static void add(Traits one, Traits other, Set<String> features) {
        boolean sameArticle = one.sharesRevision(other);
        if (sameArticle) {
            addArticle(one, other, features);
        } else if (shareSentence(one, other)) {
            features.add("sentence=copy");
        }
        if (isSetApart(one.event()) != isSetApart(other.event())) {
            features.add("cue=another");
        }
        if (one.published().isPresent() && other.published().isPresent()) {
            LocalDate day = one.published().get();
            if (Math.abs(ChronoUnit.DAYS.between(day, other.published().get())) > LONG_AFTER) {
                features.add("published=long-after");
            }
        }
    }

    /** One article often tells a happening in headline and lead, and goes back to it with <em>the attack</em>. */
    private static void addArticle(Traits one, Traits other, Set<String> features) {
        if (isInOneSentence(one, other)) {
            features.add(isResult(one, other) ? "sentence=result" : "sentence=apart");
            return;
        }
        Traits first =
                one.event().sentence().start() <= other.event().sentence().start() ? one : other;
        Traits then = first.equals(one) ? other : one;
        if (first.event().sentence().start() == 0 && then.event().sentence().start() < LEAD) {
            features.add("article=headline-and-lead");
        }
        if (isPointingBack(then.event())) {
            features.add("article=pointing-back");
        }
    }

    private static boolean isInOneSentence(Traits one, Traits other) {
        return one.event().sentence().exact().equals(other.event().sentence().exact());
    }

    /** Tells whether two articles have a sentence with the same trigger in common. */
    private static boolean shareSentence(Traits one, Traits other) {
        return one.reports().stream()
                .anyMatch(report -> other.reports().stream().anyMatch(copy -> isCopy(report.event(), copy.event())));
    }

    private static boolean isCopy(EventLine one, EventLine other) {
        return one.sentence().exact().equals(other.sentence().exact())
                && one.trigger().start() - one.sentence().start()
                        == other.trigger().start() - other.sentence().start();
    }

    /** Tells whether the trigger is a noun with <em>the</em> or <em>this</em> before it. */
    private static boolean isPointingBack(EventLine event) {
        List<String> before = before(event);
        return !before.isEmpty()
                && before.subList(Math.max(0, before.size() - 2), before.size()).stream()
                        .anyMatch(DEFINITE::contains);
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
        List<String> before = before(event);
        int size = before.size();
        return before.subList(Math.max(0, size - REACH), size).stream().anyMatch(CUES::contains) || isAside(event);
    }

    /** "Separately, …", "Elsewhere …": what is told there is not what the headline of its article is about. */
    static boolean isAside(EventLine event) {
        List<String> before = before(event);
        return !before.isEmpty() && CUES.contains(before.get(0));
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
