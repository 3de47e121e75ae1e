package org.dateline.core.event;

import java.util.Set;
import org.dateline.core.event.Step.End;
import org.dateline.core.statement.Statement;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Climbs from an event's word through the predicates above it, up to the border of the innermost
 * statement (De Facto, Saurí and Pustejovsky 2012). Thread-safe.
 */
final class Ascent {

    /**
     * Where the climb came to.
     *
     * @param standing what the words on the way say of the event
     * @param end why the climb ended
     * @param last the word it came to
     */
    record Result(Standing standing, End end, Token last) {}

    private static final Set<String> MANNERS = Set.of("how", "why");

    private final Determination determination;
    private final Government government;

    Ascent(FactualityLexicon lexicon, LightVerbs lightVerbs, Determination determination) {
        this.determination = determination;
        this.government = new Government(lexicon, lightVerbs, determination);
    }

    /** The event's standing as far as the words between it and the border of a statement tell. */
    Result climb(Sentence sentence, Token trigger, @Nullable Statement within) {
        Border border = new Border(sentence, within);
        Token node = whole(sentence, trigger);
        Standing standing = government.local(border, node);
        boolean loose = false;
        for (int steps = 0; steps <= sentence.size(); steps++) {
            standing = standing.under(government.ofConjunction(border, node));
            if (isPresupposed(sentence, node)) {
                return new Result(settled(standing, loose), End.CLAUSE, node);
            }
            if (border.isTop(node)) {
                Standing told = standing.under(government.ofNounBefore(border, node));
                return new Result(settled(told, loose), End.TOP, node);
            }
            Token head = sentence.token(node.head());
            Step step = government.step(border, node, head);
            standing = standing.under(
                    isCountedTwice(sentence, node, step) ? step.standing().negated() : step.standing());
            if (step.end() != null) {
                return new Result(settled(standing, loose), endOf(border, node, step.end()), node);
            }
            loose |= step.loose();
            node = head;
        }
        return new Result(standing, End.TOP, node);
    }

    /** "No attack took place": the determiner denies both the noun and the verb, yet it is one denial. */
    private boolean isCountedTwice(Sentence sentence, Token node, Step step) {
        return (step.end() == null || step.end() == End.TOP)
                && node.relates("nsubj")
                && determination.isNobody(sentence, node);
    }

    /** "How the town was lost is disputed": that it was is taken for granted. */
    private static boolean isPresupposed(Sentence sentence, Token node) {
        return node.isVerb()
                && (node.relates("csubj") || node.relates("nsubj") || node.relates("ccomp"))
                && sentence.dependents(node, "advmod").stream()
                        .anyMatch(adverb -> adverb.tag().equals("WRB") && MANNERS.contains(adverb.lemma()));
    }

    /** A noun in a clause told in passing is told in passing. */
    private End endOf(Border border, Token from, End end) {
        Token node = from;
        while (end == End.NOUN && !border.isTop(node)) {
            Token head = border.sentence().token(node.head());
            if (government.step(border, node, head).end() == End.CLAUSE) {
                return End.CLAUSE;
            }
            node = head;
        }
        return end;
    }

    /** The word that a copula, an auxiliary, a determiner or a particle belongs to. */
    private static Token whole(Sentence sentence, Token token) {
        Token word = token;
        while (word.head() != 0
                && (word.relates("aux")
                        || word.relates("cop")
                        || word.relates("det")
                        || word.relation().equals("compound:prt"))) {
            word = sentence.token(word.head());
        }
        return word;
    }

    /** "will not lend its bases for raids" does not say that there will be none. */
    private static Standing settled(Standing standing, boolean loose) {
        return loose && standing.isNegative() ? Standing.OPEN : standing;
    }
}
