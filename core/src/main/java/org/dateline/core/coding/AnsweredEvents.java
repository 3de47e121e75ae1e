package org.dateline.core.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.event.ArticleContext;
import org.dateline.core.event.CodedEvent;
import org.dateline.core.event.FactualityJudgement;
import org.dateline.core.event.FactualityValue;
import org.dateline.core.statement.Answer;
import org.dateline.core.statement.CuePolarity;
import org.dateline.core.statement.Reply;
import org.dateline.core.statement.Statement;
import org.dateline.core.statement.Statements;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;

/**
 * Makes who answers a statement or an event a holder of what was told: after "…, which the army denied" the
 * event is certain for the one who told of it and certain not to be for the army.
 */
final class AnsweredEvents {

    private AnsweredEvents() {}

    /** The events with the judgements of those who answer the statements they stand in. */
    static List<CodedEvent> judge(ArticleContext context, Statements statements, List<CodedEvent> events) {
        List<CodedEvent> judged = new ArrayList<>(events);
        for (Statement answer : statements.all()) {
            Answer tie = answer.answers();
            if (tie == null || answer.polarity() != CuePolarity.AFFIRMED) {
                continue;
            }
            if (tie.event() != null) {
                judged.set(tie.event(), withJudgement(judged.get(tie.event()), answer, tie));
            }
            if (tie.statement() != null) {
                for (CodedEvent event : answered(context, statements.get(tie.statement()), answer, judged)) {
                    judged.set(event.index(), withJudgement(event, answer, tie));
                }
            }
        }
        return judged;
    }

    /**
     * What an answer tells of too; where it only points ("denied the claim"), what the statement is about; where it denies a
     * part in something, what the statement tells of the one who denies.
     */
    private static List<CodedEvent> answered(
            ArticleContext context, Statement statement, Statement answer, List<CodedEvent> events) {
        ParsedArticle article = context.article();
        List<CodedEvent> content =
                events.stream().filter(event -> answer.holds(event.trigger())).toList();
        List<CodedEvent> same = events.stream()
                .filter(event -> isCertain(event, statement))
                .filter(event -> content.stream().anyMatch(denied -> Denials.isSame(denied, event)))
                .toList();
        Optional<Reply> reply = Denials.CUES.read(answer, article.sentences().get(answer.sentence()));
        if (!same.isEmpty() || reply.isEmpty()) {
            return same;
        }
        return reply.get().pointer() == Reply.Pointer.FAULT
                ? asserted(article, statement, ofSpeaker(answer, context, events))
                : asserted(article, statement, events);
    }

    /** Those that are told of the one who makes a statement; those whose actor nobody tells are nobody else's. */
    private static List<CodedEvent> ofSpeaker(Statement statement, ArticleContext context, List<CodedEvent> events) {
        return events.stream()
                .filter(event -> event.actors().isEmpty() || Denials.isBySpeaker(event, statement, context))
                .toList();
    }

    private static boolean isCertain(CodedEvent event, Statement statement) {
        return held(event, statement)
                .filter(value -> value == FactualityValue.CT_PLUS || value == FactualityValue.PR_PLUS)
                .isPresent();
    }

    /** The events that a statement is about: not those that its clauses only mention. */
    private static List<CodedEvent> asserted(ParsedArticle article, Statement statement, List<CodedEvent> events) {
        List<CodedEvent> highest = new ArrayList<>(1);
        int least = Integer.MAX_VALUE;
        for (CodedEvent event : events) {
            if (!isCertain(event, statement)) {
                continue;
            }
            int depth = depth(article.sentences().get(event.sentence()), event);
            if (depth < least) {
                least = depth;
                highest.clear();
            }
            if (depth == least) {
                highest.add(event);
            }
        }
        return highest;
    }

    /** The value that the speaker of a statement gives an event; empty if he tells nothing of it. */
    static Optional<FactualityValue> held(CodedEvent event, Statement statement) {
        return event.factuality().stream()
                .filter(judgement -> Integer.valueOf(statement.index()).equals(judgement.statement()))
                .map(FactualityJudgement::value)
                .findFirst();
    }

    /** How many words stand above a trigger in its tree; what is coordinated stands at one height. */
    static int depth(Sentence sentence, CodedEvent event) {
        int depth = 0;
        Optional<Token> node = sentence.tokens().stream()
                .filter(token -> event.trigger().contains(token.span()))
                .filter(token -> sentence.findHead(token)
                        .filter(head -> event.trigger().contains(head.span()))
                        .isEmpty())
                .findFirst();
        while (node.isPresent()) {
            depth += node.get().relates("conj") ? 0 : 1;
            node = sentence.findHead(node.get());
        }
        return depth;
    }

    private static CodedEvent withJudgement(CodedEvent event, Statement answer, Answer tie) {
        boolean judged =
                held(event, answer).filter(value -> value != FactualityValue.UU).isPresent();
        if (judged) {
            return event;
        }
        List<FactualityJudgement> factuality = new ArrayList<>(event.factuality());
        factuality.removeIf(judgement -> Integer.valueOf(answer.index()).equals(judgement.statement()));
        factuality.add(new FactualityJudgement(answer.index(), value(tie.how())));
        return event.heldAs(factuality);
    }

    /** Who disputes a claim does not rule it out. */
    private static FactualityValue value(Answer.Kind how) {
        return switch (how) {
            case DENIES -> FactualityValue.CT_MINUS;
            case DISPUTES -> FactualityValue.PR_MINUS;
            case CONFIRMS, REPEATS -> FactualityValue.CT_PLUS;
        };
    }
}
