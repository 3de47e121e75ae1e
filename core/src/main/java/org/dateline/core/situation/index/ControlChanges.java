package org.dateline.core.situation.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.core.actor.ActorLexicon;
import org.dateline.core.article.PublicationTime;
import org.dateline.core.ledger.control.ControlReport;
import org.dateline.core.ledger.control.ControlTimeline;
import org.dateline.core.ledger.control.ControlTimelines;
import org.dateline.core.ledger.control.Party;
import org.dateline.core.ledger.control.Sides;
import org.dateline.core.record.ActorPart;
import org.dateline.core.record.ControlLine;
import org.dateline.core.record.PlacePart;
import org.dateline.core.situation.index.Contribution.Circumstances;
import org.dateline.core.situation.index.Contribution.Side;
import org.jspecify.annotations.Nullable;

/**
 * Tells what changes of control add to the advance of each side: a place gained by one is a place lost by the other. What
 * only stood contested, or is denied and told by no author as a fact, changes nothing, nor does what is seized and is no
 * place of the gazetteer. Thread-safe.
 */
public final class ControlChanges {

    private final IndexRecipe recipe;
    private final ControlTimelines timelines;
    private final Sides sides;

    public ControlChanges(Recipe recipe, ActorLexicon lexicon) {
        this.recipe = recipe.of(IndexName.ADVANCE);
        this.timelines = new ControlTimelines(lexicon);
        this.sides = new Sides(lexicon);
    }

    /**
     * The contributions of all that is told about control, by the key of the place.
     *
     * @param reports whole revisions: to whom a place fell can follow from the others of its revision
     */
    public Map<String, List<Contribution>> of(List<ControlReport> reports) {
        Map<String, ControlReport> lines = new HashMap<>();
        reports.forEach(report -> lines.put(report.control().id(), report));
        Map<String, List<Contribution>> changes = new TreeMap<>();
        for (ControlTimeline timeline : timelines.of(withoutCopies(reports))) {
            if (timeline.place().isKnown()) {
                changes.put(timeline.place().key(), of(timeline, lines));
            }
        }
        return changes;
    }

    /** Of revisions of one voice that tell the same of control only the earliest: a copy is no later confirmation. */
    private static List<ControlReport> withoutCopies(List<ControlReport> reports) {
        Comparator<ControlReport> order = Comparator.comparing(
                        (ControlReport report) -> day(report), Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(report -> report.telling().article())
                .thenComparing(report -> report.telling().revision())
                .thenComparing(report -> report.control().id());
        Map<String, List<ControlReport>> revisions = new java.util.LinkedHashMap<>();
        reports.stream()
                .distinct()
                .sorted(order)
                .forEach(report -> revisions
                        .computeIfAbsent(
                                report.telling().article()
                                        + ' '
                                        + report.telling().revision(),
                                any -> new ArrayList<>())
                        .add(report));
        Set<String> told = new HashSet<>();
        List<ControlReport> kept = new ArrayList<>();
        for (List<ControlReport> revision : revisions.values()) {
            String voice = revision.get(0).telling().voice().toLowerCase(Locale.ROOT);
            List<String> words = revision.stream()
                    .map(report -> words(report.control()))
                    .sorted()
                    .toList();
            if (told.add(voice + words)) {
                kept.addAll(revision);
            }
        }
        return kept;
    }

    private static java.time.@Nullable LocalDate day(ControlReport report) {
        PublicationTime at = report.telling().at();
        return at == null ? null : at.day();
    }

    /** What a line says, whoever says it. */
    private static String words(ControlLine line) {
        return String.join(
                "|",
                line.place().name(),
                String.valueOf(line.place().place()),
                name(line.holder()),
                name(line.from()),
                line.change().label(),
                String.valueOf(line.time().earliest()),
                String.valueOf(line.time().latest()),
                line.factuality().stream()
                        .map(judgement -> judgement.name() + judgement.value().label())
                        .toList()
                        .toString());
    }

    private static String name(@Nullable ActorPart actor) {
        return actor == null ? "" : actor.name();
    }

    private List<Contribution> of(ControlTimeline timeline, Map<String, ControlReport> lines) {
        List<Contribution> changes = new ArrayList<>();
        Tenure before = null;
        Tenure last = null;
        for (Tenure tenure : Tenure.of(timeline, lines)) {
            if (last != null && !tenure.follows(last)) {
                before = null;
            }
            last = tenure;
            if (tenure.isSettled() && (before == null || !tenure.isSameSideAs(before))) {
                if (before != null || tenure.isChange()) {
                    change(before, tenure, timeline, changes);
                }
                before = tenure;
            }
        }
        return changes;
    }

    private void change(@Nullable Tenure before, Tenure tenure, ControlTimeline timeline, List<Contribution> changes) {
        Optional<Party> gains = Optional.ofNullable(tenure.holder());
        Optional<Party> loses = before == null ? leaver(tenure, timeline) : Optional.ofNullable(before.holder());
        loses = loses.filter(loser -> gains.isEmpty() || !loser.isSameSideAs(gains.get()));
        PlacePart told = tenure.lines().get(0).control().place();
        PlacePart place = timeline.place().place() == null
                ? told
                : new PlacePart(told.words(), timeline.place().place(), told.score());
        if (gains.isPresent()) {
            changes.add(contribution("gained", gains, loses, tenure, place));
        }
        // Nobody is told to have left a place that is only said to have been held once.
        if (loses.isPresent() && (gains.isPresent() || tenure.isChange())) {
            changes.add(contribution("lost", loses, gains, tenure, place));
        }
    }

    /** Who left the place, where the lines alone tell it. */
    private Optional<Party> leaver(Tenure tenure, ControlTimeline timeline) {
        String country = timeline.place().place() == null
                ? null
                : timeline.place().place().country();
        return tenure.lines().stream()
                .map(report -> report.control())
                .map(line -> tenure.holder() == null && line.from() == null ? line.holder() : line.from())
                .flatMap(actor -> actor == null ? java.util.stream.Stream.empty() : sides.find(actor, country).stream())
                .findFirst();
    }

    private Contribution contribution(
            String sort, Optional<Party> of, Optional<Party> other, Tenure tenure, PlacePart place) {
        return new Contribution(
                IndexName.ADVANCE,
                sort,
                tenure.lines().get(0).control().id(),
                new Circumstances(
                        of.map(ControlChanges::side).stream().toList(),
                        other.map(ControlChanges::side).stream().toList(),
                        place,
                        tenure.began().earliest(),
                        tenure.began().latest()),
                tenure.status(),
                tenure.voices(),
                recipe.weight(recipe.findSort(sort).orElseThrow(), tenure.status(), tenure.voices()),
                tenure.evidence());
    }

    private static Side side(Party party) {
        return new Side(party.name(), party.codes());
    }
}
