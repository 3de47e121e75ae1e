package org.dateline.core.event;

import java.util.HashMap;
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
import org.dateline.core.statement.StatementForm;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;

/** Finds the place that a description or a pronoun points back to: "the city's entrance", "it fell". Thread-safe. */
final class PlaceAnaphors {

    private static final String CAPITAL = "capital";

    /** "the provincial capital" is in the province told of last. */
    private static final WordList DIVISIONAL = WordList.ofResource(PlaceAnaphors.class, "divisional-adjectives.txt");

    /** Adjectives with which a noun means the same place still. */
    private static final WordList WHOLE = WordList.ofResource(PlaceAnaphors.class, "whole-adjectives.txt");

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

    /** Tells whether a noun is one for a place as a whole: the cities of Orla and Brena. */
    boolean isArea(Token noun) {
        return nouns.containsKey(noun.lemma().toLowerCase(Locale.ROOT))
                && !noun.lemma().equals(CAPITAL);
    }

    /** The place, under the words that point to it. */
    Optional<PlaceMention> resolve(Sentence sentence, Token head, ArticleContext context) {
        if (head.isPronoun()) {
            Optional<PlaceMention> land = country(sentence, head, context);
            if (land.isPresent()) {
                return land.map(place -> at(sentence, head, place));
            }
            return head.lemma().equals("it") && !hasNewPlace(sentence, head)
                    ? context.earlier().firstOfLatest(sentence, head).map(place -> at(sentence, head, place))
                    : Optional.empty();
        }
        if (head.lemma().equals(CAPITAL) && head.tag().startsWith("NN")) {
            if (head.tag().equals("NNS")) {
                return Optional.empty();
            }
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

    /** The place that "it" is, which may be no country. */
    Optional<PlaceMention> placeOf(Sentence sentence, Token pronoun, ArticleContext context) {
        return pronoun.lemma().equals("it") && !hasNewPlace(sentence, pronoun)
                ? subjectBefore(sentence, pronoun, context)
                        .or(() -> context.earlier().firstOfLatest(sentence, pronoun))
                        .map(place -> at(sentence, pronoun, place))
                : Optional.empty();
    }

    /** "The district lies north of Orla. It was cut off": a subject goes on being one. */
    private Optional<PlaceMention> subjectBefore(Sentence sentence, Token pronoun, ArticleContext context) {
        if (!pronoun.relates("nsubj") || sentence.index() == 0) {
            return Optional.empty();
        }
        Sentence before = context.article().sentences().get(sentence.index() - 1);
        return before.isParsed()
                ? before.findDependent(before.root(), "nsubj", "nsubj:pass")
                        .filter(subject -> isPlace(subject) && !subject.isProperNoun())
                        .flatMap(subject -> resolve(before, subject, context))
                : Optional.empty();
    }

    /** "the Brena district", where Brena is a province: a district there. */
    boolean isDistrictIn(Token noun, PlaceMention name) {
        return nouns.get(noun.lemma().toLowerCase(Locale.ROOT)) == PlacePrecision.DISTRICT
                && name.findPlace()
                        .filter(place -> place.precision() == PlacePrecision.PROVINCE)
                        .isPresent();
    }

    /** The district that was told of last. */
    Optional<PlaceMention> districtBefore(Sentence sentence, Token noun, ArticleContext context) {
        return context.earlier()
                .last(sentence, noun, PlacePrecision.DISTRICT)
                .filter(place -> place.findPlace().isPresent())
                .map(place -> at(sentence, noun, place));
    }

    /** "there": the place that the same sentence or the one before names. */
    Optional<PlaceMention> there(Sentence sentence, Token adverb, ArticleContext context) {
        return context.earlier().there(sentence, adverb).map(place -> at(sentence, adverb, place));
    }

    /** "here", "this southern city": where the article is written; in a quotation, where the speaker is. */
    Optional<PlaceMention> here(Sentence sentence, Token words, ArticleContext context) {
        boolean quoted = context.statements().enclosing(words.span()).stream()
                .anyMatch(statement -> statement.form() == StatementForm.DIRECT);
        return quoted ? Optional.empty() : context.dateline().map(place -> words(sentence, words, place));
    }

    /** "this city", without a name or a whereabouts beside it, which may be that of the dateline. */
    private static boolean isThisTown(Sentence sentence, Token noun, ArticleContext context) {
        return isThis(sentence, noun)
                && !sentence.hasDependent(noun, "nmod", "appos", "acl", "nummod")
                && sentence.dependents(noun).stream().noneMatch(Token::isProperNoun)
                && context.isDatelineA(noun.lemma().toLowerCase(Locale.ROOT));
    }

    private static boolean isThis(Sentence sentence, Token noun) {
        return sentence.dependents(noun, "det").stream()
                .anyMatch(determiner -> determiner.lemma().equals("this"));
    }

    /** "the capital of Arland" is no less known than by its name. */
    Optional<PlaceMention> capitalOf(Sentence sentence, Token noun, ArticleContext context) {
        return noun.lemma().equals(CAPITAL) && noun.isNoun()
                ? sentence.dependents(noun, "nmod").stream()
                        .filter(owner -> sentence.caseOf(owner).equals("of"))
                        .flatMap(owner -> context.placesIn(sentence).stream()
                                .filter(mention -> mention.headToken() == owner.index()))
                        .flatMap(mention -> mention.findPlace().stream())
                        .filter(place -> place.precision() == PlacePrecision.COUNTRY)
                        .findFirst()
                        .map(Place::country)
                        .flatMap(country -> seat(sentence, noun, context, country))
                : Optional.empty();
    }

    /** "the district headquarters": the district that was told of last. */
    Optional<PlaceMention> districtOf(Sentence sentence, Token noun, ArticleContext context) {
        boolean seat = isDefinite(sentence, noun)
                && sentence.dependents(noun, "compound").stream()
                        .anyMatch(part -> part.index() == noun.index() - 1
                                && nouns.get(part.lemma().toLowerCase(Locale.ROOT)) == PlacePrecision.DISTRICT);
        if (!seat) {
            return Optional.empty();
        }
        EarlierPlaces earlier = context.earlier();
        Token division = sentence.token(noun.index() - 1);
        return earlier.sameWord(sentence, division)
                .or(() -> earlier.last(sentence, division, PlacePrecision.DISTRICT))
                .filter(place -> place.findPlace().isPresent());
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
                        .or(() -> context.earlier().last(sentence, noun, PlacePrecision.PROVINCE))
                        .map(place -> at(sentence, noun, place));
            }
        }
        boolean ofDivision = sentence.dependents(noun, "nmod").stream()
                .anyMatch(owner -> sentence.caseOf(owner).equals("of"));
        if (!isDefinite(sentence, noun) || ofDivision || sentence.hasDependent(noun, "amod", "nummod")) {
            return Optional.empty();
        }
        return context.earlier()
                .sameWord(sentence, noun)
                .map(place -> at(sentence, noun, place))
                .or(() -> context.home().flatMap(code -> seat(sentence, noun, context, code)));
    }

