package org.dateline.core.ledger.control;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.core.article.PublicationTime;
import org.dateline.core.event.ControlChange;
import org.dateline.core.event.FactualityValue;
import org.dateline.core.record.ActorPart;
import org.dateline.core.record.ControlLine;
import org.dateline.core.record.PlacePart;
import org.jspecify.annotations.Nullable;

/**
 * To whom places fall that an article only tells to have fallen, and who besieges what is only told to be besieged: the
 * one side that the article tells of going for places, taking or holding them, as a reader understands <i>the rebels took
 * Orla; Brena fell as well</i>. Where two sides do, or the state whose place it is, the article leaves it open.
 */
final class Captors {

    private final Sides sides;
    private final Map<String, Map<String, Party>> byRevision = new HashMap<>();
    private final Map<String, Map<String, Party>> namedByRevision = new HashMap<>();

    Captors(List<ControlReport> reports, Sides sides) {
        this.sides = sides;
        for (ControlReport report : reports) {
            add(byRevision, report, taker(report));
            add(namedByRevision, report, outsider(report));
        }
    }

    private static void add(Map<String, Map<String, Party>> sides, ControlReport report, @Nullable Party party) {
        if (party != null && party.named()) {
            sides.computeIfAbsent(revision(report), revision -> new HashMap<>())
                    .merge(party.side(), party, (one, other) -> one.name().compareTo(other.name()) <= 0 ? one : other);
        }
    }

    /** Who is told, feared or denied to hold a place that is not its own state. */
    private @Nullable Party outsider(ControlReport report) {
        ControlLine line = report.control();
        ActorPart holder = line.holder();
        Party party = holder == null || isPast(report)
                ? null
                : sides.find(holder, country(line.place())).orElse(null);
        return party == null || party.kind() == Party.Kind.STATE ? null : party;
    }

    private static String revision(ControlReport report) {
        return report.telling().article() + ' ' + report.telling().revision();
    }

    private @Nullable Party taker(ControlReport report) {
        ControlLine line = report.control();
        boolean asserted =
                line.factuality().stream().anyMatch(judgement -> judgement.value() == FactualityValue.CT_PLUS);
        ActorPart holder = line.holder();
        if (!asserted || holder == null || isPast(report)) {
            return null;
        }
        Party party = sides.find(holder, country(line.place())).orElse(null);
        return switch (line.change()) {
            case CAPTURED, RECAPTURED -> party;
            // A state is told to hold its own places wherever another side goes for them.
            case HELD, ATTEMPTED, CONTESTED -> sides.isStateOf(party, country(line.place())) ? null : party;
            case LOST, RELINQUISHED -> null;
        };
    }

    /** "ruled the city until 2001". */
    private static boolean isPast(ControlReport report) {
        LocalDate latest = report.control().time().latest();
        PublicationTime at = report.telling().at();
        return latest != null
                && at != null
                && latest.plusDays(Holding.NEWS_DAYS).isBefore(at.day());
    }

    private static @Nullable String country(PlacePart place) {
        return place.place() == null ? null : place.place().country();
    }

    /** Who took a place that is told to have fallen in the week of the report; null if the article leaves it open. */
    @Nullable
    Party find(ControlReport report, Sighting.When when) {
        ControlLine line = report.control();
        LocalDate day = when.window().latest();
        boolean news = when.dating() != Sighting.Dating.VAGUE
                && !day.plusDays(Holding.NEWS_DAYS).isBefore(when.toldOn());
        boolean falls = line.change() == ControlChange.Kind.LOST || line.change() == ControlChange.Kind.CAPTURED;
        if (!falls || line.holder() != null || line.from() != null || !news) {
            return null;
        }
        return only(byRevision, report);
    }

    /** Who goes for a place that is only told to be fought over, or to be defended by the state; null if left open. */
    @Nullable
    Party challenger(ControlReport report) {
        return only(namedByRevision, report);
    }

    private @Nullable Party only(Map<String, Map<String, Party>> sides, ControlReport report) {
        Map<String, Party> told = sides.getOrDefault(revision(report), Map.of());
        Party party = told.size() == 1 ? told.values().iterator().next() : null;
        return this.sides.isStateOf(party, country(report.control().place())) ? null : party;
    }
}
