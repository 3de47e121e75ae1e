package org.dateline.core.ledger.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.core.time.TimeBasis;
import org.jspecify.annotations.Nullable;

/**
 * Lays the reports of one place in the order of their days: as long as they name one side it is one holding, which a
 * later report with a better day refines; another side begins the next.
 *
 * <p>A report that fits the holding before last as well as a new one, within a week of the last change, is no change:
 * it contradicts. What is told to have happened at some time before joins the holding it fits, and begins one only
 * where there is none.
 */
final class HoldingChain {

    private final List<Holding> holdings = new ArrayList<>();

    private HoldingChain() {}

    /** The holdings in order; of one day the last is how the day ended. */
    static List<Holding> of(List<Sighting> asserted) {
        List<Sighting> firm = new ArrayList<>();
        List<Sighting> vague = new ArrayList<>();
        for (Sighting sighting : asserted) {
            boolean open = sighting.isDated(Sighting.Dating.VAGUE) && sighting.kind() != Sighting.Kind.RETAKES;
            (open ? vague : firm).add(sighting);
        }
        List<Holding> first = laid(firm);
        List<Sighting> fitting = new ArrayList<>();
        for (Sighting sighting : vague) {
            boolean fits = fit(first, sighting).isPresent();
            if (fits) {
                fitting.add(sighting);
            } else if (sighting.kind() != Sighting.Kind.HOLDS) {
                firm.add(sighting);
            }
        }
        List<Holding> chain = laid(firm);
        fitting.forEach(sighting -> fit(chain, sighting).ifPresent(holding -> holding.add(sighting)));
        return chain;
    }

    private static List<Holding> laid(List<Sighting> sightings) {
        HoldingChain chain = new HoldingChain();
        sightings.stream().sorted(Sighting.BY_DAY).forEach(chain::lay);
        return List.copyOf(chain.holdings);
    }

    /** The last holding that a report about some time before can be of. */
    private static Optional<Holding> fit(List<Holding> holdings, Sighting sighting) {
        boolean leaves = sighting.kind() == Sighting.Kind.LEAVES;
        return holdings.stream()
                .filter(holding -> !holding.isUntold() && !holding.day().isAfter(sighting.day()))
                .filter(holding -> leaves ? !holding.isOf(sighting.party()) : holding.isOf(sighting.party()))
                .reduce((earlier, later) -> later);
    }

    /** Of a day before one from which nothing is told it is laid as if more were, and that day stays where none is. */
    private void lay(Sighting sighting) {
        boolean isBefore =
                !holdings.isEmpty() && last().isUntold() && sighting.day().isBefore(last().day());
        Holding untold = isBefore ? holdings.remove(holdings.size() - 1) : null;
        Holding known = isBefore ? last() : null;
        layNext(sighting);
        if (untold != null && last() == known && (isPast(sighting) || !known.isOf(sighting.party()))) {
            holdings.add(untold);
        }
    }

    private void layNext(Sighting sighting) {
        Party party = sighting.kind() == Sighting.Kind.RETAKES && sighting.party() == null
                ? retaker(sighting)
                : sighting.party();
        if (sighting.kind() == Sighting.Kind.LEAVES || party == null) {
            leave(sighting, sighting.kind() == Sighting.Kind.LEAVES ? party : null);
        } else {
            hold(sighting, party);
        }
    }

    /** "has been retaken": by who held it before; else who tells of a recapture tells of its own. */
    private @Nullable Party retaker(Sighting sighting) {
        Party holder = holdings.isEmpty() ? null : last().party();
        for (int i = holdings.size() - 2; i >= 0; i--) {
            Party earlier = holdings.get(i).party();
            if (earlier != null && !earlier.isSameSideAs(holder)) {
                return earlier;
            }
        }
        return sighting.backing().onlySide();
    }

    private void hold(Sighting sighting, Party party) {
        Holding last = holdings.isEmpty() ? null : last();
        if (last != null && last.isOf(party)) {
            last.add(sighting);
        } else if (last != null && last.party() == null && isFall(last, sighting, party)) {
            last.fill(party, sighting);
        } else if (last != null && last.party() != null && contradicts(last, sighting, party)) {
            last.contradict(sighting);
        } else {
            begin(sighting, party, last == null ? null : last.party());
            closeIfPast(sighting, party);
        }
    }

    /** Tells whether a loss to somebody not named is the capture that is told now. */
    private static boolean isFall(Holding lost, Sighting sighting, Party party) {
        return !lost.isUntold()
                && !party.isSameSideAs(lost.left())
                && lost.isNear(sighting)
                && sighting.when().window().reaches(lost.day());
    }

    private boolean contradicts(Holding last, Sighting sighting, Party party) {
        LocalDate day = sighting.day();
        boolean sameDay = day.equals(last.day());
        if (sighting.kind() == Sighting.Kind.RETAKES || day.isAfter(last.day().plusDays(Holding.NEWS_DAYS))) {
            return false;
        }
        if (sighting.kind() == Sighting.Kind.HOLDS) {
            return sameDay || last.isTaken();
        }
        if (!sighting.when().window().reaches(last.day())) {
            return false;
        }
        Sighting first = last.telling().get(0);
        boolean same = sameDay
                && first.kind() == sighting.kind()
                && Objects.equals(
                        first.when().window().earliest(),
                        sighting.when().window().earliest());
        return same || party.isSameSideAs(last.left());
    }

    /** "had held the town for a week in 2015": of the days after that nothing is told, not even that it was lost. */
    private void closeIfPast(Sighting sighting, Party party) {
        if (isPast(sighting)) {
            holdings.add(new Holding(sighting.day().plusDays(1), sighting.day(), null, party));
        }
    }

    private static boolean isPast(Sighting sighting) {
        boolean dated = sighting.isDated(Sighting.Dating.DATED)
                && sighting.report().control().time().basis() != TimeBasis.PUBLICATION;
        return sighting.kind() == Sighting.Kind.HOLDS
                && dated
                && sighting.last()
                        .plusDays(Holding.NEWS_DAYS)
                        .isBefore(sighting.when().toldOn());
    }

    private void leave(Sighting sighting, @Nullable Party leaver) {
        Holding last = holdings.isEmpty() ? null : last();
        if (last == null || last.isUntold()) {
            begin(sighting, null, leaver);
        } else if (last.party() == null) {
            last.add(sighting);
        } else if (last.isOf(leaver) || leaver == null && !last.isNear(sighting)) {
            begin(sighting, null, last.party());
        } else if (leaver != null || !last.isRetaken()) {
            last.add(sighting);
        }
    }

    private void begin(Sighting sighting, @Nullable Party party, @Nullable Party left) {
        LocalDate before = holdings.isEmpty() ? null : last().lastSeen();
        boolean seen = before != null && !before.isAfter(sighting.day());
        Holding next = new Holding(sighting.day(), seen ? before : null, party, left);
        next.add(sighting);
        holdings.add(next);
    }

    private Holding last() {
        return holdings.get(holdings.size() - 1);
    }
}
