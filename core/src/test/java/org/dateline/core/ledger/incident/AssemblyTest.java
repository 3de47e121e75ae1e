package org.dateline.core.ledger.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Strands come and go in any order, and the incidents are those of what is there. */
class AssemblyTest {

    private static final LikenessModel MODEL = LikenessModel.load();
    private static final int SIZE = 90;

    private final TreeMap<String, Cluster> incidents = new TreeMap<>();
    private final List<Strand> left = new ArrayList<>();
    private MemoryShelf shelf = new MemoryShelf(AnalystLinks.NONE);
    private Assembly assembly = new Assembly(shelf, MODEL);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void oneAfterTheOtherGivesTheSameAsAllAtOnce(long seed) {
        Random random = new Random(seed);
        List<Strand> strands = strands(random, AnalystLinks.NONE);
        Collections.shuffle(strands, random);
        strands.forEach(strand -> {
            assembly.add(shelf.add(strand));
            settle();
        });
        assertThat(incidents).isEqualTo(atOnce(strands, AnalystLinks.NONE));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void whatWasTakenAwayLeavesNoTrace(long seed) {
        Random random = new Random(seed);
        List<Strand> strands = strands(random, AnalystLinks.NONE);
        assertThat(comeAndGo(strands, random)).isEqualTo(atOnce(left, AnalystLinks.NONE));
    }

    /** Adds strands in any order, and takes some away again. @return the incidents at the end */
    private TreeMap<String, Cluster> comeAndGo(List<Strand> strands, Random random) {
        Collections.shuffle(strands, random);
        left.addAll(strands);
        List<Integer> there = new ArrayList<>();
        for (Strand strand : strands) {
            int number = shelf.add(strand);
            there.add(number);
            assembly.add(number);
            if (random.nextInt(4) == 0) {
                int gone = there.remove(random.nextInt(there.size()));
                left.remove(shelf.strand(gone));
                assembly.remove(List.of(gone));
            }
            settle();
        }
        return incidents;
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void whatAnalystsDecidedCountsInAnyOrder(long seed) {
        Random random = new Random(seed);
        AnalystLinks links = links(random, SIZE);
        List<Strand> strands = strands(random, links);
        shelf = new MemoryShelf(links);
        assembly = new Assembly(shelf, MODEL);
        assertThat(comeAndGo(strands, random)).isEqualTo(atOnce(left, links));
    }

    private void settle() {
        SortedSet<Integer> touched = assembly.settle();
        Set<String> gone = new HashSet<>();
        touched.forEach(founder -> gone.add(shelf.strand(founder).id()));
        incidents.keySet().removeAll(gone);
        for (int founder : touched) {
            if (shelf.placement(founder).filter(put -> put.founder() == founder).isPresent()) {
                incidents.put(shelf.strand(founder).id(), assembly.cluster(founder));
            }
        }
    }

    private static List<Strand> strands(Random random, AnalystLinks links) {
        return new ArrayList<>(new StrandReader(MODEL).read(IncidentMergerTest.crisis(random, SIZE), links));
    }

    private static AnalystLinks links(Random random, int size) {
        Set<IdPair> must = new HashSet<>();
        Set<IdPair> cannot = new HashSet<>();
        for (int i = 0; i < 12; i++) {
            int one = random.nextInt(size);
            int other = (one + 1 + random.nextInt(size - 1)) % size;
            (random.nextBoolean() ? must : cannot).add(IdPair.of("id" + one, "id" + other));
        }
        cannot.removeAll(must);
        Set<IdPair> left = new HashSet<>();
        for (int i = 0; i < 6; i++) {
            left.add(IdPair.of("id" + random.nextInt(size / 2), "id" + (size / 2 + random.nextInt(size / 2))));
        }
        left.removeAll(must);
        left.removeAll(cannot);
        Set<IdPair> taken = new HashSet<>();
        for (int i = 0; i < 6; i++) {
            int one = random.nextInt(size);
            taken.add(IdPair.of("id" + one, "id" + (one + 1 + random.nextInt(size - 1)) % size));
        }
        List.of(must, cannot, left).forEach(taken::removeAll);
        return new AnalystLinks(must, cannot, left, taken);
    }

    private static TreeMap<String, Cluster> atOnce(List<Strand> strands, AnalystLinks links) {
        MemoryShelf shelf = new MemoryShelf(links);
        Assembly assembly = new Assembly(shelf, MODEL);
        assembly.all(strands.stream().map(shelf::add).toList());
        TreeMap<String, Cluster> clusters = new TreeMap<>();
        new TreeSet<>(assembly.settle())
                .forEach(founder -> clusters.put(shelf.strand(founder).id(), assembly.cluster(founder)));
        return clusters;
    }
}
