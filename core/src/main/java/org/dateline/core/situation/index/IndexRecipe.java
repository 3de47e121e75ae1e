package org.dateline.core.situation.index;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dateline.core.ledger.incident.IncidentStatus;
import org.dateline.core.record.EventLine;
import org.dateline.core.situation.index.Contribution.Circumstances;
import org.dateline.core.situation.index.Contribution.Side;
import org.dateline.core.situation.index.Contribution.Voices;

/**
 * The recipe of one index.
 *
 * @param version goes up whenever a weight changes
 * @param subject whose index it is
 * @param counted which voices count
 * @param voices the factor of one voice, of two …; the last is the cap
 * @param factors of each status
 * @param sorts what counts
 * @param words what it is, a sentence
 */
public record IndexRecipe(
        IndexName index,
        int version,
        Subject subject,
        Counted counted,
        List<BigDecimal> voices,
        Map<IncidentStatus, BigDecimal> factors,
        List<IncidentSort> sorts,
        String words) {

    /** Whose index it is. */
    public enum Subject {
        ACTOR,
        RECIPIENT,
        BOTH,
        NONE
    }

    /** Which voices count. */
    public enum Counted {
        VOUCHING,
        TELLING
    }

    public IndexRecipe {
        voices = List.copyOf(voices);
        factors = Map.copyOf(factors);
        sorts = List.copyOf(sorts);
        if (voices.isEmpty() || sorts.isEmpty()) {
            throw new IllegalArgumentException("nothing counts for " + index.label());
        }
    }

    /** What an incident of a code counts as; empty if it does not count. */
    public Optional<IncidentSort> findSort(EventLine.Code code) {
        return sorts.stream().filter(sort -> sort.holds(code)).findFirst();
    }

    /** The sort with a name. */
    public Optional<IncidentSort> findSort(String name) {
        return sorts.stream().filter(sort -> sort.name().equals(name)).findFirst();
    }

    /** What a flight of so many people counts as. */
    public IncidentSort sortOf(long people) {
        return sorts.stream()
                .filter(sort -> sort.most() == null || people <= sort.most())
                .findFirst()
                .orElseThrow();
    }

    /** The actors whose index it is. */
    public List<Side> subjects(Circumstances circumstances) {
        return switch (subject) {
            case ACTOR -> circumstances.by();
            case RECIPIENT -> circumstances.to();
            case BOTH ->
                java.util.stream.Stream.concat(circumstances.by().stream(), circumstances.to().stream())
                        .distinct()
                        .toList();
            case NONE -> List.of();
        };
    }

    Weight weight(IncidentSort sort, IncidentStatus status, Voices told) {
        int number = counted == Counted.TELLING
                ? told.names().size()
                : status == IncidentStatus.CLAIMED ? 1 : told.vouching();
        BigDecimal ofVoices = voices.get(Math.min(Math.max(number, 1), voices.size()) - 1);
        return Weight.of(sort.weight().multiply(ofVoices).multiply(Objects.requireNonNull(factors.get(status))));
    }
}
