package org.dateline.core.ledger.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.core.actor.ActorLexicon;

/**
 * Makes timelines of control of reports, whatever order they come in. Give it the current revision of each article.
 * Thread-safe.
 */
public final class ControlTimelines {

    private final ControlPlaces places;
    private final Sides sides;

    public ControlTimelines(ActorLexicon lexicon) {
        places = new ControlPlaces(lexicon);
        sides = new Sides(lexicon);
    }

    /** The timelines of all places that the reports tell of, by key of the place. */
    public List<ControlTimeline> of(List<ControlReport> reports) {
        TreeMap<String, List<ControlReport>> byPlace = new TreeMap<>();
        for (ControlReport report : reports) {
            places.findKey(report.control())
                    .ifPresent(key ->
                            byPlace.computeIfAbsent(key, k -> new ArrayList<>()).add(report));
        }
        SightingReader reader = new SightingReader(sides, new Captors(reports, sides));
        List<ControlTimeline> timelines = new ArrayList<>();
        byPlace.forEach((key, own) -> ofPlace(key, own, reader).ifPresent(timelines::add));
        return List.copyOf(timelines);
    }

    /** Empty if all that is told of a place is feared, planned or without a day. */
    private static Optional<ControlTimeline> ofPlace(String key, List<ControlReport> reports, SightingReader reader) {
        List<ControlStretch> stretches = Course.of(reader.readAll(reports)).phases().stream()
                .flatMap(phase -> new PhaseCutter(phase).cut().stream())
                .toList();
        return stretches.isEmpty()
                ? Optional.empty()
                : Optional.of(new ControlTimeline(ControlPlaces.of(key, reports), stretches));
    }
}
