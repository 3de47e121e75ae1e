package org.dateline.core.situation.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.dateline.core.event.ControlChange;
import org.dateline.core.ledger.DayWindow;
import org.dateline.core.ledger.control.ControlEvidence;
import org.dateline.core.ledger.control.ControlEvidence.Stance;
import org.dateline.core.ledger.control.ControlReport;
import org.dateline.core.ledger.control.ControlStretch;
import org.dateline.core.ledger.control.ControlTimeline;
import org.dateline.core.ledger.control.Party;
import org.dateline.core.ledger.incident.IncidentStatus;
import org.dateline.core.situation.index.Contribution.Voices;
import org.jspecify.annotations.Nullable;

/**
 * The time for which one side holds a place, or nobody known does, with all that is ever told of its beginning.
 *
 * @param holder null if nobody known
 * @param began the days on one of which it began
 * @param days the first and the last day of it; no last one if it goes on
 * @param told the evidence, by day
 * @param lines those that support it, by day
 */
record Tenure(
        @Nullable Party holder, DayWindow began, Days days, List<ControlEvidence> told, List<ControlReport> lines) {

    /** @param to inclusive; null if it goes on */
    record Days(LocalDate from, @Nullable LocalDate to) {}

    Tenure {
        told = List.copyOf(told);
        lines = List.copyOf(lines);
    }

    /** The tenures of a place, in order; those that no report supports are left out. */
    static List<Tenure> of(ControlTimeline timeline, Map<String, ControlReport> lines) {
        List<Tenure> tenures = new ArrayList<>();
        List<ControlStretch> own = new ArrayList<>();
        for (ControlStretch stretch : timeline.stretches()) {
            if (!own.isEmpty() && !isOfOne(own.get(0), stretch)) {
                add(own, lines, tenures);
                own.clear();
            }
            own.add(stretch);
        }
        add(own, lines, tenures);
        return tenures;
    }

    private static boolean isOfOne(ControlStretch one, ControlStretch other) {
        return Objects.equals(side(one.holder()), side(other.holder()))
                && one.began().equals(other.began());
    }

    private static @Nullable String side(@Nullable Party party) {
        return party == null ? null : party.side();
    }

    private static void add(List<ControlStretch> own, Map<String, ControlReport> lines, List<Tenure> tenures) {
        TreeSet<ControlEvidence> told = new TreeSet<>();
        own.forEach(stretch -> told.addAll(stretch.evidence()));
        List<ControlReport> supporting = told.stream()
                .filter(evidence -> evidence.stance().supports())
                .map(evidence -> Objects.requireNonNull(lines.get(evidence.control())))
                .toList();
        if (!supporting.isEmpty()) {
            ControlStretch first = own.get(0);
            Days days = new Days(first.from(), own.get(own.size() - 1).to());
            tenures.add(new Tenure(first.holder(), first.began(), days, List.copyOf(told), supporting));
        }
    }

    /** Tells whether it begins where another ends: of the days between two that do not, nothing is told. */
    boolean follows(Tenure other) {
        LocalDate end = other.days.to();
        return end != null && end.plusDays(1).equals(days.from());
    }

    boolean isSameSideAs(Tenure other) {
        return Objects.equals(side(holder), side(other.holder));
    }

    /** Tells whether a report tells of a change, rather than of how it stood. */
    boolean isChange() {
        return lines.stream().anyMatch(report -> report.control().change() != ControlChange.Kind.HELD);
    }

    boolean isSettled() {
        return status() != IncidentStatus.DENIED;
    }

    /** How far it is known, as of an incident. */
    IncidentStatus status() {
        int vouching = vouching().size();
        if (told.stream().anyMatch(evidence -> isAgainst(evidence.stance()))) {
            return vouching == 0 ? IncidentStatus.DENIED : IncidentStatus.DISPUTED;
        }
        if (vouching > 1) {
            return IncidentStatus.CONFIRMED;
        }
        boolean isOfOthers = told.stream().anyMatch(evidence -> evidence.stance() == Stance.OTHERS);
        return vouching == 1 || isOfOthers ? IncidentStatus.REPORTED : IncidentStatus.CLAIMED;
    }

    private static boolean isAgainst(Stance stance) {
        return stance == Stance.DENIED || stance == Stance.CONTRADICTED;
    }

    private List<String> vouching() {
        return IncidentContributions.distinct(told.stream()
                .filter(evidence -> evidence.stance() == Stance.FACT)
                .map(ControlEvidence::voice)
                .toList());
    }

    /** The voices whose authors tell it as a fact; where there are none, those that tell it. */
    Voices voices() {
        List<String> vouching = vouching();
        return vouching.isEmpty()
                ? new Voices(
                        IncidentContributions.distinct(lines.stream()
                                .map(report -> report.telling().voice())
                                .toList()),
                        0)
                : new Voices(vouching, vouching.size());
    }

    /** The ids of the lines that bear on who holds it. */
    List<String> evidence() {
        return told.stream()
                .filter(evidence -> evidence.stance() != Stance.FOUGHT)
                .map(ControlEvidence::control)
                .toList();
    }
}
