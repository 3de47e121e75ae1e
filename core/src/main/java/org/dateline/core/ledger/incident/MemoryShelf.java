package org.dateline.core.ledger.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Strands in memory. Not thread-safe. */
final class MemoryShelf implements MergeShelf {

    private final AnalystLinks links;
    private final Set<String> alone;
    private final Set<String> decided;
    private final List<Shelved> strands = new ArrayList<>();
    private final Map<Integer, Placement> placements = new HashMap<>();
    private final Map<Integer, NavigableMap<Appearance, Integer>> members = new HashMap<>();
    private final Map<MergeKey, SortedSet<Integer>> kept = new HashMap<>();
    private final Map<String, NavigableMap<Appearance, Integer>> bySignature = new HashMap<>();
    private final Map<String, SortedSet<Integer>> byRevision = new HashMap<>();
    private final Map<String, Integer> byReport = new HashMap<>();

    /** A strand with what it is found by. */
    private record Shelved(Strand strand, Appearance appearance, String signature, SortedSet<MergeKey> sought) {

        static Shelved of(Strand strand) {
            return new Shelved(strand, strand.appearance(), strand.signature(), MergeKeys.soughtBy(strand));
        }
    }

    /** @param links those of reports that are not here are passed over */
    MemoryShelf(AnalystLinks links) {
        this.links = links;
        alone = links.alone();
        decided = links.ids();
    }

    /** @return its number: the next */
    int add(Strand strand) {
        int number = strands.size();
        Shelved shelved = Shelved.of(strand);
        strands.add(shelved);
        MergeKeys.of(strand).forEach(key -> set(kept, key).add(number));
        set(byRevision, revision(strand)).add(number);
        strand.reports().forEach(report -> byReport.put(report.id(), number));
        if (!isAnyOf(alone, strand)) {
            map(bySignature, shelved.signature()).put(shelved.appearance(), number);
        }
        return number;
    }

    @Override
    public void remove(int number) {
        Strand strand = strand(number);
        MergeKeys.of(strand).forEach(key -> set(kept, key).remove(number));
        set(byRevision, revision(strand)).remove(number);
        strand.reports().forEach(report -> byReport.remove(report.id()));
        map(bySignature, signature(number)).remove(appearance(number));
        Placement was = placements.remove(number);
        if (was != null) {
            map(members, was.founder()).remove(appearance(number));
        }
    }

    private Placement put(int number) {
        return placement(number)
                .orElseThrow(() -> new IllegalStateException("strand " + number + " is asked for before it is put"));
    }

    private static String revision(Strand strand) {
        return strand.reports().get(0).telling().revision();
    }

    private static boolean isAnyOf(Set<String> ids, Strand strand) {
        return strand.reports().stream().anyMatch(report -> ids.contains(report.id()));
    }

    private static <K> SortedSet<Integer> set(Map<K, SortedSet<Integer>> sets, K key) {
        return sets.computeIfAbsent(key, any -> new TreeSet<>());
    }

    private static <K> NavigableMap<Appearance, Integer> map(Map<K, NavigableMap<Appearance, Integer>> maps, K key) {
        return maps.computeIfAbsent(key, any -> new TreeMap<>());
    }

    @Override
    public Strand strand(int number) {
        return strands.get(number).strand();
    }

    private String signature(int number) {
        return strands.get(number).signature();
    }

    @Override
    public Appearance appearance(int number) {
        return strands.get(number).appearance();
    }

    @Override
    public Optional<Placement> placement(int number) {
        return Optional.ofNullable(placements.get(number));
    }

    @Override
    public void place(int number, Placement placement) {
        Placement was = placements.put(number, placement);
        if (was != null) {
            map(members, was.founder()).remove(appearance(number));
        }
        map(members, placement.founder()).put(appearance(number), number);
    }

    @Override
    public List<Integer> members(int founder) {
        return List.copyOf(map(members, founder).values());
    }

    @Override
    public List<Integer> speakers(int founder, int most) {
        return map(members, founder).values().stream()
                .filter(member -> put(member).speaks())
                .limit(most)
                .toList();
    }

    @Override
    public SortedSet<Integer> met(int number, int most) {
        Appearance at = appearance(number);
        Map<Integer, List<Integer>> speaking = new HashMap<>();
        return meeting(number).stream()
                .filter(other -> appearance(other).compareTo(at) < 0)
                .filter(other -> {
                    int founder = put(other).founder();
                    return speaking.computeIfAbsent(founder, any -> speakers(founder, most))
                            .contains(other);
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public SortedSet<Integer> meetingAfter(Collection<Integer> numbers, Appearance moment) {
        return numbers.stream()
                .flatMap(number -> meeting(number).stream())
                .filter(other -> appearance(other).compareTo(moment) > 0)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private SortedSet<Integer> meeting(int number) {
        SortedSet<Integer> meeting = new TreeSet<>();
        strands.get(number).sought().forEach(key -> meeting.addAll(kept.getOrDefault(key, new TreeSet<>())));
        return meeting;
    }

    @Override
    public int original(int number) {
        NavigableMap<Appearance, Integer> copies = map(bySignature, signature(number));
        return copies.isEmpty() ? number : copies.firstEntry().getValue();
    }

    @Override
    public SortedSet<Integer> copies(int number) {
        SortedSet<Integer> copies =
                new TreeSet<>(map(bySignature, signature(number)).values());
        copies.remove(number);
        return copies;
    }

    @Override
    public SortedSet<Integer> beside(int number) {
        SortedSet<Integer> beside = new TreeSet<>(set(byRevision, revision(strand(number))));
        beside.remove(number);
        return beside;
    }

    @Override
    public Bonds bonds(int number) {
        Strand strand = strand(number);
        if (!isAnyOf(decided, strand)) {
            return Bonds.NONE;
        }
        Set<Integer> merged = partners(strand, links.must());
        Set<Integer> kept = partners(strand, links.kept());
        Set<Integer> parted = partners(strand, links.cannot());
        Set<Integer> concerned = new TreeSet<>(merged);
        concerned.addAll(kept);
        concerned.addAll(parted);
        return new Bonds(isAnyOf(alone, strand), merged, kept, parted, concerned);
    }

    private Set<Integer> partners(Strand strand, Set<IdPair> pairs) {
        Set<Integer> partners = new TreeSet<>();
        for (Report report : strand.reports()) {
            for (IdPair pair : pairs) {
                if (pair.first().equals(report.id()) || pair.second().equals(report.id())) {
                    Integer partner = byReport.get(pair.first().equals(report.id()) ? pair.second() : pair.first());
                    if (partner != null && !strand(partner).equals(strand)) {
                        partners.add(partner);
                    }
                }
            }
        }
        return partners;
    }
}
