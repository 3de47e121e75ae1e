package org.dateline.core.ledger.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The course of one place: its holdings in order, each with what unsettles it.
 *
 * @param phases in order, each beginning on a later day than the one before; between two of them may be days of which
 *     nothing is told
 */
record Course(List<Phase> phases) {

    /**
     * One holding with its days.
     *
     * @param from the day by which it began
     * @param to the last day, inclusive; null if it goes on
     */
    record Phase(Holding holding, LocalDate from, @Nullable LocalDate to, List<Mark> marks) {}

    /** Lays out all that is told of a place. */
    static Course of(List<Sighting> sightings) {
        List<Sighting> asserted = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        List<Sighting> denials = new ArrayList<>();
        for (Sighting sighting : sightings) {
            boolean told = sighting.backing().isAsserted();
            if (sighting.kind().isFight()) {
                if (told && !sighting.isDated(Sighting.Dating.VAGUE) && !isOldAttempt(sighting)) {
                    marks.add(Mark.fight(sighting));
                }
            } else if (told) {
                asserted.add(sighting);
            } else if (sighting.backing().denied() || sighting.backing().refuted()) {
                denials.add(sighting);
            }
        }
        List<Holding> holdings = HoldingChain.of(asserted);
        List<List<Mark>> own = new ArrayList<>();
        holdings.forEach(holding -> own.add(ownMarks(holding)));
        for (Sighting denial : denials) {
            Optional<Holding> denied = denied(holdings, denial);
            if (denied.isPresent()) {
                own.get(holdings.indexOf(denied.get())).add(Mark.denial(denial));
            } else if (denial.backing().denied()) {
                marks.add(Mark.denial(denial));
            }
        }
        return laidOut(holdings, own, marks);
    }

    /** "tried to storm it last October": how that ended is known by now. */
    private static boolean isOldAttempt(Sighting sighting) {
        return sighting.kind() == Sighting.Kind.ATTEMPTS
                && sighting.day()
                        .plusDays(Holding.NEWS_DAYS)
                        .isBefore(sighting.when().toldOn());
    }

    /** What contradicts a holding, and who denies what is told of it in the same breath. */
    private static List<Mark> ownMarks(Holding holding) {
        List<Mark> marks = new ArrayList<>();
        holding.contradicting().forEach(sighting -> marks.add(Mark.contradiction(sighting)));
        holding.telling().stream()
                .filter(sighting -> sighting.backing().denied())
                .forEach(sighting -> marks.add(Mark.denial(sighting)));
        return marks;
    }

    /** The holding whose beginning a denial is about: of the side it names, or of whoever took it from who denies. */
    private static Optional<Holding> denied(List<Holding> holdings, Sighting denial) {
        boolean leaves = denial.kind() == Sighting.Kind.LEAVES || denial.party() == null;
        return holdings.stream()
                .filter(Holding::isTaken)
                .filter(holding -> !holding.day().isAfter(denial.when().toldOn()))
                .filter(holding -> !holding.day().plusDays(Holding.NEWS_DAYS).isBefore(denial.day()))
                .filter(holding -> leaves
                        ? !holding.isOf(denial.party())
                                && denial.backing().denying().stream().noneMatch(holding::isOf)
                        : holding.isOf(denial.party()))
                .reduce((earlier, later) -> later);
    }

    private static Course laidOut(List<Holding> holdings, List<List<Mark>> own, List<Mark> loose) {
        List<Phase> phases = new ArrayList<>(untoldPhases(
                LocalDate.MIN, holdings.isEmpty() ? null : holdings.get(0).day(), loose));
        for (int i = 0; i < holdings.size(); i++) {
            Holding holding = holdings.get(i);
            LocalDate next = i + 1 < holdings.size() ? holdings.get(i + 1).day() : null;
            if (holding.isUntold()) {
                phases.addAll(untoldPhases(holding.day(), next, loose));
            } else if (!holding.day().equals(next)) {
                phases.add(phase(holding, dayBefore(next), own.get(i), loose));
            }
        }
        return new Course(List.copyOf(phases));
    }

    /** What unsettles a place while nothing else is told of it. @param next the day from which something is; null if none */
    private static List<Phase> untoldPhases(LocalDate from, @Nullable LocalDate next, List<Mark> loose) {
        List<Holding> holdings = untold(from, next, loose);
        List<Phase> phases = new ArrayList<>();
        for (int i = 0; i < holdings.size(); i++) {
            LocalDate end = i + 1 < holdings.size() ? holdings.get(i + 1).day() : next;
            phases.add(phase(holdings.get(i), dayBefore(end), List.of(), loose));
        }
        return phases;
    }

    /**
     * Holdings without reports while there is no other: while a place is only told to be fought over, nobody's; from the
     * day on which it is denied that a side holds it, that side's, as it is said to.
     */
    private static List<Holding> untold(LocalDate first, @Nullable LocalDate next, List<Mark> loose) {
        List<Mark> early = loose.stream()
                .filter(mark -> !mark.from().isBefore(first))
                .filter(mark -> next == null || mark.from().isBefore(next))
                .sorted(Comparator.comparing(Mark::from))
                .toList();
        if (early.isEmpty()) {
            return List.of();
        }
        Optional<Mark> denial = early.stream()
                .filter(mark -> mark.state() == ControlState.DISPUTED)
                .filter(mark -> mark.sighting().kind() != Sighting.Kind.LEAVES
                        && mark.sighting().party() != null)
                .findFirst();
        LocalDate from = early.get(0).from();
        LocalDate denied = denial.map(Mark::from).orElse(null);
        List<Holding> holdings = new ArrayList<>();
        if (denied == null || from.isBefore(denied)) {
            holdings.add(new Holding(from, null, null, null));
        }
        denial.ifPresent(mark ->
                holdings.add(new Holding(mark.from(), null, mark.sighting().party(), null)));
        return holdings;
    }

    private static @Nullable LocalDate dayBefore(@Nullable LocalDate day) {
        return day == null ? null : day.minusDays(1);
    }

    /** A side does not attack what it holds, nor after it took the place that day. */
    private static Phase phase(Holding holding, @Nullable LocalDate to, List<Mark> own, List<Mark> loose) {
        List<Mark> marks = new ArrayList<>(own);
        loose.stream()
                .filter(mark -> !mark.from().isBefore(holding.day())
                        && (to == null || !mark.from().isAfter(to)))
                .filter(mark -> mark.state() != ControlState.CONTESTED
                        || !holding.isOf(mark.sighting().party())
                                && (!holding.isTaken() || mark.from().isAfter(holding.day())))
                .forEach(marks::add);
        return new Phase(holding, holding.day(), to, List.copyOf(marks));
    }
}
