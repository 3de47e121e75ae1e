package org.dateline.core.ledger.incident;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What analysts decided: pairs of reports that are of one happening, and pairs that are not.
 *
 * <p>What must be together stays so, with all that it is chained to; two reports that cannot be together are parted unless
 * such a chain joins them. Which of two contrary decisions counts is for the ledger of corrections to tell, not for here.
 *
 * @param must pairs that are together
 * @param cannot pairs that are apart
 * @param left pairs that stayed together when others were taken out from among them
 * @param taken pairs that were taken out together
 */
public record AnalystLinks(Set<IdPair> must, Set<IdPair> cannot, Set<IdPair> left, Set<IdPair> taken) {

    public static final AnalystLinks NONE = new AnalystLinks(Set.of(), Set.of());

    public AnalystLinks {
        must = Set.copyOf(must);
        cannot = Set.copyOf(cannot);
        left = Set.copyOf(left);
        taken = Set.copyOf(taken);
    }

    public AnalystLinks(Set<IdPair> must, Set<IdPair> cannot) {
        this(must, cannot, Set.of(), Set.of());
    }

    /** The pairs that stayed together when reports were taken apart: nobody said that they are one. */
    public Set<IdPair> kept() {
        return Stream.concat(left.stream(), taken.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The ids of all reports that are put together, taken apart, or left. */
    Set<String> ids() {
        return ids(Stream.of(must, cannot, left, taken));
    }

    /**
     * The ids of the reports that are judged alone, and not with their copies: those that an analyst moved. What was left
     * where it was is as much a copy as before.
     */
    public Set<String> alone() {
        Set<String> unmoved = ids(Stream.of(left));
        Set<String> moved = ids(Stream.of(must, taken));
        return ids(Stream.of(must, cannot, taken)).stream()
                .filter(id -> moved.contains(id) || !unmoved.contains(id))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> ids(Stream<Set<IdPair>> pairs) {
        return pairs.flatMap(Set::stream)
                .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
