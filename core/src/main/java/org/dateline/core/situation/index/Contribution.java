package org.dateline.core.situation.index;

import java.time.LocalDate;
import java.util.List;
import org.dateline.core.ledger.incident.IncidentStatus;
import org.dateline.core.record.ActorPart;
import org.dateline.core.record.PlacePart;
import org.jspecify.annotations.Nullable;

/**
 * What one incident, change of control or flight adds to one index.
 *
 * @param index which
 * @param sort what it counts as, of {@code counts.tsv}
 * @param id of the incident; of a change of control or a flight that of its first line of evidence
 * @param circumstances who, where and when
 * @param status how far it is known
 * @param voices on whose word
 * @param weight what follows by the recipe
 * @param evidence ids of the lines of the record that tell of it, sorted; never empty
 */
public record Contribution(
        IndexName index,
        String sort,
        String id,
        Circumstances circumstances,
        IncidentStatus status,
        Voices voices,
        Weight weight,
        List<String> evidence) {

    public Contribution {
        evidence = evidence.stream().distinct().sorted().toList();
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException(id + " has no evidence");
        }
    }

    /**
     * Somebody who takes part.
     *
     * @param codes CAMEO actor codes, the most specific first
     */
    public record Side(String name, List<String> codes) {

        public Side {
            codes = List.copyOf(codes);
        }

        static Side of(ActorPart actor) {
            return new Side(actor.name(), actor.codes());
        }

        static List<Side> all(List<ActorPart> actors) {
            return actors.stream().map(Side::of).distinct().toList();
        }
    }

    /**
     * Who, where and when.
     *
     * @param by who did it
     * @param to to whom
     * @param place null if unknown
     * @param earliest the first day it can have been; null if unknown
     * @param latest the last, inclusive; null if unknown
     */
    public record Circumstances(
            List<Side> by,
            List<Side> to,
            @Nullable PlacePart place,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest) {

        public Circumstances {
            by = List.copyOf(by);
            to = List.copyOf(to);
        }
    }

    /**
     * On whose word.
     *
     * @param names the voices that count, sorted: those that vouch for it, or, if none does, those that tell of it
     * @param vouching how many vouch for it
     */
    public record Voices(List<String> names, int vouching) {

        public Voices {
            names = List.copyOf(names);
        }
    }

    /** The first day of the period in which it counts; empty if its days are unknown or too many. */
    public java.util.Optional<LocalDate> period(Grain grain) {
        return grain.period(circumstances.earliest, circumstances.latest);
    }
}
