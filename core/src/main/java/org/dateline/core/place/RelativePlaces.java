package org.dateline.core.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.lexicon.Table;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.dateline.core.text.Span;
import org.dateline.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Reads where something lies beside a named place from the words before the name, {@code relative-words.tsv}:
 * "30 km north of Goma" is a point of its own and no better known than its district, "east of Goma" and "near
 * Goma" are about Goma. Thread-safe.
 */
public final class RelativePlaces {

    private static final double KM_A_DEGREE = 111.2;

    /** So far from a town one is likely still in its province. */
    private static final double SAME_PROVINCE_KM = 50;

    /** Farther than this, a distance without a direction tells of no district. */
    private static final double SAME_DISTRICT_KM = 15;

    private final Map<String, Double> bearings = new HashMap<>();
    private final Map<String, Double> units = new HashMap<>();
    private final Map<String, Set<String>> words = new HashMap<>();

    private RelativePlaces() {}

    /** Reads the words from the class path. */
    public static RelativePlaces load() {
        RelativePlaces read = new RelativePlaces();
        for (Table.Row row :
                Table.ofResource(RelativePlaces.class, "relative-words.tsv").rows()) {
            String word = row.get("word");
            switch (row.get("use")) {
                case "bearing" -> read.bearings.put(word, number(row));
                case "unit" -> read.units.put(word, number(row));
                default ->
                    read.words
                            .computeIfAbsent(row.get("use"), any -> new HashSet<>())
                            .add(word);
            }
        }
        return read;
    }

    private static double number(Table.Row row) {
        try {
            return Double.parseDouble(row.get("value"));
        } catch (NumberFormatException e) {
            throw row.fault("value is not a number");
        }
    }

    /** The same words, for the place that they and those before them tell of. */
    public PlaceMention settle(Sentence sentence, PlaceMention mention, Text text) {
        Place place = mention.place();
        if (place == null || place.precision().compareTo(PlacePrecision.SETTLEMENT) > 0) {
            return mention;
        }
        int first = firstToken(sentence, mention);
        return read(sentence, first)
                .map(relation -> {
                    Span span = sentence.token(relation.from()).span().cover(mention.span());
                    Place beside = relation.of(place, text.exact(span));
                    return mention.meaning(beside, mention.score());
                })
                .orElse(mention);
    }

    /** Tells whether a word is a direction: "the fence east of Goma". */
    public boolean isBearing(Token token) {
        return bearings.containsKey(token.form().toLowerCase(Locale.ROOT));
    }

    private static int firstToken(Sentence sentence, PlaceMention mention) {
        for (Token token : sentence.tokens()) {
            if (token.span().overlaps(mention.span())) {
                return token.index();
            }
        }
        return mention.headToken();
    }

    /**
     * How a place lies beside a named one.
     *
     * @param from the number of the first token that says so
     * @param bearing degrees from north; null where no direction is told
     * @param distance in kilometres; null where none is told
     */
    private record Relation(
            int from, @Nullable Double bearing, @Nullable Double distance) {

        Place of(Place place, String words) {
            if (distance == null) {
                return bearing == null ? place.within(PlacePrecision.DISTRICT) : about(place, words);
            }
            return bearing == null ? about(place, words) : moved(place, words, bearing, distance);
        }

        private Place about(Place place, String words) {
            boolean close = distance == null || distance <= SAME_DISTRICT_KM;
            return place.beside(
                    words,
                    place.latitude(),
                    place.longitude(),
                    distance == null || distance <= SAME_PROVINCE_KM,
                    close ? PlacePrecision.DISTRICT : PlacePrecision.PROVINCE);
        }

        private static Place moved(Place place, String words, double bearing, double distance) {
            double angle = Math.toRadians(bearing);
            double north = distance * StrictMath.cos(angle) / KM_A_DEGREE;
            double east = distance
                    * StrictMath.sin(angle)
                    / (KM_A_DEGREE * Math.max(0.1, StrictMath.cos(Math.toRadians(place.latitude()))));
            double latitude = Math.max(-90, Math.min(90, place.latitude() + north));
            double longitude = (place.longitude() + east + 540) % 360 - 180;
            return place.beside(words, latitude, longitude, distance <= SAME_PROVINCE_KM, PlacePrecision.DISTRICT);
        }
    }

    /** Ten metres are more than a bearing in words tells. */
    private static double rounded(double degrees) {
        return Math.rint(degrees * 1e4) / 1e4;
    }

    private Optional<Relation> read(Sentence sentence, int first) {
        int near = first - 1;
        if (is("around", sentence, near) && distance(sentence, near - 1, null).isEmpty()) {
            return Optional.of(new Relation(near, null, null));
        }
        int at = near;
        while (is("aside", sentence, at) && !is("from", sentence, at)) {
            at--;
        }
        if (is("from", sentence, at)) {
            return distance(sentence, at, null);
        }
        // The parser parts "south-west".
        boolean parted = at > 2 && lower(sentence, at - 1).equals("-");
        int start = parted ? at - 2 : at;
        @Nullable
        Double bearing = start < 1
                ? null
                : bearings.get(parted ? lower(sentence, start) + "-" + lower(sentence, at) : lower(sentence, at));
        if (bearing == null || at == near) {
            return Optional.empty();
        }
        int before = start - 1;
        if (isArticle(sentence, before)) {
            // "in the north of Arland" is inside it, "to the north of Arland" is not.
            if (before < 2 || !lower(sentence, before - 1).equals("to")) {
                return Optional.empty();
            }
            before--;
        }
        return distance(sentence, before, bearing).or(() -> Optional.of(new Relation(start, bearing, null)));
    }

    /** "30 km", "20 miles (32 km)", ending at a token. */
    private Optional<Relation> distance(Sentence sentence, int end, @Nullable Double bearing) {
        int at = end;
        while (at >= 1 && (is("from", sentence, at) || lower(sentence, at).equals("to"))) {
            at--;
        }
        if (at >= 1 && isClosing(sentence, at)) {
            while (at >= 1 && !isOpening(sentence, at)) {
                at--;
            }
            at--;
        }
        Double unit = at < 2 ? null : units.get(lower(sentence, at));
        if (unit == null) {
            return Optional.empty();
        }
        int number = lower(sentence, at - 1).equals("-") ? at - 2 : at - 1;
        try {
            double count = Double.parseDouble(sentence.token(number).form().replace(",", ""));
            return Optional.of(new Relation(number, bearing, count * unit));
        } catch (NumberFormatException e) {
            // "several miles", "a mile": no distance that could be measured.
            return Optional.empty();
        }
    }

    private static boolean isArticle(Sentence sentence, int number) {
        return number >= 1 && lower(sentence, number).equals("the");
    }

    private static boolean isClosing(Sentence sentence, int number) {
        return sentence.token(number).tag().equals("-RRB-")
                || sentence.token(number).form().equals(")");
    }

    private static boolean isOpening(Sentence sentence, int number) {
        return sentence.token(number).tag().equals("-LRB-")
                || sentence.token(number).form().equals("(");
    }

    private boolean is(String use, Sentence sentence, int number) {
        return number >= 1 && words.getOrDefault(use, Set.of()).contains(lower(sentence, number));
    }

    private static String lower(Sentence sentence, int number) {
        return sentence.token(number).form().toLowerCase(Locale.ROOT);
    }
}
