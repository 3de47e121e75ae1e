package org.dateline.desk.digest;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a digest tells.
 *
 * @param path of the page of the desk that bears it out
 * @param what it is, in words
 * @param status how far it is known, as on pages: reported, claimed …; of a place held, claimed, contested …
 * @param changes what is another than it was, in words; empty for what is new
 * @param quotes the words that tell it
 * @param facts the same for programs
 */
record Item(
        Kind kind,
        String id,
        String path,
        boolean isNew,
        String what,
        String status,
        String told,
        List<String> changes,
        List<Quote> quotes,
        Facts facts) {

    Item {
        changes = List.copyOf(changes);
        quotes = List.copyOf(quotes);
    }

    /** What is told of. */
    enum Kind {
        CONTROL,
        INCIDENT,
        /** A denial that no event holds. */
        CLAIM,
        DISPLACEMENT,
        INDEX
    }

    /**
     * Words of an article.
     *
     * @param by whose they are, in what sense: {@code Denied by the mayor}; empty where the outlet tells them
     * @param outlet in people's words
     */
    record Quote(String by, String words, String outlet) {}

    /**
     * What can be counted and put on a map.
     *
     * @param outlets the independent voices
     * @param earliest the first day on which it can have been; null if unknown
     * @param latest the last; null if unknown
     */
    record Facts(
            List<String> outlets,
            List<Spot> places,
            List<Figure> figures,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest) {

        Facts {
            outlets = List.copyOf(outlets);
            places = List.copyOf(places);
            figures = List.copyOf(figures);
        }
    }

    /**
     * A place.
     *
     * @param id of the gazetteer; null if it has none
     * @param country ISO 3166-1 alpha-2; null if unknown
     * @param latitude in degrees; null if unknown
     * @param longitude in degrees; null if unknown
     */
    record Spot(
            String name,
            @Nullable String id,
            @Nullable String country,
            @Nullable Double latitude,
            @Nullable Double longitude) {}

    /**
     * How many suffered something, or what an index comes to.
     *
     * @param low at least so many
     * @param high at most so many; null if left open
     * @param says who says which
     */
    record Figure(String what, double low, @Nullable Double high, List<Says> says) {

        Figure {
            says = List.copyOf(says);
        }
    }

    /** What one of them says. */
    record Says(String who, double low, @Nullable Double high) {}
}
