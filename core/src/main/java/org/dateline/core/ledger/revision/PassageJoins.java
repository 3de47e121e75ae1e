package org.dateline.core.ledger.revision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lays matched passages out as pairs, and puts a passage that is left over to its neighbour where the two together are
 * more like what the neighbour was matched with: a sentence was cut in two, or two were put together.
 */
final class PassageJoins {

    private final List<Passage> older;
    private final List<Passage> newer;

    /** The pair of each passage. */
    private final PassagePair[] ofOlder;

    private final PassagePair[] ofNewer;

    /** @param olderOf the number of the older passage that each newer one was, null for what was added */
    PassageJoins(List<Passage> older, List<Passage> newer, @Nullable Integer[] olderOf) {
        this.older = older;
        this.newer = newer;
        this.ofOlder = older.stream()
                .map(passage -> new PassagePair(List.of(passage), List.of()))
                .toArray(PassagePair[]::new);
        this.ofNewer = newer.stream()
                .map(passage -> new PassagePair(List.of(), List.of(passage)))
                .toArray(PassagePair[]::new);
        for (int i = 0; i < olderOf.length; i++) {
            Integer was = olderOf[i];
            if (was != null) {
                put(new PassagePair(List.of(older.get(was)), List.of(newer.get(i))));
            }
        }
    }

    private void put(PassagePair pair) {
        pair.older().forEach(passage -> ofOlder[passage.index()] = pair);
        pair.newer().forEach(passage -> ofNewer[passage.index()] = pair);
    }

    /**
     * The pairs: those with newer passages in their order, then what was removed.
     *
     * @param gain how much more alike a join must make two sides
     */
    List<PassagePair> pairs(double gain) {
        older.forEach(passage -> join(passage, older, ofOlder, gain));
        newer.forEach(passage -> join(passage, newer, ofNewer, gain));
        List<PassagePair> pairs = new ArrayList<>();
        for (PassagePair pair : ofNewer) {
            if (pairs.isEmpty() || pairs.get(pairs.size() - 1) != pair) {
                pairs.add(pair);
            }
        }
        for (PassagePair pair : ofOlder) {
            if (pair.newer().isEmpty()) {
                pairs.add(pair);
            }
        }
        return pairs;
    }

    private void join(Passage left, List<Passage> side, PassagePair[] pairs, double gain) {
        if (pairs[left.index()].isMatch()) {
            return;
        }
        PassagePair best = null;
        double most = gain;
        for (int neighbour : List.of(left.index() - 1, left.index() + 1)) {
            if (neighbour >= 0
                    && neighbour < side.size()
                    && side.get(neighbour).block().equals(left.block())) {
                PassagePair pair = pairs[neighbour];
                PassagePair joined = with(pair, left, side == older);
                double gained = pair.isMatch() ? likeness(joined) - likeness(pair) : 0;
                if (gained >= most) {
                    best = joined;
                    most = gained;
                }
            }
        }
        if (best != null) {
            put(best);
        }
    }

    private static PassagePair with(PassagePair pair, Passage added, boolean toOlder) {
        return toOlder
                ? new PassagePair(and(pair.older(), added), pair.newer())
                : new PassagePair(pair.older(), and(pair.newer(), added));
    }

    private static List<Passage> and(List<Passage> passages, Passage added) {
        List<Passage> all = new ArrayList<>(passages);
        all.add(added);
        all.sort(Comparator.comparingInt(Passage::index));
        return Collections.unmodifiableList(all);
    }

    private static double likeness(PassagePair pair) {
        return Likeness.of(pair.olderWords()).to(Likeness.of(pair.newerWords()));
    }
}
