package org.dateline.core.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.dateline.core.text.Span;
import org.dateline.core.time.EventTime;
import org.dateline.core.time.EventTimes;
import org.dateline.core.time.TimeBasis;

/** What those who tell of an event hold of it, and when they say that it was or will be. For one sentence. */
final class Judging {

    private final Sentence sentence;
    private final ArticleContext context;
    private final Factuality factuality;
    private final Determination determination;
    private final List<CodedEvent> events;
    private final Map<Integer, List<FactualityJudgement>> judgedByAnchor = new HashMap<>();

    /** @param events those of the article before the sentence, and of the sentence as they are found */
    Judging(
            Sentence sentence,
            ArticleContext context,
            Factuality factuality,
            Determination determination,
            List<CodedEvent> events) {
        this.events = events;
        this.sentence = sentence;
        this.context = context;
        this.factuality = factuality;
        this.determination = determination;
    }

    /** What each holder thinks of an event, found once, as several steps ask for it. */
    private List<FactualityJudgement> judged(Token anchor) {
        return judgedByAnchor.computeIfAbsent(
                anchor.index(), any -> factuality.judge(sentence, anchor, context.statements()));
    }

    /** Who means to do something means it for sure, whatever comes of it. */
    List<FactualityJudgement> judgements(Draft draft) {
        List<FactualityJudgement> judged = judged(draft.anchor);
        if (!draft.isIntended) {
            return judged;
        }
        return judged.stream()
                .map(judgement -> judgement.standing().mood() == Mood.ASSERTED
                                || judgement.standing().certainty() == FactualityValue.UU
                        ? judgement
                        : new FactualityJudgement(judgement.statement(), Standing.ASSERTED))
                .toList();
    }

    /** What the one who tells of an event holds of it: the speaker, or the author outside of speech. */
    Standing standing(Draft draft) {
        List<FactualityJudgement> judged = judged(draft.anchor);
        return judged.get(Math.min(1, judged.size() - 1)).standing();
    }

    EventTime when(Draft draft) {
        EventTimes times = context.times();
        if (draft.isIntended) {
            return times.timeOfIntent(sentence, draft.anchor);
        }
        Standing standing = standing(draft);
        if (standing.mood() == Mood.CONDITIONAL) {
            return times.timeOfSupposed(sentence, draft.anchor);
        }
        return isProspect(standing, draft.anchor)
                ? times.timeOfProspect(sentence, draft.anchor)
                : ofItsStory(draft, toldTime(draft, times.timeOf(sentence, draft.anchor)));
    }

    /**
     * "Families queued on Friday. The raid on the college killed nine": what is told which it is was not told before, so
     * that it is of the day that the sentences before have come to only if they tell of one.
     */
    private EventTime ofItsStory(Draft draft, EventTime time) {
        Span words = time.span();
        boolean isKnown = words == null
                || sentence.span().contains(words)
                || !draft.anchor.isNoun()
                || !determination.isIntroduced(sentence, draft.anchor)
                || events.stream()
                        .anyMatch(event -> event.coding().type() == draft.coding.type()
                                && words.equals(event.time().span()));
        return isKnown ? time : context.times().undatedTimeOf(sentence, draft.anchor);
    }

    /** "a blast in a market killed nine on Friday": the outcome tells when, where its cause does not. */
    private EventTime toldTime(Draft draft, EventTime own) {
        if (own.basis() != TimeBasis.PUBLICATION) {
            return isTelling(draft) ? byThen(own) : own;
        }
        return draft.outcomes.stream()
                .map(outcome -> context.times().timeOf(sentence, outcome))
                .filter(time -> time.basis() != TimeBasis.PUBLICATION)
                .findFirst()
                .orElseGet(() -> isBareToll(draft) ? byThen(own) : own);
    }

    /** "reports give the number of dead as eight": who they were, and when they died, is told elsewhere. */
    private static boolean isBareToll(Draft draft) {
        return (draft.match.token().isNoun() || isTelling(draft))
                && draft.actors.isEmpty()
                && draft.recipients.isEmpty()
                && !draft.match.frame().figures().isEmpty();
    }

    /** "had spoken of 58 dead on Sunday": the verb tells of deaths, and is none. */
    private static boolean isTelling(Draft draft) {
        return draft.match.frame().merging() == Frame.Merging.TOLD
                && draft.match.frame().roles().recipient().isEmpty();
    }

    /** What counts today need not have happened today. */
    private static EventTime byThen(EventTime today) {
        return new EventTime(today.span(), today.value(), null, today.latest(), today.basis());
    }

    /**
     * "fired rockets to stop it", "calls for sanctions": what may come true or not. A verb's tense tells what lies
     * ahead; "calls for an end to attacks" and "rallied against the killing" tell of what is there.
     */
    private boolean isProspect(Standing standing, Token anchor) {
        boolean isThere = anchor.isNoun() && determination.isGiven(sentence, anchor);
        return switch (standing.mood()) {
            case ASSERTED, CONDITIONAL -> false;
            case FUTURE -> anchor.isNoun() && !isThere;
            case INTENDED -> !isThere;
            case WANTED -> anchor.isNoun() && !isThere && !standing.isNegative();
        };
    }
}
