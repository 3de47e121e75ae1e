package org.dateline.core.event;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.actor.ReferentKind;
import org.dateline.core.article.BlockType;
import org.dateline.core.lexicon.WordList;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlaceMention;
import org.dateline.core.place.PlacePrecision;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.jspecify.annotations.Nullable;

/** The places that an article names before some words, as far as those can point back to them. Thread-safe. */
final class EarlierPlaces {

    /** Words point back over so many sentences at most. */
    private static final int REACH = 4;

    /** "the centre of Orla" is in Orla, though "the centre" may also be those who rule. */
    private static final WordList PARTS = WordList.ofResource(EarlierPlaces.class, "place-parts.txt");

    /** Nouns that nobody uses of a country's capital. */
    private static final WordList LESSER = WordList.ofResource(EarlierPlaces.class, "lesser-settlements.txt");

    private final ArticleContext context;
    private final @Nullable String scene;

    private EarlierPlaces(ArticleContext context) {
        this.context = context;
        this.scene = scene(context);
    }

    static EarlierPlaces of(ArticleContext context) {
        return new EarlierPlaces(context);
    }

    /** The country of most places that an article names, those aside that act; a story's "town" is not abroad. */
    private static @Nullable String scene(ArticleContext context) {
        List<PlaceMention> settings = context.places().stream()
                .filter(mention -> !mention.demonym() && mention.place() != null && !isGovernment(mention, context))
                .toList();
        return findMost(settings).or(() -> findMost(context.places())).orElse(null);
    }

