package org.dateline.core.ledger.control;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.core.event.ControlChange;
import org.dateline.core.event.FactualityValue;
import org.dateline.core.record.ActorPart;
import org.dateline.core.record.ControlLine;
import org.dateline.core.record.PlacePart;
import org.jspecify.annotations.Nullable;

/**
 * To whom places fall that an article only tells to have fallen: to the one side that it tells of taking places, as a
 * reader understands <i>the rebels took Orla; Brena fell as well</i>. Where two sides take places, or the state whose
 * place it is, the article leaves it open.
 */
final class Captors {

    private final Sides sides;
    private final Map<String, Map<String, Party>> byRevision = new HashMap<>();

    Captors(List<ControlReport> reports, Sides sides) {
        this.sides = sides;
        for (ControlReport report : reports) {
            Party taker = taker(report.control());
            if (taker != null) {
                byRevision
                        .computeIfAbsent(revision(report), revision -> new HashMap<>())
                        .merge(
                                taker.side(),
                                taker,
                                (one, other) -> one.name().compareTo(other.name()) <= 0 ? one : other);
            }
        }
    }

    private static String revision(ControlReport report) {
        return report.telling().article() + ' ' + report.telling().revision();
    }

    private @Nullable Party taker(ControlLine line) {
        boolean takes = line.change() == ControlChange.Kind.CAPTURED || line.change() == ControlChange.Kind.RECAPTURED;
        boolean asserted =
                line.factuality().stream().anyMatch(judgement -> judgement.value() == FactualityValue.CT_PLUS);
        ActorPart holder = line.holder();
        return takes && asserted && holder != null
                ? sides.find(holder, country(line.place())).orElse(null)
                : null;
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
        if (line.change() != ControlChange.Kind.LOST || line.holder() != null || line.from() != null || !news) {
            return null;
        }
        Map<String, Party> takers = byRevision.getOrDefault(revision(report), Map.of());
        if (takers.size() != 1) {
            return null;
        }
        Party taker = takers.values().iterator().next();
        return taker.named() && !sides.isStateOf(taker, country(line.place())) ? taker : null;
    }
}
