package org.dateline.core.place;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.core.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words of an article that name a place.
 *
 * @param sentence the sentence's number in the article, from 0
 * @param span the name in the article's text, without the words beside it that tell what it is unless they
 *     are capitalised as a part of it: Kunduz province, Kunduz Province
 * @param headToken the name's head in the sentence: a CoNLL-U number, from 1
 * @param place what it means; null if the gazetteer does not know the name
 * @param score trust in the place, from 0 to 1; 0 if there is none
 * @param demonym true if the words name the people of a country or region, or what is theirs: Turkish, Afghans,
 *     Chechen
 * @param joined the places that the words name side by side, of which {@code place} is the area: Orla and Brena; else
 *     empty
 */
public record PlaceMention(
        int sentence,
        Span span,
        int headToken,
        @Nullable Place place,
        double score,
        boolean demonym,
        List<Place> joined) {

    public PlaceMention {
        joined = List.copyOf(joined);
        if (!(score >= 0 && score <= 1) || place == null && score > 0) {
            throw new IllegalArgumentException("place " + place + " has score " + score);
        }
    }

    /** Of words that name one place. */
    public PlaceMention(int sentence, Span span, int headToken, @Nullable Place place, double score, boolean demonym) {
        this(sentence, span, headToken, place, score, demonym, List.of());
    }

    /** What the words mean, if the gazetteer knows. */
    public Optional<Place> findPlace() {
        return Optional.ofNullable(place);
    }

    /** The same words for another place, or as much trusted. */
    public PlaceMention meaning(@Nullable Place other, double trust) {
        return new PlaceMention(
                sentence, span, headToken, other, trust, demonym, Objects.equals(other, place) ? joined : List.of());
    }
}
