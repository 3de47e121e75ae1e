package org.dateline.core.ledger.revision;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.core.article.PublicationTime;
import org.dateline.core.ledger.Components;
import org.jspecify.annotations.Nullable;

/**
 * Whose reporting each article is. Copies of one text are one voice, however many outlets print it. The order in which
 * captures come does not matter. Thread-safe.
 */
public final class Syndication {

    /** Begins the voice of an article of which no outlet is known; the article's id follows. */
    public static final String UNNAMED = "article:";

    /** A text that comes back later is told anew, by who prints it. */
    private static final int MOST_DAYS_APART = 7;

    private static final Comparator<Capture> EARLIEST = comparing(Capture::at, PublicationOrder.UNKNOWN_LAST)
            .thenComparing(Capture::outlet, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Capture::article);

    private final SortedMap<String, String> voices = new TreeMap<>();
    private final List<SortedSet<String>> copies = new ArrayList<>();

    private Syndication() {}

    /** Lays captures together; those of one article belong together in any case. */
    public static Syndication of(Collection<Capture> captures) {
        List<Capture> all = List.copyOf(captures);
        Components components = new Components(all.size());
        joinRevisions(all, components);
        joinCopies(all, components);
        Syndication syndication = new Syndication();
        components
                .all()
                .forEach(members ->
                        syndication.add(members.stream().map(all::get).toList()));
        syndication.copies.sort(comparing(SortedSet::first));
        return syndication;
    }

    private static void joinRevisions(List<Capture> all, Components components) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            Integer other = first.putIfAbsent(all.get(i).article(), i);
            if (other != null) {
                components.join(other, i);
            }
        }
    }

    private static void joinCopies(List<Capture> all, Components components) {
        Map<Print, Integer> firstOf = new HashMap<>();
        Map<Long, List<Integer>> inBucket = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            Capture capture = all.get(i);
            Integer same = firstOf.putIfAbsent(Print.of(capture), i);
            if (same == null) {
                joinCandidates(all, i, components, inBucket);
            } else if (isCopy(capture, capture)) {
                components.join(same, i);
            }
        }
    }

    private static void joinCandidates(
            List<Capture> all, int index, Components components, Map<Long, List<Integer>> inBucket) {
        for (Long bucket : all.get(index).sketch().buckets()) {
            List<Integer> sharing = inBucket.computeIfAbsent(bucket, key -> new ArrayList<>());
            for (int candidate : sharing) {
                if (components.find(index) != components.find(candidate)
                        && isCopy(all.get(index), all.get(candidate))) {
                    components.join(index, candidate);
                }
            }
            sharing.add(index);
        }
    }

    /** A text on a day: of a flood of the very same, one stands for all. */
    private record Print(TextSketch sketch, @Nullable LocalDate day) {

        static Print of(Capture capture) {
            PublicationTime at = capture.at();
            return new Print(capture.sketch(), at == null ? null : at.day());
        }
    }

    /**
     * Tells whether two captures are copies: nearly the same text, published at most seven days apart. What is of
     * unknown time is held apart from nothing.
     */
    public static boolean isCopy(Capture one, Capture other) {
        return areClose(one.at(), other.at()) && one.sketch().isCopyOf(other.sketch());
    }

    private static boolean areClose(@Nullable PublicationTime one, @Nullable PublicationTime other) {
        return one == null
                || other == null
                || Math.abs(one.day().toEpochDay() - other.day().toEpochDay()) <= MOST_DAYS_APART;
    }

    private void add(List<Capture> members) {
        SortedSet<String> articles =
                members.stream().map(Capture::article).collect(Collectors.toCollection(TreeSet::new));
        String voice = voice(members);
        articles.forEach(article -> voices.put(article, voice));
        if (articles.size() > 1) {
            copies.add(articles);
        }
    }

    /** The outlet that the others credit most, else the earliest to publish, else the first by name. */
    public static String voice(List<Capture> members) {
        Capture first = earliest(members);
        Map<String, Long> credits = members.stream()
                .map(Capture::outlet)
                .filter(outlet -> outlet != null)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), outlet -> credits(outlet, members)));
        return members.stream()
                .filter(member -> member.outlet() != null)
                .min(comparing((Capture member) -> -credits.getOrDefault(member.outlet(), 0L))
                        .thenComparing(EARLIEST))
                .map(Capture::outlet)
                .orElse(UNNAMED + first.article());
    }

    /**
     * The one that came out first; of those of one time the first by the name of its outlet, then by its article.
     *
     * @param members in any order; at least one
     */
    public static Capture earliest(Collection<Capture> members) {
        return members.stream().min(EARLIEST).orElseThrow();
    }

    /**
     * What tells a voice from others that report independently. An outlet is one however its name is written. Those of
     * whose articles no outlet is known are one together: two of them can be of the same, so neither bears out the other.
     */
    public static String independent(String voice) {
        return voice.startsWith(UNNAMED) ? UNNAMED : voice.toLowerCase(Locale.ROOT);
    }

    /** How many of some voices report independently of each other. */
    public static int countIndependent(Collection<String> voices) {
        return (int) voices.stream().map(Syndication::independent).distinct().count();
    }

    /** How many captures of other outlets credit an outlet. */
    private static long credits(String outlet, List<Capture> members) {
        OutletName name = new OutletName(outlet);
        return members.stream()
                .filter(member -> !outlet.equals(member.outlet()))
                .filter(member -> member.credits().stream().anyMatch(name::isIn))
                .count();
    }

    /**
     * The voice of each article, by its id: the name of an outlet; or {@code article:} and an id where no outlet is
     * known of an article nor of any copy of it.
     */
    public SortedMap<String, String> voices() {
        return Collections.unmodifiableSortedMap(voices);
    }

    /** The articles that are copies of each other, at least two each, by their ids. */
    public List<SortedSet<String>> copies() {
        return List.copyOf(copies);
    }
}
