package org.dateline.core.event;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.core.lexicon.WordList;
import org.dateline.core.mention.Mention;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlaceMention;
import org.dateline.core.place.PlacePrecision;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.dateline.core.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the one place of what is told of several side by side: "in Orla and Brena" is the province that holds both,
 * else the country. An event has one place, and a pin on either would hide the other.
 */
final class JoinedPlaces {

    private static final WordList LOCATIVES = WordList.ofResource(JoinedPlaces.class, "locatives.txt");

    private JoinedPlaces() {}

    /** The place that holds a named one and those joined with it; the same if there are none, or of several countries. */
    static PlaceMention join(Sentence sentence, PlaceMention first, ArticleContext context) {
        Place place = first.place();
        if (place == null || place.country() == null || !Telling.isFine(first)) {
            return first;
        }
        Token head = sentence.token(first.headToken());
        List<PlaceMention> others = Mention.conjuncts(sentence, head).stream()
                .filter(token -> token.index() != first.headToken() && isAlike(sentence, head, token))
                .flatMap(token -> context.placesIn(sentence).stream()
                        .filter(mention -> isNameOf(sentence, sentence.token(mention.headToken()), token)))
                .filter(mention -> Telling.isFine(mention) && isApart(place, mention))
                .toList();
        if (others.isEmpty()) {
            return first;
        }
        List<Place> joined = Stream.concat(Stream.of(first), others.stream())
                .flatMap(mention -> mention.findPlace().stream())
                .distinct()
                .toList();
        Span words = others.stream().map(PlaceMention::span).reduce(first.span(), Span::cover);
        return around(place, others, context.text().exact(words), context)
                .map(area -> new PlaceMention(
                        first.sentence(), words, first.headToken(), area, first.score(), false, joined))
                .orElse(first);
    }

    /** The place that holds an earlier one and those joined with it, whichever of them it is. */
    static PlaceMention joinAll(Sentence sentence, PlaceMention one, ArticleContext context) {
        Token head = sentence.token(one.headToken());
        return head.relates("conj")
                ? context.placesIn(sentence).stream()
                        .filter(mention -> mention.headToken() == head.head())
                        .findFirst()
                        .map(first -> join(sentence, first, context))
                        .filter(area -> area.span().contains(one.span()))
                        .orElse(one)
                : join(sentence, one, context);
    }

    /** Tells whether a place is the area of several that its words name. */
    static boolean isJoined(@Nullable PlaceMention mention, ArticleContext context) {
        return mention != null
                && mention.place() != null
                && context.placesIn(context.article().sentences().get(mention.sentence())).stream()
                                .filter(named -> mention.span().contains(named.span()) && Telling.isFine(named))
                                .count()
                        > 1;
    }

    /** "out of Orla and towards Brena" is told of no two places. */
    private static boolean isAlike(Sentence sentence, Token head, Token conjunct) {
        String preposition = sentence.caseOf(conjunct);
        return preposition.isEmpty()
                || preposition.equals(sentence.caseOf(head))
                || LOCATIVES.contains(preposition) && LOCATIVES.contains(sentence.caseOf(head));
    }

    /** "Orla", "Brena province". */
    private static boolean isNameOf(Sentence sentence, Token name, Token conjunct) {
        return name.equals(conjunct)
                || name.relates("compound") && name.head() == conjunct.index() && !conjunct.isProperNoun();
    }

    /** "in Orla and the rest of Brena province" is told of no two places. */
    private static boolean isApart(Place place, PlaceMention mention) {
        return mention.findPlace()
                .filter(other -> !other.equals(place) && !place.isPartOf(other) && !other.isPartOf(place))
                .isPresent();
    }

    private static Optional<Place> around(
            Place place, List<PlaceMention> others, String words, ArticleContext context) {
        String country = Objects.requireNonNull(place.country());
        if (others.stream()
                .flatMap(other -> other.findPlace().stream())
                .anyMatch(other -> !country.equals(other.country()))) {
            return Optional.empty();
        }
        String province = province(place);
        if (province != null
                && others.stream()
                        .flatMap(other -> other.findPlace().stream())
                        .allMatch(other -> province.equals(province(other)))) {
            return context.capitals()
                    .findDivision(country, province)
                    .or(() -> Optional.of(place.holding(words, PlacePrecision.PROVINCE)));
        }
        return context.capitals().findCountry(country);
    }

    private static @Nullable String province(Place place) {
        return place.precision() == PlacePrecision.PROVINCE ? place.name() : place.admin1();
    }
}
