package org.dateline.core.event;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.core.mention.Mention;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlaceMention;
import org.dateline.core.place.PlacePrecision;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the one place of what is told of several side by side: "in Orla and Brena" is the province that holds both,
 * else the country. An event has one place, and a pin on either would hide the other.
 */
final class JoinedPlaces {

    private JoinedPlaces() {}

    /** The place that holds a named one and those joined with it; the same if there are none, or of several countries. */
    static PlaceMention join(Sentence sentence, PlaceMention first, ArticleContext context) {
        Place place = first.place();
        if (place == null || place.country() == null || !Telling.isFine(first)) {
            return first;
        }
        List<PlaceMention> others = Mention.conjuncts(sentence, sentence.token(first.headToken())).stream()
                .filter(token -> token.index() != first.headToken())
                .flatMap(token ->
                        context.placesIn(sentence).stream().filter(mention -> mention.headToken() == token.index()))
                .filter(mention -> Telling.isFine(mention) && isApart(place, mention))
                .toList();
        if (others.isEmpty()) {
            return first;
        }
        Span words = others.stream().map(PlaceMention::span).reduce(first.span(), Span::cover);
        return around(place, others, context.text().exact(words), context)
                .map(area -> new PlaceMention(first.sentence(), words, first.headToken(), area, first.score(), false))
                .orElse(first);
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
        boolean together = province != null
                && others.stream()
                        .flatMap(other -> other.findPlace().stream())
                        .allMatch(other -> province.equals(province(other)));
        return together
                ? Optional.of(place.holding(words, PlacePrecision.PROVINCE))
                : context.capitals().findCountry(country);
    }

    private static @Nullable String province(Place place) {
        return place.precision() == PlacePrecision.PROVINCE ? place.name() : place.admin1();
    }
}
