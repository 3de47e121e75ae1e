package org.dateline.core.ledger.incident;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** The strands that are merged, by numbers of the shelf's own, and where each was put. */
public interface MergeShelf {

    Strand strand(int number);

    Appearance appearance(int number);

    /** Where a strand was put last; empty if it is new. */
    Optional<Placement> placement(int number);

    void place(int number, Placement placement);

    /** Takes a strand off the shelf. */
    void remove(int number);

    /** All strands that were put to a founder, itself included if it still is one; in the order of their appearance. */
    List<Integer> members(int founder);

    /** The first of the members that speak (see {@link Placement#speaks}), in the order of their appearance. */
    List<Integer> speakers(int founder, int most);

    /**
     * The strands before one whose kept keys it seeks (see {@link MergeKeys}) and that are among the first speakers of
     * where they were put.
     *
     * @param most the greatest number of speakers of one founder
     */
    SortedSet<Integer> met(int number, int most);

    /** All strands later than a moment that meet one of some strands by their keys. */
    SortedSet<Integer> meetingAfter(Collection<Integer> numbers, Appearance moment);

    /** The first of a strand's copies that no analyst decided about, itself included. */
    int original(int number);

    /** The copies of a strand that no analyst decided about, without itself. */
    SortedSet<Integer> copies(int number);

    /** The other strands of its revision. */
    SortedSet<Integer> beside(int number);

    Bonds bonds(int number);
}
