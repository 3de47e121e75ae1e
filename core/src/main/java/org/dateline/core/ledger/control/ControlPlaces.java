package org.dateline.core.ledger.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dateline.core.actor.ActorLexicon;
import org.dateline.core.lexicon.NameKey;
import org.dateline.core.lexicon.Table;
import org.dateline.core.lexicon.WordList;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlacePrecision;
import org.dateline.core.record.ControlLine;
import org.jspecify.annotations.Nullable;

/**
 * Tells which places are one as far as their control goes.
 *
 * <p>A district goes by country, province and name, whatever register knows it. A settlement that gives its name to its
 * district is that district: reports say <i>the town fell</i> and <i>the district fell</i> of the same day and compound.
 * So is what only stands for a district (<i>the district headquarters</i>). Every other place goes by its id. A province
 * is not its capital, for all that they share a name. A place without an id is none: <i>six districts</i>, <i>most of
 * the city</i> say nothing of any one place. An airport or a base goes by the names beside it, a proper name that the
 * gazetteer does not know by itself, whether or not the text says in which province it lies. Thread-safe.
 */
public final class ControlPlaces {

    /** Shorter words are written small in headlines too. */
    private static final int HEADLINE_WORD = 4;

    private static final String WORK = "work:";
    private static final String NAME = "name:";

    private static final Comparator<Place> BEST = Comparator.comparing((Place place) -> place.id() == null)
            .thenComparing(place -> place.precision() != PlacePrecision.DISTRICT)
            .thenComparing(Place::name)
            .thenComparing(Place::toString);

    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its");

    private static final Pattern GAPS = Pattern.compile("[\\s-]+");

    private final WordList works = WordList.ofResource(ControlPlaces.class, "works.txt");
    private final Set<String> seats = new HashSet<>();
    private final Set<String> divisionWords = new HashSet<>();

    private final Set<String> countries = new HashSet<>();

    /** @param lexicon knows the names of countries */
    public ControlPlaces(ActorLexicon lexicon) {
        for (String alpha2 : Locale.getISOCountries()) {
            lexicon.findCountryByAlpha2(alpha2).ifPresent(country -> countries.add(key(country.name())));
        }
        Table.ofResource(ControlPlaces.class, "district-seats.tsv").rows().forEach(row -> seats.add(row.get("words")));
        Table.ofResource(Place.class, "division-words.tsv")
                .rows()
                .forEach(row -> divisionWords.addAll(NameKey.words(row.get("words"))));
    }

    /** Tells whether the gazetteer knows the place of a key, rather than only what the text calls it. */
    public static boolean isKnown(String key) {
        return !key.startsWith(WORK) && !key.startsWith(NAME);
    }

    /** The key of the place a line is about; empty if it is about no single known place. */
    public Optional<String> findKey(ControlLine line) {
        Place place = line.place().place();
        if (place == null) {
            return work(line).or(() -> unknown(line));
        }
        if (place.precision() == PlacePrecision.DISTRICT) {
            return district(place);
        }
        if (place.id() == null) {
            return work(line).or(() -> unknown(line));
        }
        String area = place.admin2();
        boolean namesakes = place.precision() == PlacePrecision.SETTLEMENT
                && area != null
                && plain(place.name()).equals(plain(area));
        return Optional.of(namesakes ? key(place, area) : place.id());
    }

    /** With an id, a district itself, or what is near the town of that id; without, something in the district. */
    private Optional<String> district(Place place) {
        String area = place.admin2();
        if (place.id() != null) {
            return area == null ? Optional.of(key(place, place.name())) : Optional.empty();
        }
        return area != null && seats.contains(bare(place.name())) ? Optional.of(key(place, area)) : Optional.empty();
    }

    private String key(Place place, @Nullable String district) {
        return "district:" + place.country() + "/" + plain(place.admin1()) + "/" + plain(district);
    }

    /** A name's words without accents and without what a division's name may go without: "Herat District". */
    private String plain(@Nullable String name) {
        List<String> words = new ArrayList<>(NameKey.words(name == null ? "" : name));
        if (!divisionWords.containsAll(words)) {
            words.removeIf(divisionWords::contains);
        }
        return NameKey.of(words);
    }

    private static String bare(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return lower.startsWith("the ") || lower.startsWith("its ") ? lower.substring(4) : lower;
    }

    /**
     * "Kunduz airport", "the airport at Kunduz", "the headquarters of the army's 217th Corps": known by what it is and the
     * names beside it, and not the town. "the airport" is none that is known.
     */
    private Optional<String> work(ControlLine line) {
        SortedSet<String> names = new TreeSet<>();
        String work = null;
        for (String word : GAPS.split(line.place().words().exact())) {
            String lower = NameKey.fold(word);
            if (work == null && works.contains(lower)) {
                work = lower;
            } else if (!lower.isEmpty()
                    && !ARTICLES.contains(lower)
                    && (isLarge(word) || Character.isDigit(word.charAt(0)))) {
                names.add(lower);
            }
        }
        return work == null || names.isEmpty()
                ? Optional.empty()
                : Optional.of(WORK + work + ":" + String.join(" ", names));
    }

    /**
     * "Chakhansur" is a name; "the bazaar" is none, what is written large in a headline need not be one, and a country's
     * that is no place stands for a part of it: "southern Afghanistan".
     */
    private Optional<String> unknown(ControlLine line) {
        String words = line.place().words().exact();
        boolean headline = List.of(line.sentence().exact().split("\\s+")).stream()
                .filter(word -> word.length() >= HEADLINE_WORD)
                .allMatch(ControlPlaces::isLarge);
        boolean name = List.of(words.split("[\\s-]+")).stream().allMatch(ControlPlaces::isLarge);
        return name && !headline && !countries.contains(key(words)) ? Optional.of(NAME + key(words)) : Optional.empty();
    }

    private static String key(String words) {
        return NameKey.of(NameKey.words(words));
    }

    private static boolean isLarge(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    /** The place that lines of one key are about. */
    static ControlPlace of(String key, List<ControlReport> reports) {
        Optional<Place> best = reports.stream()
                .map(report -> report.control().place().place())
                .filter(place -> place != null && place.id() != null)
                .min(BEST);
        String name = best.map(Place::name)
                .orElseGet(() -> reports.stream()
                        .map(report -> report.control().place().name())
                        .min(Comparator.naturalOrder())
                        .orElse(key));
        return new ControlPlace(key, name, best.orElse(null));
    }
}
