package org.dateline.core.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.event.CodedEvent;
import org.dateline.core.event.FactualityValue;
import org.dateline.core.ontology.Quad;
import org.dateline.core.statement.Cue;
import org.dateline.core.statement.Reply;
import org.dateline.core.statement.Statement;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;

/** Finds the event that an answer is about where nobody but the author tells of it. */
final class ToldEvents {

    /** How many sentences back "denied any involvement" reaches. */
    private static final int REACH = 2;

    private final ParsedArticle article;
    private final List<CodedEvent> told;
    private final List<CodedEvent> unclaimed;
    private final List<CodedEvent> all;

    ToldEvents(ParsedArticle article, List<CodedEvent> events) {
        this.article = article;
        this.all = events;
        this.told = events.stream().filter(ToldEvents::isToldByAuthor).toList();
        this.unclaimed = events.stream().filter(ToldEvents::isUnclaimed).toList();
    }

    /** A deed of which somebody tells without telling whose it was: "the blast killed three, police said". */
    private static boolean isUnclaimed(CodedEvent event) {
        return event.statement() != null
                && event.actors().isEmpty()
                && isConflict(event)
                && event.factuality().stream().anyMatch(judgement -> judgement.value() == FactualityValue.CT_PLUS);
    }

    private static boolean isConflict(CodedEvent event) {
        return event.coding()
                .findType()
                .filter(type -> type.quad() == Quad.MATERIAL_CONFLICT)
                .isPresent();
    }

    private static boolean isToldByAuthor(CodedEvent event) {
        return event.statement() == null
                && !event.factuality().isEmpty()
                && event.factuality().get(0).value() == FactualityValue.CT_PLUS
                && isConflict(event);
    }

    Optional<CodedEvent> find(Statement answer, Reply reply) {
        Cue cue = answer.cue();
        if (cue == null) {
            return Optional.empty();
        }
        Token head =
                article.sentences().get(answer.sentence()).token(cue.phrase().head());
        if (reply.isRelative()) {
            return relative(answer, reply);
        }
        if (answer.content().isEmpty()) {
            return head.isNoun() ? highest(after(answer, head)) : Optional.empty();
        }
        return switch (reply.pointer()) {
            case FAULT -> latest(told, answer, REACH).or(() -> latest(unclaimed, answer, REACH));
            case WORD, DEFINITE -> latest(told, answer, 1);
            case NOUN -> Optional.empty();
            case CONTENT -> same(answer);
        };
    }

    /** "the massacre, which the army denies": the noun before the clause names it. */
    private Optional<CodedEvent> relative(Statement answer, Reply reply) {
        Sentence sentence = article.sentences().get(answer.sentence());
        Token head = reply.head();
        Optional<Token> noun =
                head == null ? Optional.empty() : sentence.findHead(head).flatMap(sentence::findHead);
        return noun.flatMap(named -> told.stream()
                .filter(event ->
                        event.sentence() == answer.sentence() && event.trigger().contains(named.span()))
                .findFirst());
    }

    /** "despite denials from the palace, the king was flown abroad". */
    private List<CodedEvent> after(Statement answer, Token denial) {
        return told.stream()
                .filter(event -> event.sentence() == answer.sentence()
                        && event.trigger().start() > denial.span().end())
                .toList();
    }

    /** The main event of the nearest sentence before that tells of one. */
    private Optional<CodedEvent> latest(List<CodedEvent> events, Statement answer, int reach) {
        for (int sentence = answer.sentence(); sentence >= Math.max(0, answer.sentence() - reach); sentence--) {
            int number = sentence;
            List<CodedEvent> before = events.stream()
                    .filter(event -> event.sentence() == number
                            && event.trigger().start() < answer.content().get(0).start()
                            && !answer.holds(event.trigger())
                            && !isAct(answer, event))
                    .toList();
            if (!before.isEmpty()) {
                return highest(before);
            }
        }
        return Optional.empty();
    }

    /** Tells whether an event is the speech act itself. */
    private static boolean isAct(Statement answer, CodedEvent event) {
        return answer.findCue()
                .filter(cue -> cue.phrase().span().overlaps(event.trigger()))
                .isPresent();
    }

    /** The one that an answer tells once more: "denied that his country had launched the strikes". */
    private Optional<CodedEvent> same(Statement answer) {
        List<CodedEvent> content =
                all.stream().filter(event -> answer.holds(event.trigger())).toList();
        List<CodedEvent> same = new ArrayList<>();
        for (CodedEvent event : told) {
            boolean before = event.sentence() <= answer.sentence() && event.sentence() >= answer.sentence() - REACH;
            if (before
                    && event.trigger().start() < answer.content().get(0).start()
                    && content.stream().anyMatch(other -> Denials.isSame(other, event))) {
                same.add(event);
            }
        }
        return same.isEmpty() ? Optional.empty() : Optional.of(same.get(same.size() - 1));
    }

    /** The one highest in the tree; none if several stand there side by side. */
    private Optional<CodedEvent> highest(List<CodedEvent> events) {
        List<CodedEvent> highest = new ArrayList<>(1);
        int least = Integer.MAX_VALUE;
        for (CodedEvent event : events) {
            int depth = AnsweredEvents.depth(article.sentences().get(event.sentence()), event);
            if (depth < least) {
                least = depth;
                highest.clear();
            }
            if (depth == least) {
                highest.add(event);
            }
        }
        return highest.size() == 1 ? Optional.of(highest.get(0)) : Optional.empty();
    }
}
