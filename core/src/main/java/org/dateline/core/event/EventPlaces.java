package org.dateline.core.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.lexicon.WordList;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlaceMention;
import org.dateline.core.place.PlacePrecision;
import org.dateline.core.statement.Statement;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.jspecify.annotations.Nullable;

/** Finds where an event took place: the locative phrase of its word, of its object or of its clause. */
public final class EventPlaces {

    private static final WordList LOCATIVES = WordList.ofResource(EventPlaces.class, "locatives.txt");

    /** Prepositions whose noun is where or during what an event took place: "during talks in Doha". */
    private static final WordList SETTINGS = WordList.ofResource(EventPlaces.class, "settings.txt");

    /** Prepositions of where words are spoken: "over a raid in the hills" is not there. */
    private static final WordList INNER = WordList.ofResource(EventPlaces.class, "inner-locatives.txt");

    /** "during a trip to India" is in India. */
    private static final WordList JOURNEYS = WordList.ofResource(EventPlaces.class, "journeys.txt");

    /** A place is told so many phrases down at most. */
    private static final int DEPTH = 3;

    private EventPlaces() {}

    /** Where words were spoken that a token names. */
    public static Optional<PlaceMention> findOfWords(Sentence sentence, Token trigger, ArticleContext context) {
        return find(sentence, trigger, context, false);
    }

    /**
     * The place of an event that a token names; statements are borders that a place does not cross.
     *
     * @param ofObject whether the object's place is the event's: a raid on a village in the hills is there, a
     *     ban on the governor of the hills need not be
     */
    static Optional<PlaceMention> find(Sentence sentence, Token trigger, ArticleContext context, boolean ofObject) {
        List<Statement> enclosing = context.statements().enclosing(trigger.span());
        @Nullable Statement within = enclosing.isEmpty() ? null : enclosing.get(0);
        Token node = trigger;
        for (int steps = 0; steps < sentence.size(); steps++) {
            Optional<PlaceMention> found =
                    among(sentence, node, trigger, context, within, ofObject, ofObject || node != trigger);
            if (found.isPresent()) {
                return found;
            }
            Token head = sentence.findHead(node).orElse(null);
            if (head != null && isWhereClause(sentence, node)) {
                return context.placeWithin(sentence, head)
                        .map(place -> JoinedPlaces.join(sentence, place, context));
            }
            if (head == null || isBorder(sentence, node) || within != null && !within.holds(head.span())) {
                return Optional.empty();
            }
            node = head;
        }
        return Optional.empty();
    }

    /** "at Bourem, in the Gao region" is Bourem: the first, or what lies in it. */
    private static PlaceMention finest(List<PlaceMention> named) {
        PlaceMention finest = named.get(0);
        for (PlaceMention other : named) {
            Place outer = finest.place();
            Place inner = other.place();
            if (outer != null && inner != null && inner.isPartOf(outer)) {
                finest = other;
            }
        }
        return finest;
    }

    /** "shelled Orland": the town that a deed is done to is where it is done. */
    private static Optional<PlaceMention> ofTarget(
            Sentence sentence, Token node, ArticleContext context, @Nullable Statement within) {
        return sentence.dependents(node, "obj", "nsubj:pass").stream()
                .filter(object -> within == null || within.holds(object.span()))
                .flatMap(object -> context.placesIn(sentence).stream()
                        .filter(place -> place.headToken() == object.index() && Telling.isFine(place)))
                .findFirst();
    }

    /** "hosted a conference on Arland" was not in Arland. */
    private static boolean isTopic(String preposition, PlaceMention mention) {
        return preposition.equals("on")
                && mention.findPlace()
                        .filter(place -> place.precision() == PlacePrecision.COUNTRY)
                        .isPresent();
    }

    /** The place that a phrase names, or points back to: "in the town". */
    private static Optional<PlaceMention> placeAt(Sentence sentence, Token phrase, ArticleContext context) {
        return context.placeWithin(sentence, phrase)
                .map(place -> JoinedPlaces.join(sentence, place, context))
                .or(() ->
                        phrase.isNoun() ? PlaceAnaphors.ENGLISH.resolve(sentence, phrase, context) : Optional.empty());
    }

    /** "ministries in Orland use the word for every raid": where those are who do something else. */
    private static boolean isOtherDoer(Sentence sentence, Token subject, Token trigger) {
        return subject.relation().equals("nsubj")
                && subject.head() != trigger.index()
                && !sentence.subtree(subject).contains(trigger);
    }

    /** "in Orland, where six people were killed". */
    private static boolean isWhereClause(Sentence sentence, Token clause) {
        return clause.relates("acl")
                && sentence.dependents(clause, "advmod", "mark").stream()
                        .anyMatch(mark -> mark.lemma().equals("where"));
    }

    private static boolean isBorder(Sentence sentence, Token node) {
        return node.relates("acl")
                || node.relates("conj") && sentence.hasDependent(node, "nsubj")
                || node.relates("parataxis")
                || node.relates("ccomp")
                || node.relates("advcl")
                || node.relates("appos")
                || node.relates("dep");
    }

    private static Optional<PlaceMention> among(
            Sentence sentence,
            Token node,
            Token trigger,
            ArticleContext context,
            @Nullable Statement within,
            boolean ofTarget,
            boolean ofObject) {
        List<PlaceMention> named = new ArrayList<>();
        if (ofTarget) {
            ofTarget(sentence, node, context, within).ifPresent(named::add);
        }
        for (Token dependent : sentence.dependents(node, "obl", "nmod")) {
            boolean inside = within == null || within.holds(dependent.span());
            String preposition = sentence.caseOf(dependent);
            if (inside && (ofObject ? LOCATIVES : INNER).contains(preposition)) {
                placeAt(sentence, dependent, context).ifPresent(named::add);
            }
        }
        if (!named.isEmpty()) {
            return Optional.of(finest(named));
        }
        for (Token adverb : sentence.dependents(node, "advmod")) {
            if (adverb.lemma().equals("there") && (within == null || within.holds(adverb.span()))) {
                Optional<PlaceMention> place = PlaceAnaphors.ENGLISH.there(sentence, adverb, context);
                if (place.isPresent()) {
                    return place;
                }
            }
        }
        for (Token object : sentence.dependents(node, "obj", "nsubj:pass", "nsubj", "obl")) {
            if (!ofObject && !object.relates("obl")
                    || isOtherDoer(sentence, object, trigger)
                    || object.relates("obl") && !SETTINGS.contains(sentence.caseOf(object))
                    || within != null && !within.holds(object.span())) {
                continue;
            }
            for (Token dependent : sentence.dependents(object, "nmod")) {
                String preposition = sentence.caseOf(dependent);
                if (LOCATIVES.contains(preposition) || preposition.equals("to") && JOURNEYS.contains(object.lemma())) {
                    Optional<PlaceMention> place =
                            placeAt(sentence, dependent, context).filter(found -> !isTopic(preposition, found));
                    if (place.isPresent()) {
                        return place;
                    }
                }
            }
        }
        return Optional.empty();
    }
}
