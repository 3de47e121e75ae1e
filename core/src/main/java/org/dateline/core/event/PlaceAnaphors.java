package org.dateline.core.event;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.actor.ReferentKind;
import org.dateline.core.lexicon.Table;
import org.dateline.core.lexicon.WordList;
import org.dateline.core.mention.Mention;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlaceMention;
import org.dateline.core.place.PlacePrecision;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.jspecify.annotations.Nullable;

/** Finds the place that a description or a pronoun points back to: "the city's entrance", "it fell". Thread-safe. */
final class PlaceAnaphors {

    private static final int REACH = 4;

    private static final String CAPITAL = "capital";

    /** "the provincial capital" is in the province told of last. */
    private static final WordList DIVISIONAL = WordList.ofResource(PlaceAnaphors.class, "divisional-adjectives.txt");

    private static final double SEAT_SCORE = 0.8;

    private final Map<String, PlacePrecision> nouns = new HashMap<>();

    /** The one that ships with the program: immutable, read when first needed. */
    static final PlaceAnaphors ENGLISH = load();

    private static PlaceAnaphors load() {
        PlaceAnaphors anaphors = new PlaceAnaphors();
        for (Table.Row row :
                Table.ofResource(PlaceAnaphors.class, "place-anaphors.tsv").rows()) {
            anaphors.nouns.put(
                    row.get("noun"), PlacePrecision.valueOf(row.get("precision").toUpperCase(Locale.ROOT)));
        }
        return anaphors;
    }

    /** The place, under the words that point to it. */
    Optional<PlaceMention> resolve(Sentence sentence, Token head, ArticleContext context) {
        if (head.isPronoun()) {
            Optional<PlaceMention> land = country(sentence, head, context);
            if (land.isPresent()) {
                return land.map(place -> at(sentence, head, place));
            }
            return head.lemma().equals("it") && !hasNewPlace(sentence, head)
                    ? latest(sentence, head, context, null).map(place -> at(sentence, head, place))
                    : Optional.empty();
        }
        if (head.lemma().equals(CAPITAL) && head.isNoun()) {
            return capital(sentence, head, context);
        }
        Optional<PlaceMention> country = country(sentence, head, context);
        if (country.isPresent()) {
            return country.map(place -> at(sentence, head, place));
        }
        Optional<PlaceMention> owner = sentence.findDependent(head, "nmod:poss")
                .filter(possessor -> !possessor.isPronoun())
                .flatMap(possessor -> described(sentence, possessor, context));
        return owner.or(() -> described(sentence, head, context)).map(place -> at(sentence, head, place));
    }

    /** "there": the place that the same sentence or the one before names. */
    Optional<PlaceMention> there(Sentence sentence, Token adverb, ArticleContext context) {
        return latest(sentence, adverb, context, null).map(place -> at(sentence, adverb, place));
    }

    /** "the Somali capital", "the provincial capital"; "the capital" alone is the one told of, or the country's. */
    private Optional<PlaceMention> capital(Sentence sentence, Token noun, ArticleContext context) {
        for (Token owner : sentence.dependents(noun, "amod", "compound", "nmod:poss")) {
            Optional<PlaceMention> country = context.places().stream()
                    .filter(mention -> mention.sentence() == sentence.index() && mention.headToken() == owner.index())
                    .findFirst();
            if (country.isPresent()) {
                return country.flatMap(PlaceMention::findPlace)
                        .filter(place -> place.precision() == PlacePrecision.COUNTRY)
                        .map(Place::country)
                        .flatMap(code -> seat(sentence, noun, context, code));
            }
            if (DIVISIONAL.contains(owner.lemma().toLowerCase(Locale.ROOT))) {
                return context.placesIn(sentence).stream()
                        .filter(place -> place.headToken() < noun.index()
                                && place.findPlace().isPresent())
                        .reduce((first, last) -> last)
                        .or(() -> latest(sentence, noun, context, PlacePrecision.PROVINCE))
                        .map(place -> at(sentence, noun, place));
            }
        }
        if (!isDefinite(sentence, noun) || sentence.hasDependent(noun, "amod", "nummod")) {
            return Optional.empty();
        }
        return sameWord(sentence, noun, context)
                .map(place -> at(sentence, noun, place))
                .or(() -> context.home().flatMap(code -> seat(sentence, noun, context, code)));
    }

    private static Optional<PlaceMention> seat(Sentence sentence, Token noun, ArticleContext context, String country) {
        return context.capitals()
                .find(country)
                .map(place -> new PlaceMention(
                        sentence.index(), Mention.of(sentence, noun).span(), noun.index(), place, SEAT_SCORE, false));
    }

    /** "the district", "the same district", but no "other district" or "two districts". */
    private static boolean isBare(Sentence sentence, Token noun) {
        return sentence.dependents(noun, "amod", "nummod").stream()
                .allMatch(adjective -> adjective.lemma().equals("same"));
    }

    private static boolean isDefinite(Sentence sentence, Token noun) {
        return sentence.dependents(noun, "det").stream()
                .anyMatch(determiner ->
                        determiner.lemma().equals("the") || determiner.lemma().equals("this"));
    }

    private Optional<PlaceMention> described(Sentence sentence, Token noun, ArticleContext context) {
        PlacePrecision precision = nouns.get(noun.lemma().toLowerCase(Locale.ROOT));
        return precision != null && isDefinite(sentence, noun) && isBare(sentence, noun)
                ? sameWord(sentence, noun, context).or(() -> latest(sentence, noun, context, precision))
                : Optional.empty();
    }

