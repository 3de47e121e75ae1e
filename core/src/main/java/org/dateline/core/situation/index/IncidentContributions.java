package org.dateline.core.situation.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.core.event.FactualityValue;
import org.dateline.core.ledger.incident.Incident;
import org.dateline.core.ledger.incident.Report;
import org.dateline.core.ledger.incident.Stand;
import org.dateline.core.ledger.revision.Syndication;
import org.dateline.core.record.TimePart;
import org.dateline.core.situation.index.Contribution.Circumstances;
import org.dateline.core.situation.index.Contribution.Side;
import org.dateline.core.situation.index.Contribution.Voices;
import org.dateline.core.situation.index.IndexRecipe.Counted;
import org.dateline.core.situation.index.IndexRecipe.Subject;

/** Tells what incidents add to indices. Thread-safe. */
public final class IncidentContributions {

    private static final List<IndexName> INDICES =
            List.of(IndexName.PRESSURE, IndexName.VIOLENCE, IndexName.COOPERATION, IndexName.ATTENTION);

    private final Recipe recipe;

    public IncidentContributions(Recipe recipe) {
        this.recipe = recipe;
    }

    /** The contributions of an incident, one to each index that it counts for. */
    public List<Contribution> of(Incident incident) {
        Circumstances circumstances = circumstances(incident);
        List<Contribution> contributions = new ArrayList<>();
        for (IndexName index : INDICES) {
            IndexRecipe of = recipe.of(index);
            boolean onNobody =
                    of.subject() == Subject.RECIPIENT && circumstances.to().isEmpty();
            if (!onNobody) {
                of.findSort(incident.what().code())
                        .ifPresent(sort -> contributions.add(contribution(of, sort, incident, circumstances)));
            }
        }
        return contributions;
    }

    private static Contribution contribution(
            IndexRecipe of, IncidentSort sort, Incident incident, Circumstances circumstances) {
        Voices vouching = vouching(incident);
        Voices voices = of.counted() == Counted.TELLING
                ? new Voices(distinct(incident.voices()), vouching.vouching())
                : vouching;
        return new Contribution(
                of.index(),
                sort.name(),
                incident.id(),
                circumstances,
                incident.account().status(),
                voices,
                of.weight(sort, incident.account().status(), voices),
                incident.reports().stream().map(Report::id).toList());
    }

    private static Circumstances circumstances(Incident incident) {
        TimePart time = incident.what().time();
        return new Circumstances(
                Side.all(incident.what().actors()),
                Side.all(incident.what().recipients()),
                incident.what().place(),
                time == null ? null : time.earliest(),
                time == null ? null : time.latest());
    }

    /** The voices whose authors hold it for certain or probable; where there are none, those that tell of it. */
    private static Voices vouching(Incident incident) {
        Map<String, String> voiceOf = new HashMap<>();
        incident.reports()
                .forEach(report -> voiceOf.put(report.id(), report.telling().voice()));
        List<String> vouching = new ArrayList<>();
        for (Stand stand : incident.account().claims()) {
            if (stand.holder().value() == FactualityValue.PS_PLUS) {
                continue;
            }
            if (stand.role() == Stand.Role.AUTHOR) {
                vouching.add(voiceOf.getOrDefault(stand.report(), ""));
            } else if (stand.role() == Stand.Role.OUTLET) {
                vouching.add(stand.holder().judgement().name());
            }
        }
        List<String> names = distinct(vouching);
        return names.isEmpty() ? new Voices(distinct(incident.voices()), 0) : new Voices(names, names.size());
    }

    /** Names of independent voices, each once however it is written, sorted; one of all whose outlet is not known. */
    static List<String> distinct(Collection<String> names) {
        Map<String, String> distinct = new TreeMap<>();
        for (String name : names) {
            distinct.merge(
                    Syndication.independent(name), name, (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
        return List.copyOf(distinct.values());
    }
}
