package org.dateline.core.ledger.incident;

import java.util.Set;

/**
 * What analysts decided of a strand.
 *
 * @param alone whether it is judged alone, and not with its copies: an analyst moved it
 * @param merged other strands that it is together with
 * @param parted strands that it is apart from
 * @param concerned all other strands that a decision about it is about, these too; also such as tell nothing any more
 */
public record Bonds(boolean alone, Set<Integer> merged, Set<Integer> parted, Set<Integer> concerned) {

    public static final Bonds NONE = new Bonds(false, Set.of(), Set.of(), Set.of());

    public Bonds {
        merged = Set.copyOf(merged);
        parted = Set.copyOf(parted);
        concerned = Set.copyOf(concerned);
    }
}
