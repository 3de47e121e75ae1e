package org.dateline.core.ledger.control;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a report unsettles who holds a place without saying who else does.
 *
 * @param from the first day
 * @param to the last day, inclusive; null if until something else is told
 * @param state what it makes of the place
 * @param rivals the sides that attack, deny or are told to hold it too
 * @param stance what the report says of the holder
 */
record Mark(
        Sighting sighting,
        LocalDate from,
        @Nullable LocalDate to,
        ControlState state,
        List<Party> rivals,
        ControlEvidence.Stance stance) {

    private static List<Party> rival(@Nullable Party party) {
        return party == null ? List.of() : List.of(party);
    }

    /** A siege lasts until something else is told, an attempt its own days. */
    static Mark fight(Sighting sighting) {
        boolean attempt = sighting.kind() == Sighting.Kind.ATTEMPTS;
        return new Mark(
                sighting,
                sighting.day(),
                attempt ? sighting.day() : null,
                ControlState.CONTESTED,
                rival(sighting.party()),
                ControlEvidence.Stance.FOUGHT);
    }

    static Mark contradiction(Sighting sighting) {
        return new Mark(
                sighting,
                sighting.day(),
                null,
                ControlState.CONTESTED,
                rival(sighting.party()),
                ControlEvidence.Stance.CONTRADICTED);
    }

    /** A denial counts from the day it is told. */
    static Mark denial(Sighting sighting) {
        return new Mark(
                sighting,
                sighting.when().toldOn(),
                null,
                ControlState.DISPUTED,
                sighting.backing().denying(),
                ControlEvidence.Stance.DENIED);
    }

    /** Tells whether it bears on a day, whoever has told what since. */
    boolean reaches(LocalDate day) {
        return !from.isAfter(day) && (to == null || !to.isBefore(day));
    }
}
