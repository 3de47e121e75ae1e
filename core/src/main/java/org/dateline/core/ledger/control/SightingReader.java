package org.dateline.core.ledger.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.core.article.PublicationTime;
import org.dateline.core.event.ControlChange;
import org.dateline.core.ledger.DayWindow;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlacePrecision;
import org.dateline.core.record.ActorPart;
import org.dateline.core.record.ControlLine;
import org.dateline.core.record.TimePart;
import org.dateline.core.time.TimeBasis;
import org.jspecify.annotations.Nullable;

/** Reads reports of one place as {@link Sighting}s. Thread-safe. */
final class SightingReader {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*");

    private final Sides sides;
    private final Captors captors;

    SightingReader(Sides sides, Captors captors) {
        this.sides = sides;
        this.captors = captors;
    }

    /** What a report says; empty for what has not happened and what has no day at all. */
    Optional<Sighting> read(ControlReport report) {
        ControlLine line = report.control();
        Place place = line.place().place();
        String country = place == null ? null : place.country();
        Backing backing = Backing.of(report.holders(), sides, country);
        return when(report)
                .map(when -> sighting(report, country, backing, when))
                .filter(sighting -> sighting.kind() != Sighting.Kind.HOLDS || sighting.party() != null)
                .filter(sighting -> place == null || !isWithdrawal(sighting, place));
    }

    /** Foreign troops that leave a country had not held it. */
    private boolean isWithdrawal(Sighting sighting, Place place) {
        return sighting.kind() == Sighting.Kind.LEAVES
                && place.precision() == PlacePrecision.COUNTRY
                && !sides.isStateOf(sighting.party(), place.country());
    }

    private Sighting sighting(ControlReport report, @Nullable String country, Backing backing, Sighting.When when) {
        ControlLine line = report.control();
        Party captor = captors.find(report, when);
        if (captor != null && backing.isAsserted()) {
            return new Sighting(report, Sighting.Kind.TAKES, captor, backing, when);
        }
        Party told = party(line.holder(), country);
        boolean fought = line.change() == ControlChange.Kind.CONTESTED
                ? told == null || sides.isStateOf(told, country)
                : line.change() == ControlChange.Kind.ATTEMPTED && told == null;
        Party challenger = fought ? captors.challenger(report) : null;
        Party party = challenger == null ? told : challenger;
        Sighting.Kind kind = switch (line.change()) {
            case CAPTURED -> party == null ? Sighting.Kind.LEAVES : Sighting.Kind.TAKES;
            case RECAPTURED -> party == null && line.holder() != null ? Sighting.Kind.LEAVES : Sighting.Kind.RETAKES;
            case LOST, RELINQUISHED -> line.from() == null ? Sighting.Kind.LEAVES : Sighting.Kind.TAKES;
            case HELD -> Sighting.Kind.HOLDS;
            case CONTESTED -> Sighting.Kind.FIGHTS;
            case ATTEMPTED -> Sighting.Kind.ATTEMPTS;
        };
        if (kind == Sighting.Kind.TAKES && party == null) {
            return new Sighting(report, Sighting.Kind.LEAVES, party(line.from(), country), backing, when);
        }
        return new Sighting(report, kind, party, backing, when);
    }

    private @Nullable Party party(@Nullable ActorPart actor, @Nullable String country) {
        return actor == null ? null : sides.find(actor, country).orElse(null);
    }

    /** What is told on a day has happened by that day, whatever its own days leave open. */
    private static Optional<Sighting.When> when(ControlReport report) {
        TimePart time = report.control().time();
        PublicationTime at = report.telling().at();
        LocalDate toldOn = at == null ? time.latest() : at.day();
        if (toldOn == null || time.isToCome()) {
            return Optional.empty();
        }
        LocalDate latest = time.latest() == null || time.latest().isAfter(toldOn) ? toldOn : time.latest();
        if (time.earliest() != null && time.earliest().isAfter(latest)) {
            return Optional.empty();
        }
        boolean lasts = isLasting(report.control().change())
                && time.basis() != TimeBasis.PUBLICATION
                && !latest.isBefore(toldOn);
        LocalDate first = time.earliest();
        LocalDate day = lasts && first != null ? first : latest;
        return Optional.of(new Sighting.When(new DayWindow(time.earliest(), latest), day, toldOn, dating(time)));
    }

    /** What is held or besieged "since June" or "for two weeks" is so from then on. */
    private static boolean isLasting(ControlChange.Kind change) {
        return change == ControlChange.Kind.HELD || change == ControlChange.Kind.CONTESTED;
    }

    private static Sighting.Dating dating(TimePart time) {
        if (time.earliest() != null) {
            return Sighting.Dating.DATED;
        }
        return DAY.matcher(time.value()).matches() ? Sighting.Dating.RESULT : Sighting.Dating.VAGUE;
    }

    /** Reads all reports of a place. */
    List<Sighting> readAll(List<ControlReport> reports) {
        List<Sighting> sightings = reports.stream()
                .distinct()
                .flatMap(report -> read(report).stream())
                .toList();
        return new PartyNames(sightings).settle(sightings);
    }
}
