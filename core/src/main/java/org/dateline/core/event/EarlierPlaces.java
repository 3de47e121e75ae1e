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

    /** Prepositions of where somebody goes. */
    private static final WordList GOALS = WordList.ofResource(EarlierPlaces.class, "goals.txt");

    private final ArticleContext context;
    private final @Nullable String scene;
    private final List<Place> headlined;

    EarlierPlaces(ArticleContext context) {
        this.context = context;
        this.scene = scene();
        this.headlined = context.article().sentences().stream()
                .filter(sentence -> sentence.block() == BlockType.HEADLINE)
                .flatMap(sentence -> context.placesIn(sentence).stream())
                .flatMap(mention -> mention.findPlace().stream())
                .filter(place -> place.precision() == PlacePrecision.SETTLEMENT
                        && (scene == null || scene.equals(place.country())))
                .toList();
    }

    /** The country of most places that an article names, those aside that act; a story's "town" is not abroad. */
    private @Nullable String scene() {
        List<PlaceMention> settings = context.places().stream()
                .filter(mention -> !mention.demonym() && mention.place() != null && !isGovernment(mention))
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
        return context.places().stream()
                .filter(mention -> mention.sentence() < sentence.index()
                        && sentence.index() - mention.sentence() <= REACH
                        && !mention.demonym()
                        && (isNameOf(mention)
                                        && governor(mention)
                                                .filter(head -> head.lemma().equals(noun.lemma()))
                                                .isPresent()
                                || isCalled(mention, noun)))
                .reduce((first, last) -> last)
                .filter(mention -> !isParted(mention, sentence, noun))
                .flatMap(mention -> ofNumber(mention, noun));
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
                return ofNumber(mention, noun)
                        .filter(found -> precision != PlacePrecision.POINT || !isParted(found, sentence, noun));
            }
        }
        return Optional.empty();
    }

    /** Behind "in Orla and Brena", "the towns" are both; nobody knows which "the town" is. */
    private Optional<PlaceMention> ofNumber(PlaceMention mention, Token noun) {
        PlaceMention area = JoinedPlaces.joinAll(sentenceOf(mention), mention, context);
        boolean several = !area.equals(mention);
        return several == noun.tag().equals("NNS") ? Optional.of(area) : Optional.empty();
    }

    /** Tells whether the story went on, from a place, to a town far from it or to another such thing: "a base". */
    private boolean isParted(PlaceMention mention, Sentence sentence, Token noun) {
        boolean elsewhere = context.places().stream()
                .filter(other -> other.sentence() > mention.sentence()
                        && (isBefore(other, sentence, noun) || isBeside(other, sentence, noun)))
                .filter(other -> isTown(other) && !isBystander(other) && !isOtherSeat(other, noun))
                .anyMatch(other -> !EventCoreference.isNear(mention, other));
        return elsewhere
                || between(mention, sentence).stream()
                        .flatMap(between -> between.tokens().stream()
                                .filter(word -> word.lemma().equals(noun.lemma()) && isNew(between, word)))
                        .findFirst()
                        .isPresent();
    }

    /** Tells whether another town than one has been named since. */
    boolean isParted(Sentence sentence, Token noun, PlaceMention town) {
        return context.places().stream()
                .filter(other -> sentence.index() - other.sentence() <= REACH && isBefore(other, sentence, noun))
                .filter(other -> isTown(other) && isOfStory(other))
                .anyMatch(other -> !EventCoreference.isNear(other, town));
    }

    private List<Sentence> between(PlaceMention mention, Sentence sentence) {
        return context.article()
                .sentences()
                .subList(mention.sentence() + 1, Math.max(mention.sentence() + 1, sentence.index()));
    }

    private static boolean isNew(Sentence sentence, Token noun) {
        return noun.isNoun()
                && sentence.dependents(noun, "det").stream()
                        .anyMatch(determiner -> determiner.lemma().equals("a")
                                || determiner.lemma().equals("another"));
    }

    private static boolean isTown(PlaceMention mention) {
        return !mention.demonym()
                && mention.findPlace()
                        .filter(place -> place.precision() == PlacePrecision.SETTLEMENT)
                        .isPresent();
    }

    /** "seized the airport on Friday in Orla": in Orla, whichever airport was told of before. */
    private static boolean isBeside(PlaceMention mention, Sentence sentence, Token noun) {
        return mention.sentence() == sentence.index()
                && noun.head() != 0
                && sentence.token(mention.headToken()).relates("obl")
                && sentence.token(mention.headToken()).head() == noun.head();
    }

    /** "Orla Airfield", "the airfield". */
    private boolean isNamed(PlaceMention mention, Token noun) {
        String word = noun.lemma().toLowerCase(Locale.ROOT);
        return hasWord(context.text().exact(mention.span()), word)
                || mention.findPlace()
                        .filter(place -> hasWord(place.name(), word))
                        .isPresent();
    }

    private static boolean hasWord(String name, String word) {
        return List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).contains(word);
    }

    /** The first place, smaller than a country, that the sentence or the one before names. */
    Optional<PlaceMention> firstOfLatest(Sentence sentence, Token pronoun) {
        return firstOfLatest(sentence, pronoun, 1);
    }

    /** The same for "there", which may also mean a place abroad, or one told of some sentences before. */
    Optional<PlaceMention> there(Sentence sentence, Token adverb) {
        return context.placesIn(sentence).stream()
                .filter(mention -> isBefore(mention, sentence, adverb) && Telling.isFine(mention))
                .filter(mention -> !isGovernment(mention) && (!isWhereSomebodyIs(mention) || isOfObject(mention)))
                .findFirst()
                .or(() -> firstOfLatest(sentence, adverb, REACH))
                .map(mention -> JoinedPlaces.joinAll(sentenceOf(mention), mention, context));
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
                && !isBystander(mention);
    }

    /** Tells whether a place is named for who is there, who governs there or who goes there, not for the story. */
    boolean isBystander(PlaceMention mention) {
        return isGovernment(mention) || isWhereSomebodyIs(mention) || isGoal(mention);
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
        return !headlined.isEmpty()
                && headlined.stream().noneMatch(place -> place.name().equals(seat.name()));
    }

    /** "Ankara said", "Kabul demanded it": a capital that acts is a government, "Kabul fell" is not. */
    private boolean isGovernment(PlaceMention mention) {
        Sentence sentence = sentenceOf(mention);
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

    /** "met mourners in Orla": who did was there as well. */
    private boolean isOfObject(PlaceMention mention) {
        Sentence sentence = sentenceOf(mention);
        return sentence.findHead(sentence.token(mention.headToken()))
                .filter(noun -> noun.relation().equals("obj"))
                .isPresent();
    }

    /** Tells whether a noun is of a part of a place, or of what stands at one. */
    static boolean isPart(Token noun) {
        return PARTS.contains(noun.lemma().toLowerCase(Locale.ROOT));
    }

    /** "officials in Kandahar" are not where the story is. */
    boolean isWhereSomebodyIs(PlaceMention mention) {
        Sentence sentence = sentenceOf(mention);
        return sentence.findHead(sentence.token(mention.headToken()))
                .filter(head -> head.isNoun() && !isPart(head))
                .flatMap(head -> context.actors().find(sentence, head))
                .filter(referent -> referent.kind() == ReferentKind.SECTOR
                        || referent.kind() == ReferentKind.PERSON
                        || referent.kind() == ReferentKind.GROUP)
                .isPresent();
    }

    /** "went on to Kabul": the story is still where they came from. */
    private boolean isGoal(PlaceMention mention) {
        Sentence sentence = sentenceOf(mention);
        Token head = sentence.token(mention.headToken());
        return head.relates("obl") && GOALS.contains(sentence.caseOf(head));
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
