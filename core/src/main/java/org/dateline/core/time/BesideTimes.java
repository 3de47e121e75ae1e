package org.dateline.core.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;

/**
 * Time expressions that date a word by standing beside it, wherever the parser hangs them: "an answer to the assault
 * eleven days ago on a base", "the day two weeks ago when jets hit them", "assaulted posts and a base in the north in the
 * early hours of Friday". Thread-safe.
 */
final class BesideTimes {

    private static final Set<String> DATING = Set.of("in", "on", "during", "at", "early", "late", "overnight");

    /** Down from a noun to a date that is its own. */
    private static final Set<String> OF_NOUN = Set.of("nmod", "conj", "appos", "dep");

    /** How many words may stand between a noun and a date below it. */
    private static final int FAR = 12;

    private static final int DEPTH = 5;

    private final Sentence sentence;
    private final List<TimeMention> mentions;

    /** @param mentions those of the sentence */
    BesideTimes(Sentence sentence, List<TimeMention> mentions) {
        this.sentence = sentence;
        this.mentions = mentions;
    }

    /** "two weeks ago when their own jets hit them": the date right before the clause that tells what happened then. */
    Optional<TimeMention> findBeforeWhen(Token predicate) {
        return sentence.dependents(predicate, "advmod", "mark").stream()
                .filter(when -> when.lemma().equals("when"))
                .flatMap(when -> mentions.stream()
                        .filter(BesideTimes::isDate)
                        .filter(mention -> when.span().start() - mention.span().end() == 1))
                .findFirst();
    }

    /**
     * "promised an answer to the assault eleven days ago on a base": the date right behind a noun inside a phrase; what stands
     * behind an object or a subject may be the verb's.
     */
    Optional<TimeMention> findBehind(Token noun) {
        if (!noun.isNoun() || !noun.relates("nmod")) {
            return Optional.empty();
        }
        return mentions.stream()
                .filter(BesideTimes::isDate)
                .filter(mention -> startsAt(mention, noun.index() + 1)
                        || isDating(noun.index() + 1) && startsAt(mention, noun.index() + 2))
                .findFirst();
    }

    /** "raids on two posts and a barracks a fortnight ago": the date at the end of the noun's own phrase. */
    Optional<TimeMention> findBelow(Token noun) {
        if (!noun.isNoun()) {
            return Optional.empty();
        }
        return mentions.stream()
                .filter(BesideTimes::isDate)
                .filter(mention -> isBelow(mention, noun, OF_NOUN) && !isBounding(mention))
                .findFirst();
    }

    /** "the deadliest attack since 2014": tells from when, or until when. */
    private boolean isBounding(TimeMention mention) {
        return sentence.tokens().stream()
                .filter(token -> token.tag().equals("IN") && !DATING.contains(token.form()))
                .anyMatch(token -> mention.span().start() - token.span().end() == 1);
    }

    /** "assaulted a base in the north before dawn on Friday": an hour is when something is done, and no part of a base. */
    Optional<TimeMention> findBelowObject(Token verb) {
        return sentence.dependents(verb, "obj", "nsubj:pass", "obl").stream()
                .filter(object -> object.index() > verb.index())
                .flatMap(object -> mentions.stream()
                        .filter(mention -> mention.type() == TimexType.TIME)
                        .filter(mention -> isBelow(mention, object, OF_NOUN)))
                .findFirst();
    }

    private static boolean isDate(TimeMention mention) {
        return mention.type() == TimexType.DATE || mention.type() == TimexType.TIME;
    }

    private boolean startsAt(TimeMention mention, int index) {
        return index <= sentence.size()
                && sentence.token(index).span().start() == mention.span().start();
    }

    private boolean isDating(int index) {
        return index <= sentence.size() && DATING.contains(sentence.token(index).form());
    }

    private boolean isBelow(TimeMention mention, Token noun, Set<String> relations) {
        for (Token top : sentence.topsOf(mention.span())) {
            Token current = top;
            for (int depth = 0; depth < DEPTH && current.head() != 0; depth++) {
                boolean follows = relations.stream().anyMatch(current::relates);
                if (!follows || current.index() < noun.index() || top.index() - noun.index() > FAR) {
                    break;
                }
                current = sentence.token(current.head());
                if (current.equals(noun)) {
                    return true;
                }
            }
        }
        return false;
    }
}
