package org.dateline.core.ledger.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.core.event.FactualityValue;
import org.dateline.core.ledger.Holder;
import org.dateline.core.record.ActorPart;
import org.dateline.core.record.SpeakerPart;
import org.dateline.core.statement.SpeakerClass;

/**
 * Who holds an incident for so and who denies it, and what follows for its status.
 *
 * @param claims by report, then by holder
 * @param denials likewise
 * @param firmVoices the independent voices whose authors hold it for certain or probable, sorted
 * @param voices those whose authors hold it at least for possible, sorted
 */
record Stands(List<Stand> claims, List<Stand> denials, Set<String> firmVoices, Set<String> voices) {

    private static final int INDEPENDENT = 2;
    private static final CountryCodes COUNTRIES = CountryCodes.load();

    private static final Comparator<Stand> BY_REPORT = Comparator.comparing(Stand::report)
            .thenComparing(stand -> stand.holder().isAuthor() ? 0 : 1)
            .thenComparing(stand -> stand.holder().judgement().name())
            .thenComparing(stand -> String.valueOf(stand.holder().judgement().statement()))
            .thenComparing(stand -> stand.holder().value());

    /** Reads the stands of all reports of an incident. */
    static Stands of(List<Report> reports) {
        List<Party> actors = reports.stream()
                .flatMap(report -> report.event().actors().stream())
                .map(actor -> Party.of(actor, COUNTRIES))
                .distinct()
                .toList();
        List<Stand> claims = new ArrayList<>();
        List<Stand> denials = new ArrayList<>();
        Set<String> firmVoices = new TreeSet<>();
        Set<String> voices = new TreeSet<>();
        for (Report report : reports) {
            for (Holder holder : report.holders()) {
                Stand stand = new Stand(report.id(), holder, role(holder, actors));
                FactualityValue value = holder.value();
                if (value.isPositive()) {
                    claims.add(stand);
                    addVoice(stand, report, value == FactualityValue.PS_PLUS ? voices : firmVoices);
                } else if (value.isNegative()) {
                    denials.add(stand);
                }
            }
        }
        voices.addAll(firmVoices);
        claims.sort(BY_REPORT);
        denials.sort(BY_REPORT);
        return new Stands(claims, denials, firmVoices, voices);
    }

    private static void addVoice(Stand stand, Report report, Set<String> voices) {
        if (stand.role() == Stand.Role.AUTHOR) {
            voices.add(report.telling().voice().toLowerCase(Locale.ROOT));
        } else if (stand.role() == Stand.Role.OUTLET) {
            voices.add(stand.holder().judgement().name().toLowerCase(Locale.ROOT));
        }
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
            return voices.isEmpty() ? IncidentStatus.DENIED : IncidentStatus.DISPUTED;
        }
        if (firmVoices.size() >= INDEPENDENT) {
            return IncidentStatus.CONFIRMED;
        }
        boolean isOfPartyAlone = claims.stream().allMatch(claim -> claim.role() == Stand.Role.PARTY);
        return isOfPartyAlone && !claims.isEmpty() ? IncidentStatus.CLAIMED : IncidentStatus.REPORTED;
    }
}
