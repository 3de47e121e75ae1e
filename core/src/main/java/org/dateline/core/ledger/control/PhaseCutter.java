package org.dateline.core.ledger.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a holding into stretches of one state, by what had been told up to each day. Before the first telling the days
 * stand as the first telling has them.
 */
final class PhaseCutter {

    private final Course.Phase phase;
    private final List<Sighting> telling;

    PhaseCutter(Course.Phase phase) {
        this.phase = phase;
        this.telling = phase.holding().telling();
    }

    /** How it stands on one day. */
    private record Stand(ControlState state, List<Party> rivals) {

        boolean isLike(Stand other) {
            return state == other.state && sides().equals(other.sides());
        }

        private List<String> sides() {
            return rivals.stream().map(Party::side).toList();
        }
    }

    List<ControlStretch> cut() {
        TreeMap<LocalDate, Stand> stands = new TreeMap<>();
        Stand before = null;
        for (LocalDate day : turningDays()) {
            Stand stand = standOn(day);
            if (before == null || !stand.isLike(before)) {
                stands.put(day, stand);
            }
            before = stand;
        }
        List<ControlStretch> stretches = new ArrayList<>();
        stands.forEach((from, stand) -> {
            LocalDate next = stands.higherKey(from);
            stretches.add(stretch(from, next == null ? phase.to() : next.minusDays(1), stand));
        });
        return stretches;
    }

    private TreeSet<LocalDate> turningDays() {
        TreeSet<LocalDate> days = new TreeSet<>();
        days.add(phase.from());
        for (Sighting sighting : telling) {
            days.add(sighting.when().toldOn());
            days.add(sighting.day());
        }
        for (Mark mark : phase.marks()) {
            days.add(mark.from());
            if (mark.to() != null) {
                days.add(mark.to().plusDays(1));
            }
        }
        days.removeIf(day -> day.isBefore(phase.from()) || phase.to() != null && day.isAfter(phase.to()));
        return days;
    }

    private Stand standOn(LocalDate day) {
        List<Mark> active =
                phase.marks().stream().filter(mark -> isActive(mark, day)).toList();
        Optional<ControlState> unsettled = active.stream().map(Mark::state).max(Comparator.naturalOrder());
        TreeMap<String, Party> rivals = new TreeMap<>();
        active.stream()
                .flatMap(mark -> mark.rivals().stream())
                .filter(party -> !phase.holding().isOf(party))
                .forEach(party -> rivals.put(party.side(), party));
        return new Stand(unsettled.orElseGet(() -> settled(day)), List.copyOf(rivals.values()));
    }

    private ControlState settled(LocalDate day) {
        Party holder = phase.holding().party();
        if (holder == null) {
            return telling.isEmpty() ? ControlState.CONTESTED : ControlState.LOST;
        }
        boolean independent = toldBy(day).stream()
                .anyMatch(sighting -> sighting.backing().worthFor(holder) != ControlEvidence.Stance.INTERESTED);
        return independent ? ControlState.HELD : ControlState.CLAIMED;
    }

    /** The reports of days up to one, told up to it; where none was told yet, the first told. */
    private List<Sighting> toldBy(LocalDate day) {
        List<Sighting> about = telling.stream()
                .filter(sighting -> !sighting.day().isAfter(day) || isOfBeginning(sighting))
                .toList();
        LocalDate limit = limit(about, day);
        return about.stream()
                .filter(sighting -> !sighting.when().toldOn().isAfter(limit))
                .toList();
    }

    /** A day, or that of the first telling where none had come by then. */
    private static LocalDate limit(List<Sighting> about, LocalDate day) {
        return about.stream()
                .map(sighting -> sighting.when().toldOn())
                .min(Comparator.naturalOrder())
                .filter(first -> first.isAfter(day))
                .orElse(day);
    }

    /** "have retaken the town" can be of the day on which that began. */
    private boolean isOfBeginning(Sighting sighting) {
        return sighting.kind() != Sighting.Kind.HOLDS
                && sighting.when().window().reaches(phase.from())
                && !sighting.isDated(Sighting.Dating.VAGUE);
    }

    private boolean isActive(Mark mark, LocalDate asked) {
        // Who denies what is first told of a day that has passed denies it of that day.
        LocalDate day = mark.state() == ControlState.DISPUTED ? limit(toldBy(asked), asked) : asked;
        if (!mark.reaches(day)) {
            return telling.isEmpty() && !mark.from().isAfter(day);
        }
        return telling.stream()
                .filter(sighting -> !sighting.when().toldOn().isAfter(day) || mark.state() == ControlState.CONTESTED)
                .noneMatch(sighting -> settles(sighting, mark, day));
    }

    /**
     * A denial is settled when an article tells the thing as fact on its day or later, or somebody who gains nothing by
     * it says so later; fighting, by what is told of a later day.
     */
    private boolean settles(Sighting sighting, Mark mark, LocalDate day) {
        if (mark.state() == ControlState.CONTESTED) {
            return sighting.day().isAfter(mark.from()) && !sighting.day().isAfter(day);
        }
        LocalDate toldOn = sighting.when().toldOn();
        return switch (sighting.backing().worthFor(phase.holding().party())) {
            case FACT -> !toldOn.isBefore(mark.from());
            case OTHERS -> toldOn.isAfter(mark.from());
            default -> false;
        };
    }

    private ControlStretch stretch(LocalDate from, @Nullable LocalDate to, Stand stand) {
        TreeSet<ControlEvidence> evidence = new TreeSet<>();
        Party holder = phase.holding().party();
        toldBy(to == null ? LocalDate.MAX : to)
                .forEach(sighting -> evidence.add(sighting.as(sighting.backing().worthFor(holder))));
        phase.marks().stream()
                .filter(mark -> to == null || !mark.from().isAfter(to))
                .forEach(mark -> evidence.add(mark.sighting().as(mark.stance())));
        return new ControlStretch(
                from,
                to,
                phase.holding().began(),
                stand.state(),
                holder,
                stand.rivals(),
                List.copyOf(evidence),
                asOf(to == null ? LocalDate.MAX : to, evidence).orElse(from));
    }

    private static Optional<LocalDate> asOf(LocalDate limit, TreeSet<ControlEvidence> evidence) {
        return evidence.stream()
                .map(ControlEvidence::about)
                .filter(day -> !day.isAfter(limit))
                .max(Comparator.naturalOrder());
    }
}
