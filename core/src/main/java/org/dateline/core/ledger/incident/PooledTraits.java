package org.dateline.core.ledger.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lays the traits of the reports of a strand together: what one sentence leaves out, another tells. */
final class PooledTraits {

    private final List<Traits> all;

    private PooledTraits(List<Traits> all) {
        this.all = all;
    }

    /**
     * The traits of a strand.
     *
     * @param strand the traits of its reports, in the order of their ids
     */
    static Traits of(List<Traits> strand) {
        return new PooledTraits(strand)
                .pooled(strand.stream().map(Traits::report).toList());
    }

    private Traits pooled(List<Report> reports) {
        SortedMap<String, Double> words = words(Traits::words);
        SortedMap<String, Double> headline = words(Traits::headline);
        headline.keySet().removeAll(words.keySet());
        return new Traits(
                reports,
                List.copyOf(union(Traits::kinds)),
                union(Traits::methods),
                union(Traits::targets),
                window(),
                whereabouts(),
                List.copyOf(new LinkedHashSet<>(parties(Traits::actors))),
                List.copyOf(new LinkedHashSet<>(parties(Traits::recipients))),
                words,
                headline,
                tolls(),
                union(Traits::theatre),
                all.stream()
                        .flatMap(traits -> traits.scenes().stream())
                        .distinct()
                        .toList(),
                all.get(0).lead());
    }

    private Set<String> union(Function<Traits, ? extends Iterable<String>> part) {
        Set<String> union = new TreeSet<>();
        all.forEach(traits -> part.apply(traits).forEach(union::add));
        return union;
    }

    private List<Party> parties(Function<Traits, List<Party>> part) {
        return all.stream().flatMap(traits -> part.apply(traits).stream()).toList();
    }

    private SortedMap<String, Double> words(Function<Traits, SortedMap<String, Double>> part) {
        SortedMap<String, Double> words = new TreeMap<>();
        all.forEach(traits -> part.apply(traits).forEach((word, weight) -> words.merge(word, weight, Math::max)));
        return words;
    }

    /** The days told most firmly, of these the fewest. */
    private @Nullable Window window() {
        return all.stream()
                .map(Traits::window)
                .filter(Objects::nonNull)
                .min(Comparator.comparing(Window::firmness)
                        .thenComparing(Window::days)
                        .thenComparing(Window::from))
                .orElse(null);
    }

    /** The closest place that a report tells, and of several the one that most tell. */
    private Traits.Whereabouts whereabouts() {
        return all.stream()
                .map(Traits::whereabouts)
                .filter(where -> where.locus() != null)
                .min(Comparator.comparing(PooledTraits::precision)
                        .thenComparing(where -> -support(where))
                        .thenComparing(
                                where -> Objects.requireNonNull(where.locus()).key())
                        .thenComparing(Traits.Whereabouts::words))
                .orElseGet(this::unplaced);
    }

    private static int precision(Traits.Whereabouts where) {
        // A town and a spot in it are as close.
        return Math.max(
                1, Objects.requireNonNull(where.locus()).place().precision().ordinal());
    }

    private long support(Traits.Whereabouts where) {
        Locus locus = Objects.requireNonNull(where.locus());
        return all.stream()
                .map(Traits::locus)
                .filter(other -> other != null && other.isSame(locus))
                .count();
    }

    private Traits.Whereabouts unplaced() {
        String words = all.stream()
                .map(traits -> traits.whereabouts().words())
                .filter(named -> !named.isEmpty())
                .findFirst()
                .orElse("");
        return new Traits.Whereabouts(null, words, union(Traits::countries));
    }

    private List<Count> tolls() {
        SortedMap<String, Count> greatest = new TreeMap<>();
        all.forEach(traits -> traits.tolls()
                .forEach(count ->
                        greatest.merge(count.what(), count, (one, other) -> other.low() > one.low() ? other : one)));
        return new ArrayList<>(greatest.values());
    }
}
