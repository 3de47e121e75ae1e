package org.dateline.core.ledger.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One name for each side of a place: its group's own rather than that of a commander, and the one group told of there
 * for "the fighters".
 */
final class PartyNames {

    private static final Comparator<Party> BEST = Comparator.comparing((Party party) -> party.actor() == null)
            .thenComparing(party -> party.name().length())
            .thenComparing(Party::name)
            .thenComparing(party -> String.valueOf(party.actor()));

    private final Map<String, Party> bySide = new TreeMap<>();
    private final Set<String> contenders;

    PartyNames(List<Sighting> sightings) {
        contenders = sightings.stream()
                .map(Sighting::party)
                .filter(Objects::nonNull)
                .map(Party::side)
                .collect(Collectors.toSet());
        sightings.stream()
                .flatMap(sighting -> Stream.concat(
                        Stream.ofNullable(sighting.party()), sighting.backing().sides()))
                .collect(Collectors.groupingBy(Party::side))
                .forEach((side, parties) -> bySide.put(side, joined(parties)));
    }

    private static Party joined(List<Party> parties) {
        Party best = parties.stream().min(BEST).orElseThrow();
        List<String> codes = new ArrayList<>();
        parties.forEach(party -> codes.addAll(party.codes()));
        return new Party(best.kind(), best.side(), best.name(), best.actor(), codes, best.named());
    }

    List<Sighting> settle(List<Sighting> sightings) {
        return sightings.stream()
                .map(sighting -> new Sighting(
                        sighting.report(),
                        sighting.kind(),
                        settled(sighting.party()),
                        sighting.backing().named(this::named),
                        sighting.when()))
                .toList();
    }

    /** Who speaks keeps its own description: the resistance that denies is not the group told of. */
    private Party named(Party party) {
        return bySide.getOrDefault(party.side(), party);
    }

    private @Nullable Party settled(@Nullable Party party) {
        if (party == null) {
            return null;
        }
        if (party.named()) {
            return bySide.get(party.side());
        }
        List<Party> candidates = bySide.values().stream()
                .filter(other -> contenders.contains(other.side()) && other.named() && other.kind() == party.kind())
                .toList();
        return candidates.size() == 1 ? candidates.get(0) : bySide.get(party.side());
    }
}
