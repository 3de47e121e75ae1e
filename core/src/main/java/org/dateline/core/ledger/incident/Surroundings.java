package org.dateline.core.ledger.incident;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.core.place.Place;
import org.dateline.core.record.Coding;
import org.dateline.core.record.EventLine;
import org.dateline.core.record.PlacePart;
import org.dateline.core.record.StatementLine;

/**
 * What the article around a report tells: what a sentence leaves out, others name.
 *
 * @param sentences those that anything was read from, each once, in the order of the text
 * @param countries of the places that happenings have, ISO 3166-1 alpha-2, sorted
 * @param places that happenings have, each once, in the order of the text
 */
public record Surroundings(List<String> sentences, List<String> countries, List<Place> places) {

    /** Of a report whose article is not known. */
    public static final Surroundings NONE = new Surroundings(List.of(), List.of(), List.of());

    public Surroundings {
        sentences = List.copyOf(sentences);
        countries = List.copyOf(countries);
        places = List.copyOf(places);
    }

    /** The surroundings of all reports of a revision. */
    static Surroundings of(Coding coding) {
        List<String> sentences = Stream.concat(
                        coding.statements().stream().map(StatementLine::sentence),
                        coding.events().stream().map(EventLine::sentence))
                .sorted((one, other) -> Integer.compare(one.start(), other.start()))
                .map(sentence -> sentence.exact())
                .distinct()
                .toList();
        List<Place> places = coding.events().stream()
                .map(EventLine::place)
                .filter(Objects::nonNull)
                .map(PlacePart::place)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        SortedSet<String> countries = new TreeSet<>();
        places.stream().map(Place::country).filter(Objects::nonNull).forEach(countries::add);
        return new Surroundings(sentences, List.copyOf(countries), places);
    }

    /** Both, without what is in both twice. */
    static Surroundings union(Collection<Surroundings> all) {
        return new Surroundings(
                all.stream().flatMap(one -> one.sentences().stream()).distinct().toList(),
                List.copyOf(new TreeSet<>(
                        all.stream().flatMap(one -> one.countries().stream()).toList())),
                all.stream().flatMap(one -> one.places().stream()).distinct().toList());
    }
}
