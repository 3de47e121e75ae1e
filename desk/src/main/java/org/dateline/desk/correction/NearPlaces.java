package org.dateline.desk.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.core.place.Gazetteer;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlacePrecision;

/** The places that somebody may mean by what he writes. */
public final class NearPlaces {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz '";
    private static final int LONGEST = 60;
    private static final Pattern DIVISION = Pattern.compile(" \\((province|district)\\)$");

    private NearPlaces() {}

    /**
     * The largest place of a name, or the one that a label means; of a division and the town in it that has its name the
     * town. Empty if the gazetteer has none.
     */
    public static Optional<Place> find(String name) {
        return Known.PLACES
                .findLargest(name)
                .map(place -> findTown(name, place).orElse(place))
                .or(() -> findLabelled(name));
    }

    private static Optional<Place> findTown(String name, Place division) {
        return Known.PLACES.candidates(name).stream()
                .filter(place -> place.precision() == PlacePrecision.SETTLEMENT && isIn(place, division))
                .findFirst();
    }

    private static boolean isIn(Place place, Place division) {
        return Objects.equals(place.country(), division.country())
                && switch (division.precision()) {
                    case PROVINCE -> division.name().equals(place.admin1());
                    case DISTRICT -> division.name().equals(place.admin2());
                    default -> false;
                };
    }

    /** The place that a label of {@link #label} means. */
    private static Optional<Place> findLabelled(String written) {
        int comma = written.indexOf(',');
        return comma < 0
                ? Optional.empty()
                : Known.PLACES
                        .candidates(
                                DIVISION.matcher(written.substring(0, comma)).replaceFirst(""))
                        .stream()
                        .filter(place -> label(place).equalsIgnoreCase(written.strip()))
                        .findFirst();
    }

    /** What tells places of one name apart: {@code Brena, North, AF}; {@code North (province), AF}. */
    public static String label(Place place) {
        boolean isDivision =
                place.precision() == PlacePrecision.PROVINCE || place.precision() == PlacePrecision.DISTRICT;
        List<String> parts = new ArrayList<>(
                List.of(isDivision ? place.name() + " (" + place.precision().label() + ")" : place.name()));
        Stream.of(place.admin1(), place.country())
                .filter(part -> part != null && !part.isEmpty() && !part.equals(place.name()))
                .forEach(parts::add);
        return String.join(", ", parts);
    }

    /** Places with a name that begins so, the largest first; of a town and the divisions of its name the town first. */
    public static List<Place> beginning(String name, int most) {
        return Known.PLACES.beginningWith(name, most).stream()
                .flatMap(NearPlaces::namesakes)
                .distinct()
                .limit(most)
                .toList();
    }

    /** A place with those of its name that it lies in, or that lie in it. */
    private static Stream<Place> namesakes(Place place) {
        return Known.PLACES.candidates(place.name()).stream()
                .filter(other -> other.equals(place)
                        || other.name().equals(place.name()) && (isIn(other, place) || isIn(place, other)))
                .sorted(Comparator.comparing(Place::precision));
    }

    /** Places with a name that is but a letter different, or begins or ends alike; those with most in common first. */
    public static List<Place> near(String name, int most) {
        String written = name.strip().toLowerCase(Locale.ROOT);
        if (written.isEmpty() || written.length() > LONGEST) {
            return List.of();
        }
        Set<Place> near = new LinkedHashSet<>();
        for (String other : spellings(written)) {
            find(other).ifPresent(near::add);
        }
        Stream.of(written.split("[\\s,;]+"))
                .filter(word -> word.length() > 3)
                .forEach(word -> find(word).ifPresent(near::add));
        for (int length = written.length(); length > 3 && near.size() < most; length--) {
            near.addAll(beginning(written.substring(0, length), most));
        }
        return near.stream().limit(most).toList();
    }

    /** All that differ in one letter: one more, one less, another, or two that changed places. */
    private static Set<String> spellings(String written) {
        Set<String> others = new LinkedHashSet<>();
        for (int i = 0; i <= written.length(); i++) {
            String head = written.substring(0, i);
            String tail = written.substring(i);
            if (!tail.isEmpty()) {
                others.add(head + tail.substring(1));
            }
            if (tail.length() > 1) {
                others.add(head + tail.charAt(1) + tail.charAt(0) + tail.substring(2));
            }
            for (int letter = 0; letter < LETTERS.length(); letter++) {
                others.add(head + LETTERS.charAt(letter) + tail);
                if (!tail.isEmpty()) {
                    others.add(head + LETTERS.charAt(letter) + tail.substring(1));
                }
            }
        }
        return others;
    }

    /** The places that names are looked up in; read with the first of them. */
    private static final class Known {
        private static final Gazetteer PLACES = Gazetteer.load();
    }
}
