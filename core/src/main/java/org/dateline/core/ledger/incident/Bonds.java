package org.dateline.core.ledger.incident;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What analysts decided of a strand.
 *
 * @param alone whether it is judged alone, and not with its copies: an analyst moved it
 * @param merged other strands that it was put together with
 * @param kept other strands that it stayed together with when reports were taken apart
 * @param parted strands that it is apart from
 * @param concerned all other strands that a decision about it is about, these too; also such as tell nothing any more
 */
public record Bonds(
        boolean alone, Set<Integer> merged, Set<Integer> kept, Set<Integer> parted, Set<Integer> concerned) {

    public static final Bonds NONE = new Bonds(false, Set.of(), Set.of(), Set.of(), Set.of());

    public Bonds {
        merged = Set.copyOf(merged);
        kept = Set.copyOf(kept);
        parted = Set.copyOf(parted);
        concerned = Set.copyOf(concerned);
    }

    /** Other strands that it is in one incident with, for whatever reason. */
    Set<Integer> together() {
        return Stream.concat(merged.stream(), kept.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
