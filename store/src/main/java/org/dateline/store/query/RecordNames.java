package org.dateline.store.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.core.ledger.SearchWords;
import org.dateline.core.place.Place;
import org.dateline.store.database.Database;
import org.dateline.store.derived.Facets;

/**
 * The names that a record has for actors, places, countries and outlets, by what somebody types of them. Each question reads
 * a stretch of names, however many there are. Thread-safe.
 */
public final class RecordNames {

    /** So many names that begin alike are looked at. */
    static final int LOOKED_AT = 2000;

    private static final int LEAST_LETTERS = 3;

    private final Database database;
    private final CountryNames countries;
    private final Function<String, Optional<ActorRow>> actor;

    /** @param actor finds somebody by his folded name */
    RecordNames(Database database, CountryNames countries, Function<String, Optional<ActorRow>> actor) {
        this.database = database;
        this.countries = countries;
        this.actor = actor;
    }

    /**
     * Names that begin so, or in which a word does; those that most is told of first.
     *
     * @param part what is named: an actor, a place, a country or an outlet; nothing else has names
     * @param most so many names
     */
    public List<String> beginning(FilterPart part, String typed, int most) {
        List<String> words = SearchWords.folded(typed);
        return switch (part) {
            case ACTOR -> words.isEmpty() ? List.of() : actors(words, name -> begins(name, words), most);
            case PLACE -> words.isEmpty() ? List.of() : places(String.join(" ", words), most);
            case COUNTRY ->
                database.read(sql -> new NameLists(sql)
                        .beginning("incident|country|", LOOKED_AT).keySet().stream()
                                .map(countries::name)
                                .flatMap(Optional::stream)
                                .filter(name -> begins(Facets.folded(name), words))
                                .sorted()
                                .limit(most)
                                .toList());
            case OUTLET ->
                database.read(sql -> new NameLists(sql)
                        .outlets().stream()
                                .filter(name -> begins(Facets.folded(name), words))
                                .limit(most)
                                .toList());
            default -> List.of();
        };
    }

    /** Tells whether words stand in a name side by side, the last of them maybe not whole. */
    private static boolean begins(String name, List<String> words) {
        return (" " + name).contains(" " + String.join(" ", words));
    }

    /** Actors who have some words in their names, side by side; those that most is told of first. */
    public List<String> actorsCalled(String asked, int most) {
        List<String> words = SearchWords.folded(asked);
        return words.isEmpty() ? List.of() : actors(words, name -> PostingReader.isPart(words, name), most);
    }

    private List<String> actors(List<String> words, Predicate<String> wanted, int most) {
        List<String> foremost = database.read(sql -> {
            NameLists names = new NameLists(sql);
            return foremost(
                    names.sizes(
                            names.actorsBeginning(words).stream().filter(wanted).toList()),
                    most);
        });
        return foremost.stream()
                .map(actor)
                .flatMap(Optional::stream)
                .map(ActorRow::name)
                .toList();
    }

    private List<String> places(String prefix, int most) {
        return database.read(sql -> {
            NameLists names = new NameLists(sql);
            Map<String, Integer> sizes = names.beginning(NameLists.PLACE + prefix, LOOKED_AT);
            // An id is no name.
            sizes.keySet().removeIf(name -> name.indexOf(':') >= 0);
            return foremost(sizes, most).stream().map(names::placeAsWritten).toList();
        });
    }

