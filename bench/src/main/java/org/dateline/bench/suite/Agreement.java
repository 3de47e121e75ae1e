package org.dateline.bench.suite;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How far what Dateline found agrees with what people marked.
 *
 * @param right in both
 * @param gold what people marked
 * @param ours what Dateline found
 */
public record Agreement(long right, long gold, long ours) {

    public static final Agreement NONE = new Agreement(0, 0, 0);

    public Agreement {
        if (right < 0 || right > gold || right > ours) {
            throw new IllegalArgumentException(right + " right of " + gold + " and " + ours);
        }
    }

    /** The agreement of two sets. */
    public static <T> Agreement of(Set<T> gold, Set<T> ours) {
        Set<T> both = new HashSet<>(gold);
        both.retainAll(ours);
        return new Agreement(both.size(), gold.size(), ours.size());
    }

    /** The sum of several, for micro averages. */
    public static Agreement sum(Collection<Agreement> all) {
        return all.stream().reduce(NONE, Agreement::plus);
    }

    public Agreement plus(Agreement other) {
        return new Agreement(right + other.right, gold + other.gold, ours + other.ours);
    }

    /**
     * F1, and precision and recall below it.
     *
     * @param name {@code category} makes {@code category-f1}, {@code category-precision} and {@code
     *     category-recall}
     */
    public List<Measure> measures(String name, String label) {
        return List.of(
                Measure.f1(name + "-f1", label + ", F1", right, gold, ours),
                Measure.share(name + "-precision", "  precision", right, ours),
                Measure.share(name + "-recall", "  recall", right, gold));
    }
}
