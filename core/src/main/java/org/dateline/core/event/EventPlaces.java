package org.dateline.core.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.core.lexicon.WordList;
import org.dateline.core.mention.Circumstances;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlaceMention;
import org.dateline.core.place.PlacePrecision;
import org.dateline.core.statement.Statement;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds where an event took place: the locative phrase of its word, of its object or of its clause.
 *
 * <p>For one event.
 */
public final class EventPlaces {

    private static final WordList LOCATIVES = WordList.ofResource(EventPlaces.class, "locatives.txt");

    /** Prepositions whose noun is where or during what an event took place: "during talks in Doha". */
    private static final WordList SETTINGS = WordList.ofResource(EventPlaces.class, "settings.txt");

    /** Prepositions of where words are spoken: "over a raid in the hills" is not there. */
    private static final WordList INNER = WordList.ofResource(EventPlaces.class, "inner-locatives.txt");

    /** "during a trip to India" is in India. */
    private static final WordList JOURNEYS = WordList.ofResource(EventPlaces.class, "journeys.txt");

    /** Bodies of a state, whose seat tells nothing of where they act. */
    private static final WordList BODIES = WordList.ofResource(EventPlaces.class, "seated-bodies.txt");

    /** A place is told so many phrases down at most. */
    private static final int DEPTH = 3;

    private final Sentence sentence;
    private final Token trigger;
    private final ArticleContext context;
    private final @Nullable Statement within;
    private final boolean ofObject;