    private static Optional<PlaceMention> seat(Sentence sentence, Token noun, ArticleContext context, String country) {
        return context.capitals().find(country).map(place -> words(sentence, noun, place));
    }

    private static PlaceMention words(Sentence sentence, Token noun, Place place) {
        return new PlaceMention(
                sentence.index(), Mention.of(sentence, noun).span(), noun.index(), place, SEAT_SCORE, false);
    }

    /** "six towns". */
    boolean isPlace(Token noun) {
        return nouns.containsKey(noun.lemma().toLowerCase(Locale.ROOT));
    }

    /** "the provinces", "provincial capitals": too large for one story to be at several. */
    boolean isLarge(Token noun) {
        PlacePrecision precision = nouns.get(noun.lemma().toLowerCase(Locale.ROOT));
        return precision != null && precision.compareTo(PlacePrecision.SETTLEMENT) > 0
                || noun.lemma().equals("city")
                || noun.lemma().equals(CAPITAL);
    }

    /** "fled the country": too wide to lie where a story is. */
    boolean isWide(Token noun) {
        return nouns.get(noun.lemma().toLowerCase(Locale.ROOT)) == PlacePrecision.COUNTRY;
    }

    /** "the district", "the same district", "the whole district", but no "other district" or "two districts". */
    private static boolean isBare(Sentence sentence, Token noun) {
        return sentence.dependents(noun, "amod", "nummod").stream()
                .allMatch(adjective -> WHOLE.contains(adjective.lemma()));
    }

    private static boolean isDefinite(Sentence sentence, Token noun) {
        return sentence.dependents(noun, "det").stream()
                .anyMatch(determiner ->
                        determiner.lemma().equals("the") || determiner.lemma().equals("this"));
    }

    private Optional<PlaceMention> described(Sentence sentence, Token noun, ArticleContext context) {
        PlacePrecision precision = nouns.get(noun.lemma().toLowerCase(Locale.ROOT));
        if (precision == PlacePrecision.SETTLEMENT && isThisTown(sentence, noun, context)) {
            return here(sentence, noun, context)
                    .filter(town -> !context.earlier().isParted(sentence, noun, town));
        }
        if (precision == null || !isDefinite(sentence, noun) || !isBare(sentence, noun)) {
            return Optional.empty();
        }
        if (precision == PlacePrecision.COUNTRY) {
            return context.home().flatMap(context.capitals()::findCountry).map(place -> words(sentence, noun, place));
        }
        EarlierPlaces earlier = context.earlier();
        return earlier.sameWord(sentence, noun).or(() -> earlier.last(sentence, noun, precision));
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
