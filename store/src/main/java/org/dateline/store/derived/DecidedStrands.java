package org.dateline.store.derived;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import org.dateline.core.ledger.incident.AnalystLinks;
import org.dateline.core.ledger.incident.Bonds;
import org.dateline.core.ledger.incident.IdPair;

/** What analysts decided of strands, as the corrections that count have it. */
final class DecidedStrands {

    private final StrandShelf strands;
    private final ReportShelf reports;
    private final CorrectionBook corrections;
    private final boolean isNothingDecided;

    DecidedStrands(StrandShelf strands, ReportShelf reports, CorrectionBook corrections) {
        this.strands = strands;
        this.reports = reports;
        this.corrections = corrections;
        isNothingDecided = !corrections.hasLinks();
    }

    Bonds bonds(int strand) {
        if (isNothingDecided) {
            return Bonds.NONE;
        }
        Set<Integer> own = new HashSet<>(strands.lines(strand));
        SortedSet<Integer> linked = corrections.linked(own);
        if (linked.isEmpty()) {
            return Bonds.NONE;
        }
        Map<Integer, String> names = new TreeMap<>();
        Map<String, Integer> lines = new HashMap<>();
        for (int line : linked) {
            reports.find(line).ifPresent(report -> {
                names.put(line, report.id());
                lines.put(report.id(), line);
            });
        }
        AnalystLinks links = corrections.links(names);
        Set<Integer> merged = partners(own, links.must(), lines);
        Set<Integer> kept = partners(own, links.kept(), lines);
        Set<Integer> parted = partners(own, links.cannot(), lines);
        // Whoever is about to be taken away tells nothing any more, and is still what others were decided about with.
        Set<Integer> concerned = strands.strandsOf(linked);
        merged.remove(strand);
        kept.remove(strand);
        parted.remove(strand);
        concerned.remove(strand);
        Set<String> alone = links.alone();
        boolean isAlone = names.entrySet().stream()
                .anyMatch(report -> own.contains(report.getKey()) && alone.contains(report.getValue()));
        return new Bonds(isAlone, merged, kept, parted, concerned);
    }

    private Set<Integer> partners(Set<Integer> own, Set<IdPair> pairs, Map<String, Integer> lines) {
        Set<Integer> partners = new HashSet<>();
        for (IdPair pair : pairs) {
            int one = lines.getOrDefault(pair.first(), -1);
            int other = lines.getOrDefault(pair.second(), -1);
            if (own.contains(one)) {
                partners.add(other);
            } else if (own.contains(other)) {
                partners.add(one);
            }
        }
        return strands.strandsOf(partners);
    }
}
