package org.dateline.core.ledger.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Merges reports into incidents, all in memory: what a store does bit by bit, by the same keys, likenesses and
 * clustering. The order of the reports changes nothing. Thread-safe.
 */
public final class IncidentMerger {

    private final LikenessModel model;
    private final StrandReader strands;
    private final IncidentClustering clustering;

    public IncidentMerger(LikenessModel model) {
        this.model = model;
        strands = new StrandReader(model);
        clustering = new IncidentClustering(model);
    }

    /** A merger with the weights that come with the program. */
    public static IncidentMerger load() {
        return new IncidentMerger(LikenessModel.load());
    }

    /**
     * Merges.
     *
     * @param reports in any order, each id once, all of a revision; those of no happening are left out
     * @return sorted by id
     */
    public List<Incident> merge(Collection<Report> reports, AnalystLinks links) {
        List<Node> nodes = Node.group(strands.read(reports, links), links.ids(), model);
        List<Incident> incidents = new ArrayList<>();
        for (List<Integer> component : components(nodes, links).all()) {
            clustering
                    .clusterNodes(component.stream().map(nodes::get).toList(), links)
                    .forEach(cluster -> incidents.add(Incident.of(cluster)));
        }
        incidents.sort(Comparator.comparing(Incident::id));
        return incidents;
    }

    private Components components(List<Node> nodes, AnalystLinks links) {
        Components components = new Components(nodes.size());
        Map<String, List<Integer>> index = new HashMap<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            Traits traits = nodes.get(i).traits();
            for (String id : traits.ids()) {
                numbers.put(id, i);
            }
            SortedSet<Integer> candidates = new TreeSet<>();
            MergeKeys.soughtBy(traits).forEach(key -> candidates.addAll(index.getOrDefault(key, List.of())));
            for (int candidate : candidates) {
                if (model.of(traits, nodes.get(candidate).traits()).score() >= IncidentClustering.EDGE) {
                    components.join(i, candidate);
                }
            }
            for (String key : MergeKeys.of(traits)) {
                index.computeIfAbsent(key, any -> new ArrayList<>()).add(i);
            }
        }
        for (IdPair pair : links.must()) {
            Integer one = numbers.get(pair.first());
            Integer other = numbers.get(pair.second());
            if (one != null && other != null) {
                components.join(one, other);
            }
        }
        return components;
    }
}