    private static Optional<String> findMost(List<PlaceMention> mentions) {
        Map<String, Integer> counts = new HashMap<>();
        mentions.forEach(mention ->
                mention.findPlace().map(Place::country).ifPresent(country -> counts.merge(country, 1, Integer::sum)));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() * 2 > mentions.size())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** "the crossing" after "the border crossing of Spin Boldak". */
    Optional<PlaceMention> sameWord(Sentence sentence, Token noun) {
        List<PlaceMention> places = context.places();
        for (int i = places.size() - 1; i >= 0; i--) {
            PlaceMention mention = places.get(i);
            if (sentence.index() - mention.sentence() > REACH) {
                return Optional.empty();
            }
            if (mention.sentence() < sentence.index()
                    && !mention.demonym()
                    && (isNameOf(mention)
                                    && governor(mention)
                                            .filter(head -> head.lemma().equals(noun.lemma()))
                                            .isPresent()
                            || isCalled(mention, noun))) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }

    /** The latest place of a precision that a noun such as "city" can mean. */
    Optional<PlaceMention> last(Sentence sentence, Token noun, PlacePrecision precision) {
        List<PlaceMention> places = context.places();
        for (int i = places.size() - 1; i >= 0; i--) {
            PlaceMention mention = places.get(i);
            if (sentence.index() - mention.sentence() > REACH) {
                break;
            }
            if (isBefore(mention, sentence, noun)
                    && isOfStory(mention)
                    && mention.place() != null
                    && mention.place().precision() == precision
                    && (precision != PlacePrecision.POINT || isNamed(mention, noun))
                    && !isOtherSeat(mention, noun)) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }

    /** "Orla Airfield", "the airfield". */
    private boolean isNamed(PlaceMention mention, Token noun) {
        String word = noun.lemma().toLowerCase(Locale.ROOT);
        return context.text().exact(mention.span()).toLowerCase(Locale.ROOT).contains(word)
                || mention.findPlace()
                        .filter(place -> place.name().toLowerCase(Locale.ROOT).contains(word))
                        .isPresent();
    }

    /** The first place, smaller than a country, that the sentence or the one before names. */
    Optional<PlaceMention> last(Sentence sentence, Token pronoun) {
        return firstOfLatest(sentence, pronoun, 1);
    }

    /** The same for "there", which may also mean a place abroad, or one told of some sentences before. */
    Optional<PlaceMention> there(Sentence sentence, Token adverb) {
        return context.placesIn(sentence).stream()
                .filter(mention -> isBefore(mention, sentence, adverb) && Telling.isFine(mention))
                .filter(mention -> !isGovernment(mention, context) && !isWhereSomebodyIs(mention, context))
                .findFirst()
                .or(() -> firstOfLatest(sentence, adverb, REACH));
    }

    private Optional<PlaceMention> firstOfLatest(Sentence sentence, Token before, int reach) {
        List<PlaceMention> places = context.places();
        PlaceMention first = null;
        for (int i = places.size() - 1; i >= 0; i--) {
            PlaceMention mention = places.get(i);
            if (!isBefore(mention, sentence, before) || !isOfStory(mention)) {
                continue;
            }
            if (sentence.index() - mention.sentence() > reach) {
                break;
            }
            if (Telling.isFine(mention)) {
                if (first != null && first.sentence() != mention.sentence()) {
                    break;
                }
                first = mention;
            }
        }
        return Optional.ofNullable(first);
    }

    private static boolean isBefore(PlaceMention mention, Sentence sentence, Token token) {
        return mention.sentence() < sentence.index()
                || mention.sentence() == sentence.index() && mention.headToken() < token.index();
    }

    private boolean isOfStory(PlaceMention mention) {
        Place place = mention.place();
        return !mention.demonym()
                && place != null
                && (scene == null || scene.equals(place.country()))
                && !isGovernment(mention, context)
                && !isWhereSomebodyIs(mention, context)
                && !isGoal(mention);
    }

    /**
     * Tells whether a mention is of a country's capital and the words mean another place: "the town", or "the city"
     * in an article whose headline names another.
     */
    private boolean isOtherSeat(PlaceMention mention, Token noun) {
        return mention.findPlace()
                .filter(this::isSeat)
                .filter(place -> LESSER.contains(noun.lemma().toLowerCase(Locale.ROOT)) || isHeadlinedBeside(place))
                .isPresent();
    }

    private boolean isSeat(Place place) {
        return Optional.ofNullable(place.country())
                .flatMap(context.capitals()::find)
                .filter(capital -> capital.name().equals(place.name()))
                .isPresent();
    }

    private boolean isHeadlinedBeside(Place seat) {
        List<Place> headlined = context.article().sentences().stream()
                .filter(sentence -> sentence.block() == BlockType.HEADLINE)
                .flatMap(sentence -> context.placesIn(sentence).stream())
                .flatMap(mention -> mention.findPlace().stream())
                .filter(place -> place.precision() == PlacePrecision.SETTLEMENT
                        && (scene == null || scene.equals(place.country())))
                .toList();
        return !headlined.isEmpty()
                && headlined.stream().noneMatch(place -> place.name().equals(seat.name()));
    }

    /** "Ankara said", "Kabul demanded it": a capital that acts is a government, "Kabul fell" is not. */
    private static boolean isGovernment(PlaceMention mention, ArticleContext context) {
        Sentence sentence = context.article().sentences().get(mention.sentence());
        Token head = sentence.token(mention.headToken());
        return head.relates("nsubj")
                && !head.relation().equals("nsubj:pass")
                && context.actors()
                        .find(sentence, head)
                        .filter(referent -> referent.kind() == ReferentKind.COUNTRY)
                        .isPresent()
                && sentence.findHead(head)
                        .filter(verb -> verb.isVerb()
                                && (verb.relates("parataxis") || sentence.hasDependent(verb, "obj", "ccomp", "xcomp")))
                        .isPresent();
    }

    /** Tells whether a noun is of a part of a place, or of what stands at one. */
    static boolean isPart(Token noun) {
        return PARTS.contains(noun.lemma().toLowerCase(Locale.ROOT));
    }

    /** "officials in Kandahar" are not where the story is. */
    static boolean isWhereSomebodyIs(PlaceMention mention, ArticleContext context) {
        Sentence sentence = context.article().sentences().get(mention.sentence());
        return sentence.findHead(sentence.token(mention.headToken()))
                .filter(head -> head.isNoun() && !isPart(head))
                .flatMap(head -> context.actors().find(sentence, head))
                .filter(referent -> referent.kind() == ReferentKind.SECTOR || referent.kind() == ReferentKind.PERSON)
                .isPresent();
    }

    /** "went on to Kabul": the story is still where they came from. */
    private boolean isGoal(PlaceMention mention) {
        Sentence sentence = sentenceOf(mention);
        Token head = sentence.token(mention.headToken());
        return head.relates("obl") && sentence.caseOf(head).equals("to");
    }

    /** "Orla, the capital of Brena province": behind it, the capital is Orla. */
    private boolean isCalled(PlaceMention mention, Token noun) {
        Sentence sentence = sentenceOf(mention);
        return sentence.dependents(sentence.token(mention.headToken()), "appos").stream()
                .anyMatch(apposition -> apposition.lemma().equals(noun.lemma()));
    }

    /** "the crossing of Orla", "the airport at Orla" are in Orla, "the crossing to Arland" is not Arland. */
    private boolean isNameOf(PlaceMention mention) {
        Sentence sentence = sentenceOf(mention);
        Token head = sentence.token(mention.headToken());
        String preposition = sentence.caseOf(head);
        return !head.relates("nmod") || preposition.equals("of") || preposition.equals("at");
    }

    private Optional<Token> governor(PlaceMention mention) {
        Sentence sentence = sentenceOf(mention);
        return sentence.findHead(sentence.token(mention.headToken())).filter(Token::isNoun);
    }

    private Sentence sentenceOf(PlaceMention mention) {
        return context.article().sentences().get(mention.sentence());
    }
}
