package org.dateline.desk.digest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dateline.desk.web.words.Words;
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
     * @param path of the page that bears the words out; null if it is that of the item
     */
    record Quote(
            String by,
            String words,
            String outlet,
            @Nullable String path) {}

    /**
     * What can be counted and put on a map.
     *
     * @param codes of the event; null if it is none
     * @param outlets the voices that tell it, in people's words
     * @param voices how many of them report independently of each other
     * @param earliest the first day on which it can have been; null if unknown
     * @param latest the last; null if unknown
     */
    record Facts(
            @Nullable EventCodes codes,
            List<String> outlets,
            int voices,
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
     * What an event is, by its codes.
     *
     * @param type of PLOVER; null if none
     * @param mode how it was done; null if unknown
     * @param cameo CAMEO code
     */
    record EventCodes(@Nullable String type, @Nullable String mode, String cameo) {}

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
     * @param low at least so many; null if left open
     * @param high at most so many; null if left open
     * @param says who says which
     */
    record Figure(
            String what, @Nullable Double low, @Nullable Double high, List<Says> says) {

        Figure {
            says = List.copyOf(says);
        }

        /** Tells whether no number fits what all say. */
        boolean isDisputed() {
            return least() > most();
        }

        private double least() {
            return says.stream()
                    .mapToDouble(one -> one.low() == null ? Double.NEGATIVE_INFINITY : one.low())
                    .max()
                    .orElse(Double.NEGATIVE_INFINITY);
        }

        private double most() {
            return says.stream()
                    .mapToDouble(one -> one.high() == null ? Double.POSITIVE_INFINITY : one.high())
                    .min()
                    .orElse(Double.POSITIVE_INFINITY);
        }

        /**
         * How many: {@code 9}, {@code at least 9}, {@code up to 9}; what fits all that is said, or where nothing does, each
         * number with who says it: {@code 9 (Lantern, Relay), at least 40 (Courier)}.
         */
        String number() {
            if (says.isEmpty()) {
                return range(low, high);
            }
            if (!isDisputed()) {
                return range(
                        least() == Double.NEGATIVE_INFINITY ? null : Double.valueOf(least()),
                        most() == Double.POSITIVE_INFINITY ? null : Double.valueOf(most()));
            }
            Map<String, List<String>> who = new LinkedHashMap<>();
            says.stream()
                    .sorted(Comparator.comparingDouble(Says::order))
                    .forEach(one -> who.computeIfAbsent(range(one.low(), one.high()), any -> new ArrayList<>())
                            .add(one.who()));
            return who.entrySet().stream()
                    .map(one -> one.getKey() + " ("
                            + one.getValue().stream().distinct().collect(Collectors.joining(", ")) + ")")
                    .collect(Collectors.joining(", "));
        }

        static String range(@Nullable Double low, @Nullable Double high) {
            return low == null
                    ? "up to " + Words.range(Math.round(high == null ? 0 : high), Math.round(high == null ? 0 : high))
                    : Words.range(Math.round(low), high == null ? null : Long.valueOf(Math.round(high)));
        }
    }

    /**
     * What one of them says.
     *
     * @param low at least so many; null if left open
     * @param high at most so many; null if left open
     * @param words with what bounds the number: {@code about 50 people}; null if they are not known
     */
    record Says(
            String who,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable String words) {

        boolean isExact() {
            return low != null && low.equals(high);
        }

        private double order() {
            return low == null ? Objects.requireNonNullElse(high, 0.0) : low;
        }
    }
}
