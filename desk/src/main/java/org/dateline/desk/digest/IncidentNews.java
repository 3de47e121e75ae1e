package org.dateline.desk.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.core.ledger.incident.IncidentStatus;
import org.dateline.desk.brief.BriefReader;
import org.dateline.desk.digest.Knowledge.OfIncident;
import org.dateline.store.query.ClaimRow;
import org.dateline.store.query.IncidentRow;
import org.dateline.store.query.Touched.Fate;
import org.dateline.store.query.Touched.InIncident;
import org.jspecify.annotations.Nullable;

/** Tells of touched incidents which are new to somebody, and what is another of those that he knows. Serves one digest. */
final class IncidentNews {

    private final Knowledge known;
    private final Background background;
    private final ItemMaker items;
    private final Map<String, String> told;
    private final Map<String, Set<String>> otherIds = new HashMap<>();
    private final List<Tellable> fresh = new ArrayList<>();
    private final List<Tellable> changed = new ArrayList<>();
    private final List<Tellable> disputes = new ArrayList<>();
    private final List<Item> takenBack = new ArrayList<>();

    /** @param told takes what its reader knows after this */
    IncidentNews(Knowledge known, Background background, ItemMaker items, Map<String, String> told) {
        this.known = known;
        this.background = background;
        this.items = items;
        this.told = told;
    }

    /** An incident that is told of, with the item. @param isDeadlier whether more died than its reader was told */
    private record Tellable(IncidentRow row, @Nullable ClaimRow claim, Item item, boolean isDeadlier) {}

    /** What an incident was to the reader. @param id by which he knows it; null if he was not told */
    private record Was(@Nullable String id, OfIncident detail) {}

    IncidentNews tell(List<InIncident> incidents, List<Fate> fates) {
        for (Fate fate : fates) {
            if (known.incident(fate.known()).isPresent()) {
                IncidentRow now = fate.now();
                if (now == null) {
                    takeBack(fate);
                } else {
                    otherIds.computeIfAbsent(now.id(), any -> new LinkedHashSet<>())
                            .add(fate.known());
                }
            }
        }
        incidents.forEach(this::tell);
        return this;
    }

    private void takeBack(Fate fate) {
        var line = fate.line();
        boolean isRejected = line.telling().origin().standing().equals("rejected");
        takenBack.add(items.takenBack(
                fate.known(),
                line.telling().sentence().exact(),
                Objects.requireNonNullElse(line.telling().origin().outlet(), "the article"),
                isRejected));
        told.put(fate.known(), Knowledge.takenBack());
    }

    private void tell(InIncident touched) {
        IncidentRow now = touched.now();
        List<String> ids = ids(now);
        Was was = was(touched, ids);
        if (was == null) {
            if (!touched.fresh().isEmpty() && !background.holds(now.what())) {
                tell(touched, List.of(), null);
            }
            return;
        }
        List<String> changes = new ArrayList<>();
        List<String> others = was.id() == null ? List.of() : ids.subList(1, ids.size());
        if (!others.isEmpty()) {
            changes.add("one with " + (others.size() == 1 ? "another" : others.size() + " others")
                    + " that you were told of: they are the same happening");
        }
        if (was.id() == null
                && touched.isCorrected()
                && touched.partners().stream().anyMatch(known::has)) {
            changes.add("set apart by an analyst from another that you were told of");
        }
        if (was.id() == null && knownAs(now).anyMatch(known::isTakenBack)) {
            changes.add("counted again: you were told that it was taken back");
        }
        OfIncident detail = of(now, touched);
        changes.addAll(detail.changesSince(was.detail()));
        boolean isOld = was.id() == null && background.holds(now.what());
        if (!changes.isEmpty() && !isOld) {
            tell(touched, changes, was.detail());
            ids.stream().filter(id -> !id.equals(now.id())).forEach(id -> told.put(id, Knowledge.partOf(now.id())));
        } else if (was.id() != null && was.detail().voices().isEmpty()) {
            // What comes next is compared with the count of today, as none is known.
            told.put(was.id(), detail.write());
        }
    }

    /** The ids by which the reader knows it, that which it has first. */
    private List<String> ids(IncidentRow now) {
        return knownAs(now).filter(id -> known.incident(id).isPresent()).toList();
    }

    /** All ids by which the reader can know it. */
    private Stream<String> knownAs(IncidentRow now) {
        Set<String> ids = new LinkedHashSet<>();
        ids.add(now.id());
        now.reports().forEach(report -> ids.add(report.event()));
        ids.addAll(otherIds.getOrDefault(now.id(), Set.of()));
        return ids.stream();
    }

    private @Nullable Was was(InIncident touched, List<String> ids) {
        if (!ids.isEmpty()) {
            return known.incident(ids.get(0))
                    .map(detail -> new Was(ids.get(0), detail))
                    .orElse(null);
        }
        IncidentRow before = touched.before();
        return before == null ? null : new Was(null, of(before, touched));
    }

    private OfIncident of(IncidentRow row, InIncident touched) {
        return OfIncident.of(row, items.figures(row, touched.figures()));
    }

    /** @param was what its reader knew of it; null if nothing */
    private void tell(InIncident touched, List<String> changes, @Nullable OfIncident was) {
        IncidentRow row = touched.now();
        OfIncident detail = of(row, touched);
        ClaimRow claim = touched.claim();
        told.put(row.id(), detail.write());
        boolean isNew = was == null;
        List<Item.Figure> figures = items.figures(row, touched.figures());
        boolean isDenied = detail.isDenied() && claim != null;
        Item item = claim != null && detail.isDenied()
                ? items.dispute(claim, figures, isNew, changes)
                : items.incident(row, figures, isNew, changes);
        boolean isDeadlier = was == null || detail.isDeadlierThan(was);
        Tellable tellable = new Tellable(row, claim, item, isDeadlier);
        if (isDenied && (was == null || !was.isDenied())) {
            disputes.add(tellable);
        } else {
            (isNew ? fresh : changed).add(tellable);
        }
    }

    /**
     * The most dead in an incident that is new or in which more died than was told before, and which nobody denies and not
     * only a party claims.
     */
    Optional<Worst> worst() {
        return Stream.concat(fresh.stream(), changed.stream())
                .filter(Tellable::isDeadlier)
                .filter(tellable -> tellable.row().status() == IncidentStatus.REPORTED
                        || tellable.row().status() == IncidentStatus.CONFIRMED)
                .flatMap(tellable -> Worst.of(tellable.item()).stream())
                .max(Comparator.comparingLong(Worst::killed).thenComparing(Worst::where));
    }

    private static List<Item> sorted(List<Tellable> all) {
        return all.stream()
                .sorted(Comparator.comparing(Tellable::row, BriefReader.MOST_TOLD)
                        .thenComparing(tellable -> tellable.row().id()))
                .map(Tellable::item)
                .toList();
    }

    List<Item> fresh() {
        return sorted(fresh);
    }

    /** What is told no more comes first. */
    List<Item> changed() {
        List<Item> all = new ArrayList<>(takenBack);
        all.addAll(sorted(changed));
        return all;
    }

    List<Item> disputes() {
        return sorted(disputes);
    }

    List<IncidentRow> freshRows() {
        return fresh.stream().map(Tellable::row).toList();
    }

    List<ClaimRow> disputedRows() {
        return disputes.stream().map(Tellable::claim).filter(Objects::nonNull).toList();
    }
}
