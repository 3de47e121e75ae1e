package org.dateline.store.query;

import java.time.LocalDate;
import org.dateline.core.actor.Agency;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with how many incidents they take part in.
 *
 * @param incidents how many of those that answer to the filter
 * @param isAtLeast whether only the newest were counted
 * @param lastDay the last day that one of these incidents can have been; of who takes part in none, the last day that
 *     any line is told for; null if unknown
 */
public record RankedActor(
        ActorRow actor,
        int incidents,
        boolean isAtLeast,
        @Nullable LocalDate lastDay) implements Row {

    /** Tells whether they can act, by {@link Agency}; else they are only named. */
    public boolean isActor() {
        return Agency.isActor(actor.id(), actor.codes(), actor.did() + actor.said() > 0);
    }

    @Override
    public String json() {
        return JsonLine.read(actor.json())
                .put("incidents", incidents)
                .put("isActor", isActor())
                .toString();
    }
}
