package org.dateline.core.ledger.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.event.FactualityValue;
import org.dateline.core.ledger.Holder;
import org.dateline.core.ledger.revision.Syndication;
import org.dateline.core.record.ActorPart;
import org.dateline.core.record.SpeakerPart;
import org.dateline.core.statement.SpeakerClass;

/**
 * Who holds an incident for so and who denies it, and what follows for its status.
 *
 * @param claims by report, then by holder
 * @param denials likewise
 * @param isVoiced whether an author's voice holds it at least for possible
 * @param isConfirmed whether the authors of independent voices hold it for certain or probable, in reports that are
 *     surely of the same
 */
record Stands(List<Stand> claims, List<Stand> denials, boolean isVoiced, boolean isConfirmed) {

    private static final int INDEPENDENT = 2;
    private static final CountryCodes COUNTRIES = CountryCodes.load();

    private static final Comparator<Stand> BY_REPORT = Comparator.comparing(Stand::report)
            .thenComparing(stand -> stand.holder().isAuthor() ? 0 : 1)
            .thenComparing(stand -> stand.holder().judgement().name())
            .thenComparing(stand -> String.valueOf(stand.holder().judgement().statement()))
            .thenComparing(stand -> stand.holder().value());

    /** Reads the stands of all reports of an incident. */
    static Stands of(Cluster cluster) {
        List<Report> reports = cluster.reports();
        List<Party> actors = reports.stream()
                .flatMap(report -> report.event().actors().stream())
                .map(actor -> Party.of(actor, COUNTRIES))
                .distinct()
                .toList();
        List<Stand> claims = new ArrayList<>();
        List<Stand> denials = new ArrayList<>();
        Map<String, Set<String>> firmVoices = new HashMap<>();
        boolean isVoiced = false;
        for (Report report : reports) {
            for (Holder holder : report.holders()) {
                Stand stand = new Stand(report.id(), holder, role(holder, actors));
                if (holder.value().isPositive()) {
                    claims.add(stand);
                    Optional<String> voice = voice(stand, report);
                    isVoiced |= voice.isPresent();
                    if (holder.value() != FactualityValue.PS_PLUS) {
                        voice.ifPresent(firmVoices.computeIfAbsent(report.id(), any -> new HashSet<>())::add);
                    }
                } else if (holder.value().isNegative()) {
                    denials.add(stand);
                }
            }
        }
        claims.sort(BY_REPORT);
        denials.sort(BY_REPORT);
        return new Stands(claims, denials, isVoiced, isConfirmed(cluster, firmVoices));
    }

    private static boolean isConfirmed(Cluster cluster, Map<String, Set<String>> firmVoices) {
        return cluster.surelyTheSame().stream()
                .map(reports -> reports.stream()
                        .flatMap(report -> firmVoices.getOrDefault(report, Set.of()).stream())
                        .distinct()
                        .count())
                .anyMatch(voices -> voices >= INDEPENDENT);
    }

    private static Optional<String> voice(Stand stand, Report report) {
        return switch (stand.role()) {
            case AUTHOR -> Optional.of(Syndication.independent(report.telling().voice()));
            case OUTLET -> Optional.of(stand.holder().judgement().name().toLowerCase(Locale.ROOT));
            case PARTY, OTHER -> Optional.empty();
        };
    }

    private static Stand.Role role(Holder holder, List<Party> actors) {
        SpeakerPart speaker = holder.speaker();
        if (holder.isAuthor()) {
            return Stand.Role.AUTHOR;
        }
        if (speaker == null) {
            return Stand.Role.OTHER;
        }
        Party party =
                Party.of(new ActorPart(speaker.words(), speaker.actor(), speaker.name(), speaker.codes()), COUNTRIES);
        if (actors.stream().anyMatch(party::isOfSideOf)) {
            return Stand.Role.PARTY;
        }
        return speaker.kind() == SpeakerClass.MEDIA && speaker.named() ? Stand.Role.OUTLET : Stand.Role.OTHER;
    }

    IncidentStatus status() {
        if (!denials.isEmpty()) {
            return isVoiced ? IncidentStatus.DISPUTED : IncidentStatus.DENIED;
        }
        if (isConfirmed) {
            return IncidentStatus.CONFIRMED;
        }
        boolean isOfPartyAlone = claims.stream().allMatch(claim -> claim.role() == Stand.Role.PARTY);
        return isOfPartyAlone && !claims.isEmpty() ? IncidentStatus.CLAIMED : IncidentStatus.REPORTED;
    }
}
