package org.dateline.core.ledger.control;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A side that can hold a place: a state with all its forces, an armed group, a body of several states.
 *
 * @param side what tells sides apart: a state's ISO 3166-1 alpha-3 code, a group's CAMEO code; of who is described by a
 *     sector only, that sector
 * @param name the group's name, or whose government it is
 * @param actor id of an actor that stands for the side; null if only descriptions of it are told
 * @param codes CAMEO actor codes that were told of it, sorted
 * @param named whether the side is known, not just what kind it is of: of "the gunmen" it is not
 */
public record Party(
        Kind kind, String side, String name, @Nullable String actor, List<String> codes, boolean named) {

    /** What kind of side it is. */
    public enum Kind {
        /** A state: its government, armed forces, police and courts are one. */
        STATE,
        /** Rebels, a militia. */
        GROUP,
        /** An organisation of states, or its forces. */
        BODY
    }

    public Party {
        if (side.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("a side without a name");
        }
        codes = codes.stream().distinct().sorted().toList();
    }

    /** Tells whether it is the same side, however it was named. */
    public boolean isSameSideAs(@Nullable Party other) {
        return other != null && side.equals(other.side);
    }
}