    private EventPlaces(Sentence sentence, Token trigger, ArticleContext context, boolean ofObject) {
        List<Statement> enclosing = context.statements().enclosing(trigger.span());
        this.sentence = sentence;
        this.trigger = trigger;
        this.context = context;
        this.within = enclosing.isEmpty() ? null : enclosing.get(0);
        this.ofObject = ofObject;
    }

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
        return new EventPlaces(sentence, trigger, context, ofObject).find();
    }

    private Optional<PlaceMention> find() {
        Token node = trigger;
        for (int steps = 0; steps < sentence.size(); steps++) {
            Optional<PlaceMention> found = around(node);
            if (found.isPresent()) {
                return found;
            }
            Token head = sentence.findHead(node).orElse(null);
            if (head != null && isWhereClause(node)) {
                return context.placeWithin(sentence, head).map(place -> JoinedPlaces.join(sentence, place, context));
            }
            if (head == null || isBorder(node) || !isWithin(head)) {
                return Optional.empty();
            }
            node = head;
        }
        return Optional.empty();
    }

    private boolean isWithin(Token token) {
        return within == null || within.holds(token.span());
    }

    private Optional<PlaceMention> around(Token node) {
        Optional<PlaceMention> told = ofPhrases(node).or(() -> there(node)).or(() -> here(node));
        return told.isEmpty()
                ? ofParts(node).or(() -> ofSufferers(node))
                : told.map(
                        place -> ofParts(node).filter(part -> isIn(part, place)).orElse(place));
    }

    /** "In Arland, gunmen attacked a village in Orla province" was in Orla. */
    private static boolean isIn(PlaceMention part, PlaceMention whole) {
        Place inner = part.place();
        Place outer = whole.place();
        return inner != null && outer != null && inner.isPartOf(outer);
    }

    private Optional<PlaceMention> ofPhrases(Token node) {
        List<PlaceMention> named = new ArrayList<>();
        if (ofObject) {
            namedTarget(node).ifPresent(named::add);
        }
        for (Token phrase : sentence.dependents(node, "obl", "nmod")) {
            WordList prepositions = ofObject || node != trigger ? LOCATIVES : INNER;
            if (isWithin(phrase) && prepositions.contains(sentence.caseOf(phrase))) {
                placeAt(phrase).ifPresent(named::add);
            }
        }
        if (named.isEmpty()) {
            return ofObject ? pointedTarget(node).or(() -> unknownTarget(node)) : Optional.empty();
        }
        PlaceMention told = finest(named);
        return ofObject && named.size() == 1
                ? pointedTarget(node)
                        .filter(target -> isIn(target, told) || isAround(target, told))
                        .or(() -> Optional.of(told))
                : Optional.of(told);
    }

    /** "In Orla, they shelled the base": one near Orla, not the one told of before. */
    private static boolean isAround(PlaceMention site, PlaceMention town) {
        return site.findPlace()
                .filter(place -> place.precision() == PlacePrecision.POINT
                        && town.findPlace()
                                .filter(other -> place.precision().compareTo(other.precision()) < 0
                                        && other.precision() == PlacePrecision.SETTLEMENT)
                                .isPresent()
                        && EventCoreference.isNear(site, town))
                .isPresent();
    }

    private Optional<PlaceMention> there(Token node) {
        return sentence.dependents(node, "advmod", "obl", "advcl").stream()
                .filter(adverb -> adverb.lemma().equals("there") && isWithin(adverb))
                .flatMap(adverb -> PlaceAnaphors.ENGLISH.there(sentence, adverb, context).stream())
                .findFirst();
    }

    /** "the court here sentenced them". */
    private Optional<PlaceMention> here(Token node) {
        return Stream.concat(
                        Stream.of(node),
                        sentence.dependents(node, "nsubj", "obj").stream().filter(part -> ofObject))
                .flatMap(word -> sentence.dependents(word, "advmod").stream())
                .filter(adverb -> adverb.lemma().equals("here"))
                .flatMap(adverb -> PlaceAnaphors.ENGLISH.here(sentence, adverb, context).stream())
                .findFirst();
    }

    /** The place of who takes part, of what it is done to or of what it is part of. */
    private Optional<PlaceMention> ofParts(Token node) {
        for (Token part : sentence.dependents(node, "obj", "nsubj:pass", "nsubj", "obl")) {
            if (!isWithin(part) || !isPlacing(part)) {
                continue;
            }
            for (Token phrase : sentence.dependents(part, "nmod")) {
                String preposition = sentence.caseOf(phrase);
                if (LOCATIVES.contains(preposition) || preposition.equals("to") && JOURNEYS.contains(part.lemma())) {
                    Optional<PlaceMention> place =
                            placeAt(phrase).filter(found -> !isTopic(preposition, found) && isWhere(part, found));
                    if (place.isPresent()) {
                        return place;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** "shot at people gathered on a square in Orla". */
    private Optional<PlaceMention> ofSufferers(Token node) {
        return ofObject
                ? Circumstances.ofSufferers(sentence, node)
                        .filter(this::isWithin)
                        .flatMap(doing -> sentence.dependents(doing, "obl").stream())
                        .filter(phrase -> LOCATIVES.contains(sentence.caseOf(phrase)))
                        .flatMap(phrase -> placeAt(phrase).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** Tells whether the place of what takes part is that of the event. */
    private boolean isPlacing(Token part) {
        if (part.relates("obl")) {
            return SETTINGS.contains(sentence.caseOf(part)) || ofObject && isAgent(part);
        }
        return (ofObject || part.relation().equals("nsubj") && !isState(part))
                && !ClauseBounds.isOtherDoer(sentence, part, trigger);
    }

    /** "the ministry in Orla vowed revenge": the state did. */
    private static boolean isState(Token doer) {
        return BODIES.contains(doer.lemma().toLowerCase(Locale.ROOT));
    }

    /** "negotiators in Orla denounced it" did so there; of "the mission in Arland" nobody knows where it sits. */
    private boolean isWhere(Token part, PlaceMention place) {
        return ofObject || part.relates("obl") || Telling.isFine(place);
    }

    /** "jailed by a court in Orland". */
    private boolean isAgent(Token part) {
        return sentence.caseOf(part).equals("by")
                && part.head() == trigger.index()
                && sentence.hasDependent(trigger, "nsubj:pass");
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

    /** "shelled Orland", "shelled the town": the place that a deed is done to is where it is done. */
    private Optional<PlaceMention> namedTarget(Token node) {
        return targets(node)
                .flatMap(target -> Stream.concat(
                        Stream.concat(Stream.of(target), wholesOf(target)).flatMap(this::namedBy), siteOf(target)))
                .filter(Telling::isFine)
                .findFirst()
                .map(place -> JoinedPlaces.join(sentence, place, context));
    }

    /** "shelled Orla", "shelled Orla village", of which no gazetteer knows where it is. */
    private Optional<PlaceMention> unknownTarget(Token node) {
        return targets(node)
                .flatMap(target -> Stream.concat(
                        Stream.of(target),
                        EarlierPlaces.isPart(target)
                                ? Stream.empty()
                                : sentence.dependents(target, "compound").stream()))
                .flatMap(this::namedBy)
                .filter(mention -> mention.place() == null)
                .findFirst();
    }

    private Stream<PlaceMention> namedBy(Token name) {
        return context.placesIn(sentence).stream().filter(place -> place.headToken() == name.index());
    }

    /** "the Bared refugee camp outside Orla": a site that has a place of its own. */
    private Stream<PlaceMention> siteOf(Token noun) {
        return EarlierPlaces.isPart(noun)
                ? sentence.dependents(noun, "compound").stream()
                        .flatMap(this::namedBy)
                        .filter(mention -> mention.findPlace()
                                .filter(place -> place.precision() == PlacePrecision.POINT)
                                .isPresent())
                : Stream.empty();
    }

    private Stream<Token> targets(Token node) {
        return sentence.dependents(node, "obj", "nsubj:pass").stream().filter(this::isWithin);
    }

    /** "shelled the town", but not "stormed the prison in Orla", whichever prison was told of before. */
    private Optional<PlaceMention> pointedTarget(Token node) {
        return targets(node)
                .filter(Token::isNoun)
                .flatMap(target -> PlaceAnaphors.ENGLISH
                        .capitalOf(sentence, target, context)
                        .or(() -> PlaceAnaphors.ENGLISH.resolve(sentence, target, context))
                        .stream())
                .filter(Telling::isFine)
                .findFirst();
    }

    /** "the centre of Orland", "the cities of Orland and Ilm". */
    private Stream<Token> wholesOf(Token part) {
        return EarlierPlaces.isPart(part) || PlaceAnaphors.ENGLISH.isArea(part)
                ? sentence.dependents(part, "nmod").stream()
                        .filter(whole -> sentence.caseOf(whole).equals("of"))
                : Stream.empty();
    }

    /** "hosted a conference on Arland" was not in Arland. */
    private static boolean isTopic(String preposition, PlaceMention mention) {
        return preposition.equals("on")
                && mention.findPlace()
                        .filter(place -> place.precision() == PlacePrecision.COUNTRY)
                        .isPresent();
    }

    /** The place that a phrase names, or points back to: "in the town". */
    private Optional<PlaceMention> placeAt(Token phrase) {
        return PlaceAnaphors.ENGLISH
                .capitalOf(sentence, phrase, context)
                .or(() ->
                        context.placeWithin(sentence, phrase).map(place -> JoinedPlaces.join(sentence, place, context)))
                .or(() -> pointedTo(phrase, DEPTH));
    }

    /** "in the town", "in a house on the edge of the town". */
    private Optional<PlaceMention> pointedTo(Token phrase, int depth) {
        if (!phrase.isNoun() || depth == 0) {
            return Optional.empty();
        }
        return PlaceAnaphors.ENGLISH
                .resolve(sentence, phrase, context)
                .or(() -> sentence.dependents(phrase, "nmod").stream()
                        .filter(inner -> isInside(sentence.caseOf(inner)))
                        .flatMap(inner -> pointedTo(inner, depth - 1).stream())
                        .findFirst());
    }

    private static boolean isInside(String preposition) {
        return preposition.equals("of") || LOCATIVES.contains(preposition);
    }

    /** "in Orland, where six people were killed". */
    private boolean isWhereClause(Token clause) {
        return clause.relates("acl")
                && sentence.dependents(clause, "advmod", "mark").stream()
                        .anyMatch(mark -> mark.lemma().equals("where"));
    }

    private boolean isBorder(Token node) {
        return node.relates("acl")
                || node.relates("conj") && sentence.hasDependent(node, "nsubj")
                || node.relates("parataxis")
                || node.relates("ccomp")
                || node.relates("advcl")
                || node.relates("appos")
                || node.relates("dep");
    }
}
