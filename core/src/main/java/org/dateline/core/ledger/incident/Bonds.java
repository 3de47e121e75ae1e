package org.dateline.core.ledger.incident;

import java.util.Set;

/**
 * What analysts decided of a strand.
 *
 * @param decided whether any decision is about it: then it is judged alone, and not with its copies
 * @param merged other strands that it is together with
 * @param parted strands that it is apart from
 * @param concerned all other strands that a decision about it is about, these too; also such as tell nothing any more
 */
public record Bonds(boolean decided, Set<Integer> merged, Set<Integer> parted, Set<Integer> concerned) {

    public static final Bonds NONE = new Bonds(false, Set.of(), Set.of(), Set.of());

    public Bonds {
        merged = Set.copyOf(merged);
        parted = Set.copyOf(parted);
        concerned = Set.copyOf(concerned);
    }
}
