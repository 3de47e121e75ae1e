package org.dateline.core.event;

import java.util.List;
import java.util.Optional;
import org.dateline.core.actor.Participant;
import org.dateline.core.actor.Referent;
import org.dateline.core.statement.Answer;
import org.dateline.core.statement.Speaker;
import org.dateline.core.statement.Statement;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;

/** Finds who speaks, and who is accused where a pronoun seems to be the accuser. */
final class Accused {

    private final Sentence sentence;
    private final ArticleContext context;

    Accused(Sentence sentence, ArticleContext context) {
        this.sentence = sentence;
        this.context = context;
    }

    /**
     * "The militia is at large. The government said it was behind the raid, which the group denied": whom the
     * sentence before told of, and who denies it, is the one accused, not the one who says so.
     */
    Optional<Participant> findByDenial(Token head) {
        if (!head.tag().equals("PRP")) {
            return Optional.empty();
        }
        List<Statement> enclosing = context.statements().enclosing(head.span());
        if (enclosing.isEmpty()) {
            return Optional.empty();
        }
        Statement said = enclosing.get(0);
        Optional<Referent> speaker = speaker(said);
        if (speaker.isEmpty() || !speaker.equals(context.actors().find(sentence, head))) {
            return Optional.empty();
        }
        return context.statements().all().stream()
                .filter(answer -> answer.answers() != null
                        && answer.answers().isTo(said.index())
                        && answer.answers().how() == Answer.Kind.DENIES)
                .findFirst()
                .filter(this::pointsBack)
                .flatMap(this::speaker)
                .filter(denier -> !denier.equals(speaker.get()) && isToldOfBefore(denier))
                .map(denier -> new Participant(head.span(), denier.id(), denier.name(), denier.codes()));
    }

    /** "the group", not a name. */
    private boolean pointsBack(Statement denial) {
        return denial.findSpeaker()
                .filter(speaker -> !headOf(speaker).isProperNoun())
                .isPresent();
    }

    private boolean isToldOfBefore(Referent denier) {
        if (sentence.index() == 0) {
            return false;
        }
        Sentence before = context.article().sentences().get(sentence.index() - 1);
        return before.tokens().stream()
                .anyMatch(token -> token.relates("nsubj")
                        && context.actors()
                                .find(before, token)
                                .filter(denier::equals)
                                .isPresent());
    }

    /** Who makes a statement, if anything is known of him. */
    Optional<Referent> speaker(Statement statement) {
        return statement.findSpeaker().flatMap(speaker -> context.actors().find(sentenceOf(speaker), headOf(speaker)));
    }

    private Sentence sentenceOf(Speaker speaker) {
        return context.article().sentences().get(speaker.mention().sentence());
    }

    private Token headOf(Speaker speaker) {
        return sentenceOf(speaker).token(speaker.mention().head());
    }
}