    private static List<String> foremost(Map<String, Integer> sizes, int most) {
        return sizes.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * The names that the record has for what it may have under another: spelt otherwise in the gazetteer or the actor
     * lexicon, or a letter or two off.
     *
     * @return empty if the record has the name itself, or nothing else has names
     */
    public Optional<List<String>> instead(FilterPart part, String name, int most) {
        String folded = Facets.folded(name);
        if (folded.isEmpty() || isKnown(part, name, folded)) {
            return Optional.empty();
        }
        Set<String> found = new LinkedHashSet<>();
        switch (part) {
            case ACTOR -> {
                found.addAll(alsoCalled(name));
                found.addAll(actorsAlike(folded, most));
            }
            case PLACE -> {
                found.addAll(placesAlsoCalled(name));
                found.addAll(placesAlike(folded, most));
            }
            default ->
                database.read(sql -> new NameLists(sql).outlets()).stream()
                        .filter(outlet -> Misspellings.isNear(folded, Facets.folded(outlet)))
                        .forEach(found::add);
        }
        return Optional.of(found.stream().limit(most).toList());
    }

    private boolean isKnown(FilterPart part, String name, String folded) {
        return switch (part) {
            case ACTOR ->
                database.read(sql -> new NameLists(sql).isActor(folded))
                        || !alsoCalled(name).isEmpty();
            case PLACE ->
                database.read(sql -> new NameLists(sql).isToldOf(folded) || new NameLists(sql).isToldOf(name));
            case OUTLET ->
                database.read(sql -> new NameLists(sql).outlets()).stream()
                        .anyMatch(outlet -> PostingReader.isPart(List.of(folded.split(" ")), Facets.folded(outlet)));
            default -> true;
        };
    }

    /** Actors of the record whom the actor lexicon has under a name too. */
    public List<String> alsoCalled(String name) {
        return AlsoNamed.names(name).stream()
                .map(actor)
                .flatMap(Optional::stream)
                .map(ActorRow::name)
                .distinct()
                .toList();
    }

    /** Places of the record that the gazetteer has under a name too. */
    public List<String> placesAlsoCalled(String name) {
        return database.read(sql -> {
            NameLists names = new NameLists(sql);
            return AlsoNamed.places(name).stream()
                    .filter(place -> place.id() != null && names.isPlace(place.id()))
                    .map(Place::name)
                    .filter(written -> names.isPlace(Facets.folded(written)))
                    .distinct()
                    .toList();
        });
    }

    /** The place of a name at which something happened, as the record writes it. */
    public Optional<String> place(String name) {
        String folded = Facets.folded(name);
        return folded.isEmpty()
                ? Optional.empty()
                : database.read(sql -> {
                    NameLists names = new NameLists(sql);
                    return names.isPlace(folded) ? Optional.of(names.placeAsWritten(folded)) : Optional.empty();
                });
    }

    private List<String> actorsAlike(String folded, int most) {
        String longest = longest(folded);
        if (longest.length() < LEAST_LETTERS) {
            return List.of();
        }
        List<String> alike = database.read(sql -> {
            NameLists names = new NameLists(sql);
            Map<String, Set<String>> words = names.actorsByWord(longest.substring(0, 1), longest.substring(0, 2));
            List<String> near = new ArrayList<>();
            words.forEach((word, meanings) -> {
                if (Misspellings.isNear(longest, word)) {
                    near.addAll(meanings);
                }
            });
            return nearest(folded, names.sizes(near), most);
        });
        return alike.stream()
                .map(actor)
                .flatMap(Optional::stream)
                .map(ActorRow::name)
                .toList();
    }

    private List<String> placesAlike(String folded, int most) {
        return folded.length() < LEAST_LETTERS
                ? List.of()
                : database.read(sql -> {
                    NameLists names = new NameLists(sql);
                    Map<String, Integer> sizes = new TreeMap<>();
                    for (String start : new String[] {folded.substring(0, 2), folded.substring(0, 1)}) {
                        sizes.putAll(names.beginning(NameLists.PLACE + start, LOOKED_AT));
                    }
                    sizes.keySet().removeIf(name -> name.indexOf(':') >= 0 || !Misspellings.isNear(folded, name));
                    return nearest(folded, sizes, most).stream()
                            .map(names::placeAsWritten)
                            .toList();
                });
    }

    /** The nearest first; of those as near those that most is told of. */
    private static List<String> nearest(String folded, Map<String, Integer> sizes, int most) {
        Map<Integer, Map<String, Integer>> byDistance = new TreeMap<>();
        sizes.forEach((name, size) -> byDistance
                .computeIfAbsent(Misspellings.distance(folded, name), distance -> new LinkedHashMap<>())
                .put(name, size));
        return byDistance.values().stream()
                .flatMap(some -> foremost(some, most).stream())
                .limit(most)
                .toList();
    }

    private static String longest(String folded) {
        return Stream.of(folded.split(" "))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }
}
