package org.dateline.core.ledger.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells of a cluster which report is its anchor, and by which links the others hang on it: a maximum spanning tree (Prim 1957). */
final class JoinTree {

    /** The earliest publication first; who does not tell when stands last. */
    private static final Comparator<Report> BY_PUBLICATION =
            Comparator.comparing(JoinTree::day).thenComparing(JoinTree::instant).thenComparing(Report::id);

    private JoinTree() {}

    static Cluster of(List<Copies> nodes, AnalystLinks links, LikenessModel model) {
        List<Report> all = new ArrayList<>();
        nodes.forEach(copies -> all.addAll(copies.reports()));
        Report anchor = all.stream().min(BY_PUBLICATION).orElseThrow();
        all.remove(anchor);
        all.sort(Comparator.comparing(Report::id));
        List<Join> joins = new ArrayList<>();
        Copies root = nodes.stream()
                .filter(copies -> copies.reports().contains(anchor))
                .findFirst()
                .orElseThrow();
        copies(root, anchor.id(), joins);
        grow(nodes, root, links, model, joins);
        joins.sort(Comparator.comparing(Join::report));
        List<Report> reports = new ArrayList<>(List.of(anchor));
        reports.addAll(all);
        return new Cluster(reports, joins);
    }

    private static void grow(
            List<Copies> nodes, Copies root, AnalystLinks links, LikenessModel model, List<Join> joins) {
        List<Copies> outside = new ArrayList<>(nodes);
        outside.remove(root);
        List<Optional<Join>> best = new ArrayList<>();
        outside.forEach(any -> best.add(Optional.empty()));
        Copies added = root;
        while (!outside.isEmpty()) {
            int next = 0;
            for (int i = 0; i < outside.size(); i++) {
                Join link = link(outside.get(i), added, links, model);
                if (best.get(i).filter(known -> !isStronger(link, known)).isEmpty()) {
                    best.set(i, Optional.of(link));
                }
                if (isStronger(best.get(i).orElseThrow(), best.get(next).orElse(link))) {
                    next = i;
                }
            }
            joins.add(best.remove(next).orElseThrow());
            added = outside.remove(next);
            copies(added, added.id(), joins);
        }
    }

    private static void copies(Copies of, String first, List<Join> joins) {
        for (Report report : of.reports()) {
            if (!report.id().equals(first)) {
                joins.add(new Join(report.id(), first, Join.Kind.COPY, new Likeness(1, List.of())));
            }
        }
    }

    private static Join link(Copies joining, Copies to, AnalystLinks links, LikenessModel model) {
        Join.Kind kind = links.must().contains(IdPair.of(joining.id(), to.id())) ? Join.Kind.ANALYST : Join.Kind.LIKE;
        return new Join(joining.id(), to.id(), kind, model.of(joining.traits(), to.traits()));
    }

    private static boolean isStronger(Join one, Join other) {
        boolean isDecided = one.kind() == Join.Kind.ANALYST;
        if (isDecided != (other.kind() == Join.Kind.ANALYST)) {
            return isDecided;
        }
        double difference = one.likeness().score() - other.likeness().score();
        return difference > 0
                || difference == 0 && (one.report() + " " + one.to()).compareTo(other.report() + " " + other.to()) < 0;
    }

    private static LocalDate day(Report report) {
        return report.telling().at() == null
                ? LocalDate.MAX
                : report.telling().at().day();
    }

    /** Seconds of the moment; a day alone counts as its end, since what tells the time is likely the first. */
    private static long instant(Report report) {
        return report.telling().at() == null || report.telling().at().moment() == null
                ? Long.MAX_VALUE
                : report.telling().at().moment().toEpochSecond();
    }
}