    /** "the crossing" after "the border crossing of Spin Boldak". */
    private static Optional<PlaceMention> sameWord(Sentence sentence, Token noun, ArticleContext context) {
        List<PlaceMention> places = context.places();
        for (int i = places.size() - 1; i >= 0; i--) {
            PlaceMention mention = places.get(i);
            if (sentence.index() - mention.sentence() > REACH) {
                return Optional.empty();
            }
            if (mention.sentence() < sentence.index()
                    && !mention.demonym()
                    && (isNameOf(mention, context)
                                    && governor(mention, context)
                                            .filter(head -> head.lemma().equals(noun.lemma()))
                                            .isPresent()
                            || isCalled(mention, noun, context))) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }

    /** "Orla, the capital of Brena province": behind it, the capital is Orla. */
    private static boolean isCalled(PlaceMention mention, Token noun, ArticleContext context) {
        Sentence sentence = context.article().sentences().get(mention.sentence());
        return sentence.dependents(sentence.token(mention.headToken()), "appos").stream()
                .anyMatch(apposition -> apposition.lemma().equals(noun.lemma()));
    }

    /** "the crossing of Orla" is Orla, "the crossing to Arland" is not Arland. */
    private static boolean isNameOf(PlaceMention mention, ArticleContext context) {
        Sentence sentence = context.article().sentences().get(mention.sentence());
        Token head = sentence.token(mention.headToken());
        return !head.relates("nmod") || sentence.caseOf(head).equals("of");
    }

    private static Optional<Token> governor(PlaceMention mention, ArticleContext context) {
        Sentence sentence = context.article().sentences().get(mention.sentence());
        return sentence.findHead(sentence.token(mention.headToken())).filter(Token::isNoun);
    }

    /** "officials in Kandahar" are not where the story is. */
    static boolean isWhereSomebodyIs(PlaceMention mention, ArticleContext context) {
        Sentence sentence = context.article().sentences().get(mention.sentence());
        return governor(mention, context)
                .flatMap(head -> context.actors().find(sentence, head))
                .filter(referent -> referent.kind() == ReferentKind.SECTOR || referent.kind() == ReferentKind.PERSON)
                .isPresent();
    }

    /** "went on to Kabul": the story is still where they came from. */
    private static boolean isGoal(PlaceMention mention, ArticleContext context) {
        Sentence sentence = context.article().sentences().get(mention.sentence());
        Token head = sentence.token(mention.headToken());
        return head.relates("obl") && sentence.caseOf(head).equals("to");
    }

    private static Optional<PlaceMention> country(Sentence sentence, Token head, ArticleContext context) {
        return context.actors()
                .find(sentence, head)
                .filter(referent -> referent.kind() == ReferentKind.COUNTRY && !head.isProperNoun())
                .flatMap(referent -> context.places().stream()
                        .filter(mention -> mention.findPlace()
                                .filter(place -> place.precision() == PlacePrecision.COUNTRY
                                        && place.name().equals(referent.name()))
                                .isPresent())
                        .findFirst());
    }

    /** "to a district near the capital, a day after it fell": the place is new and has no name. */
    private boolean hasNewPlace(Sentence sentence, Token pronoun) {
        return sentence.tokens().stream()
                .anyMatch(noun -> noun.index() < pronoun.index()
                        && nouns.containsKey(noun.lemma().toLowerCase(Locale.ROOT))
                        && sentence.dependents(noun, "det").stream()
                                .anyMatch(determiner -> determiner.lemma().equals("a")
                                        || determiner.lemma().equals("another")));
    }

    /** The country that most of an article's places lie in; a story's "town" is not abroad. */
    private static @Nullable String scene(ArticleContext context) {
        Map<String, Integer> counts = new HashMap<>();
        context.places()
                .forEach(mention -> mention.findPlace()
                        .map(Place::country)
                        .ifPresent(country -> counts.merge(country, 1, Integer::sum)));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() * 2 > context.places().size())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** The latest place of a precision; for a pronoun, the first that its or the last sentence names. */
    private static Optional<PlaceMention> latest(
            Sentence sentence, Token before, ArticleContext context, @Nullable PlacePrecision precision) {
        List<PlaceMention> places = context.places();
        String scene = scene(context);
        PlaceMention first = null;
        for (int i = places.size() - 1; i >= 0; i--) {
            PlaceMention mention = places.get(i);
            boolean earlier = mention.sentence() < sentence.index()
                    || mention.sentence() == sentence.index() && mention.headToken() < before.index();
            if (!earlier
                    || mention.demonym()
                    || mention.place() == null
                    || scene != null && !scene.equals(mention.place().country())
                    || isWhereSomebodyIs(mention, context)
                    || isGoal(mention, context)) {
                continue;
            }
            if (sentence.index() - mention.sentence() > (precision == null ? 1 : REACH)) {
                break;
            }
            PlacePrecision found = mention.place().precision();
            if (precision != null && found == precision) {
                return Optional.of(mention);
            }
            if (precision == null && found != PlacePrecision.COUNTRY && found != PlacePrecision.REGION) {
                if (first != null && first.sentence() != mention.sentence()) {
                    break;
                }
                first = mention;
            }
        }
        return Optional.ofNullable(first);
    }

    private static PlaceMention at(Sentence sentence, Token head, PlaceMention antecedent) {
        return new PlaceMention(
                sentence.index(),
                Mention.of(sentence, head).span(),
                head.index(),
                antecedent.place(),
                antecedent.score(),
                false);
    }
}
