package org.dateline.core.event;

import java.util.List;
import java.util.Optional;
import org.dateline.core.lexicon.WordList;
import org.dateline.core.place.PlaceMention;
import org.dateline.core.statement.Statement;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;

/** Finds the one place that a clause names for what it tells of. For one article; thread-safe. */
final class ClausePlaces {

    private static final WordList LOCATIVES = WordList.ofResource(ClausePlaces.class, "locatives.txt");

    private static final WordList ASIDE = WordList.ofResource(ClausePlaces.class, "aside-prepositions.txt");

    private static final WordList SETTINGS = WordList.ofResource(ClausePlaces.class, "settings.txt");

    private final ArticleContext context;

    ClausePlaces(ArticleContext context) {
        this.context = context;
    }

    /** Tells whether a telling's sentence names a part of a country. */
    boolean hasFine(Telling telling) {
        return !fine(telling).isEmpty();
    }

    private List<PlaceMention> fine(Telling telling) {
        return context.placesIn(telling.sentence()).stream()
                .filter(Telling::isFine)
                .toList();
    }

    /**
     * The one place that the event's clause names, if it stands there as a place does.
     *
     * @param beside what the sentence tells of
     */
    Optional<PlaceMention> find(Telling telling, List<Telling> beside) {
        Sentence sentence = telling.sentence();
        List<PlaceMention> named = innermost(fine(telling).stream()
                .filter(place -> isInClause(telling, sentence.token(place.headToken())))
                .filter(place -> beside.stream().noneMatch(other -> isOfOther(telling, other, place)))
                .toList());
        if (named.stream().map(PlaceMention::place).distinct().count() != 1) {
            return Optional.empty();
        }
        PlaceMention place = named.get(0);
        Token head = sentence.token(place.headToken());
        List<Statement> told = context.statements().enclosing(telling.event().trigger());
        boolean here = (told.isEmpty() || told.get(0).holds(place.span()))
                && isWhere(sentence, head)
                && !isOfOtherDoer(telling, head)
                && !isOfCircumstance(telling, beside, head)
                && !context.earlier().isWhereSomebodyIs(place);
        return here ? Optional.of(context.whereabouts(sentence, place)) : Optional.empty();
    }

    /** "shelled a town while envoys met in Orla": only they were there. */
    private static boolean isOfOther(Telling telling, Telling other, PlaceMention place) {
        Sentence sentence = telling.sentence();
        return telling.isApart(other)
                && sentence.isWithin(sentence.token(place.headToken()), other.trigger())
                && (!sentence.isWithin(telling.trigger(), other.trigger())
                        || sentence.hasDependent(telling.trigger(), "nsubj", "nsubj:pass"));
    }

    /** "attacked a base after talks in Orla": where something else was that had been before. */
    private static boolean isOfCircumstance(Telling telling, List<Telling> beside, Token head) {
        Sentence sentence = telling.sentence();
        Token noun = head.relates("nmod") ? sentence.token(head.head()) : head;
        return telling.isDeed()
                && noun.relates("obl")
                && ASIDE.contains(sentence.caseOf(noun))
                && !SETTINGS.contains(sentence.caseOf(noun))
                && beside.stream()
                        .noneMatch(other -> other.isDeed() && other.trigger().equals(noun));
    }

    /** "at Orla, in Brena province" names one place. */
    private static List<PlaceMention> innermost(List<PlaceMention> named) {
        return named.stream()
                .filter(outer -> named.stream()
                        .noneMatch(inner -> inner.findPlace()
                                .filter(place ->
                                        place.isPartOf(outer.findPlace().orElseThrow()))
                                .isPresent()))
                .toList();
    }

    /** "In Orla, landlords evicted students and a crowd burned a shop": the clauses side by side share it. */
    private static boolean isInFront(Sentence sentence, Token phrase) {
        return sentence.dependents(sentence.token(phrase.head()), "nsubj").stream()
                .anyMatch(subject -> subject.index() > phrase.index());
    }

    /** Tells whether a place stands in the clause of a deed. */
    static boolean isInClause(Telling telling, Token place) {
        Sentence sentence = telling.sentence();
        Token phrase = place.relates("dep") ? sentence.findHead(place).orElse(place) : place;
        Token clause = ClauseBounds.clauseOf(sentence, telling.trigger());
        return ClauseBounds.clauseOf(sentence, phrase).equals(clause)
                || clause.relates("conj") && phrase.head() == clause.head() && isInFront(sentence, phrase);
    }

    /** "ministries in Orla use the word for any retreat": where those are who do something else to the deed. */
    private static boolean isOfOtherDoer(Telling telling, Token head) {
        Sentence sentence = telling.sentence();
        return sentence.findHead(head)
                .filter(noun -> ClauseBounds.isOtherDoer(sentence, noun, telling.trigger()))
                .isPresent();
    }

    /** Tells whether a name stands where a place does, not where those do who act. */
    private static boolean isWhere(Sentence sentence, Token head) {
        if (head.relates("obl") || head.relates("dep") || head.relates("nmod") && !head.relates("nmod:poss")) {
            String preposition = sentence.caseOf(head);
            return preposition.equals("of") || LOCATIVES.contains(preposition);
        }
        if (head.relates("compound")) {
            String preposition = sentence.findHead(head).map(sentence::caseOf).orElse("");
            return preposition.isEmpty() || preposition.equals("of") || LOCATIVES.contains(preposition);
        }
        return head.relates("obj") || head.relates("nsubj:pass");
    }
}
