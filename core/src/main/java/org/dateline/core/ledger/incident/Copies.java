package org.dateline.core.ledger.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reports that are alike in all that is compared: a wire text in many outlets. They are judged as one, so that a flood of
 * copies costs little and weighs no more than one report.
 *
 * @param reports sorted by id
 * @param traits of the first, told in the articles of all
 */
record Copies(List<Report> reports, Traits traits) {

    Copies {
        reports = List.copyOf(reports);
    }

    String id() {
        return reports.get(0).id();
    }

    /**
     * Groups reports into copies.
     *
     * @param alone ids of reports that are judged without their copies
     * @return sorted by the ids of the first
     */
    static List<Copies> group(Collection<Report> reports, Set<String> alone, LikenessModel model) {
        Map<String, List<Report>> bySignature = new TreeMap<>();
        for (Report report : reports) {
            String signature = alone.contains(report.id()) ? report.id() : Signature.of(report);
            bySignature.computeIfAbsent(signature, any -> new ArrayList<>()).add(report);
        }
        List<Copies> copies = new ArrayList<>();
        for (List<Report> group : bySignature.values()) {
            group.sort(Comparator.comparing(Report::id));
            Set<String> articles = new TreeSet<>();
            group.forEach(report -> articles.add(report.telling().article()));
            copies.add(new Copies(group, model.read(group.get(0)).in(articles)));
        }
        copies.sort(Comparator.comparing(Copies::id));
        return copies;
    }
}
