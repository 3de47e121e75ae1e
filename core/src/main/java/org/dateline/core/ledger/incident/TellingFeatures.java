package org.dateline.core.ledger.incident;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.dateline.core.record.EventLine;

/** Compares where the happening is told: in one sentence or article, set apart by a word, long after each other. */
final class TellingFeatures {

    private static final int LONG_AFTER = 10;

    /** Characters from the top of the text within which a lead begins. */
    private static final int LEAD = 250;

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
        if (one.lead().isSetApart() != other.lead().isSetApart()) {
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
        Traits then = first == one ? other : one;
        if (first.event().sentence().start() == 0 && then.event().sentence().start() < LEAD) {
            features.add("article=headline-and-lead");
        }
        if (then.lead().isPointingBack()) {
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

    /** "killed ten and wounded 14 in an attack": what one happening came to is told with it, by the most general code. */
    private static boolean isResult(Traits one, Traits other) {
        List<String> harms = one.tolls().stream().map(Count::what).toList();
        List<String> otherHarms = other.tolls().stream().map(Count::what).toList();
        return Collections.disjoint(harms, otherHarms) && (isToll(one, harms) || isToll(other, otherHarms));
    }

    private static boolean isToll(Traits traits, List<String> harms) {
        return !harms.isEmpty() && GENERAL.contains(traits.event().code().cameo());
    }
}
