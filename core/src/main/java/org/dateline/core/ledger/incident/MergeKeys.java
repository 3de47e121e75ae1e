package org.dateline.core.ledger.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Keys by which reports that can be of the same happening find each other without comparing all with all (blocking).
 *
 * <p>Two strands are candidates if a key that one seeks is a key that the other keeps. That holds from both sides or from
 * neither. A key joins a kind of happening, an ISO week and one of: a place, which a strand keeps as its own and as one
 * that lies in wider ones, so that a village meets its district and no other village; a square of a quarter of a degree,
 * which meets its neighbours; who did it to whom, or to what in which country, where one report tells no place below the
 * country that a gazetteer knows; the number of those killed or hurt; names, as far as {@link ContentWords#skeleton}
 * tells them apart, where one report tells no place.
 *
 * <p>What can have happened in more than nine weeks, or has no days at all, has no weeks: it meets others, whether they
 * have weeks or not, only by a number and a place together. Two that both have weeks meet by a week or not at all.
 * Thread-safe.
 */
public final class MergeKeys {

    private static final long MOST_DAYS = 63;
    /** An article about more countries than that does not tell where a happening was. */
    private static final int MOST_COUNTRIES = 4;

    private static final double DEGREES = 0.25;

    private MergeKeys() {}

    /** Whether a key is kept in an index or looked up there. */
    private enum Side {
        KEPT,
        SOUGHT
    }

    /** The keys under which a strand is kept, sorted. */
    public static SortedSet<MergeKey> of(Strand strand) {
        return keys(strand.traits(), Side.KEPT);
    }

    /** The kept keys that a strand can be found by, sorted. */
    public static SortedSet<MergeKey> soughtBy(Strand strand) {
        return keys(strand.traits(), Side.SOUGHT);
    }

    private static SortedSet<MergeKey> keys(Traits traits, Side side) {
        SortedSet<MergeKey> keys = new TreeSet<>();
        List<String> places = places(traits, side);
        List<String> marks = new ArrayList<>(places);
        marks.addAll(cells(traits, side));
        marks.addAll(parties(traits, side));
        marks.addAll(names(traits, side));
        List<String> numbers = numbers(traits);
        marks.addAll(numbers);
        List<Integer> weeks = weeks(traits);
        List<String> spans = spans(!weeks.isEmpty(), side);
        for (String kind : traits.kinds()) {
            weeks.forEach(week -> marks.forEach(mark -> keys.add(new MergeKey(week, kind + "|" + mark))));
            for (String number : numbers) {
                for (String span : spans) {
                    places.forEach(place ->
                            keys.add(new MergeKey(MergeKey.ANY_WEEK, span + "|" + kind + "|" + number + "|" + place)));
                }
            }
        }
        return keys;
    }

    /** By which spans it is kept and sought where no week narrows: two that both have weeks do not meet so. */
    private static List<String> spans(boolean hasWeeks, Side side) {
        if (side == Side.KEPT) {
            return List.of(hasWeeks ? "weeks" : "longer");
        }
        return hasWeeks ? List.of("longer") : List.of("weeks", "longer");
    }

    /** The weeks of a window, a day wider at both ends: midnight falls between two reports of one night. */
    private static List<Integer> weeks(Traits traits) {
        Window window = traits.window();
        if (window == null || window.days() > MOST_DAYS) {
            return List.of();
        }
        return IntStream.rangeClosed(
                        MergeKey.weekOf(window.from().minusDays(1)),
                        MergeKey.weekOf(window.to().plusDays(1)))
                .boxed()
                .toList();
    }

    /** Kept as being at a place and in its areas; sought at the place and its areas, and in the place. */
    private static List<String> places(Traits traits, Side side) {
        List<String> keys = new ArrayList<>();
        Locus locus = traits.locus();
        if (!traits.whereabouts().words().isEmpty()) {
            keys.add("named:" + traits.whereabouts().words());
        }
        if (locus == null) {
            return keys;
        }
        keys.add("at:" + locus.key());
        String among = side == Side.KEPT ? "in:" : "at:";
        locus.areas().forEach(area -> keys.add(among + area));
        if (side == Side.SOUGHT) {
            keys.add("in:" + locus.key());
        }
        return keys;
    }

    private static List<String> cells(Traits traits, Side side) {
        Locus locus = traits.locus();
        if (locus == null || !locus.isLocal()) {
            return List.of();
        }
        long row = (long) Math.floor(locus.place().latitude() / DEGREES);
        long column = (long) Math.floor(locus.place().longitude() / DEGREES);
        if (side == Side.KEPT) {
            return List.of(cell(row, column));
        }
        List<String> keys = new ArrayList<>();
        for (long north = -1; north <= 1; north++) {
            for (long east = -1; east <= 1; east++) {
                keys.add(cell(row + north, column + east));
            }
        }
        return keys;
    }

    private static String cell(long row, long column) {
        return "near:" + row + "," + Math.floorMod(column, Math.round(360 / DEGREES));
    }

    /**
     * Who did it, or to whom it was done, where at least one of two reports tells no more of the place than a country or
     * a region.
     */
    private static List<String> parties(Traits traits, Side side) {
        boolean isPlaced = traits.locus() != null && traits.locus().isFound();
        Set<String> names = new TreeSet<>();
        traits.actors().forEach(party -> names.addAll(names("by:", party)));
        traits.recipients().forEach(party -> names.addAll(names("to:", party)));
        traits.countries().forEach(country -> names.add("of:" + country));
        names.addAll(targets(traits, isPlaced));
        List<String> keys = new ArrayList<>();
        for (String name : names) {
            if (side == Side.KEPT || !isPlaced) {
                keys.add(name);
            }
            if (side == Side.KEPT ? !isPlaced : isPlaced) {
                keys.add("somewhere-" + name);
            }
        }
        return keys;
    }

    /** What it was done to in which country; who tells no place has the countries of the article. */
    private static Set<String> targets(Traits traits, boolean isPlaced) {
        Set<String> countries = new TreeSet<>(traits.countries());
        if (!isPlaced && traits.theatre().size() <= MOST_COUNTRIES) {
            countries.addAll(traits.theatre());
        }
        Set<String> names = new TreeSet<>();
        for (String country : countries) {
            traits.targets().forEach(target -> names.add("on:" + target + ":" + country));
        }
        return names;
    }

    private static List<String> names(String role, Party party) {
        return party.id() == null ? List.of() : List.of(role + party.id());
    }

    /** Names in the sentence and headline of who tells no place, and the words of the other's place. */
    private static List<String> names(Traits traits, Side side) {
        List<String> keys = new ArrayList<>();
        Locus locus = traits.locus();
        if (locus == null || locus.isCountry()) {
            for (String name : ContentWords.skeletons(traits.names())) {
                keys.add("says:" + name);
                if (side == Side.SOUGHT) {
                    keys.add("called:" + name);
                }
            }
        } else {
            String mark = side == Side.KEPT ? "called:" : "says:";
            List.of(locus.place().name(), traits.whereabouts().words())
                    .forEach(name -> ContentWords.skeletons(
                                    ContentWords.of("| " + name).keySet())
                            .forEach(word -> keys.add(mark + word)));
        }
        return keys;
    }

    private static List<String> numbers(Traits traits) {
        return traits.tolls().stream()
                .filter(Count::isOfOneNumber)
                .filter(count -> count.low() > 2)
                .map(count -> count.what() + ":" + count.low())
                .toList();
    }
}
