package org.dateline.core.ledger.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.dateline.core.ledger.revision.Syndication;
import org.dateline.core.record.ActorPart;
import org.dateline.core.record.EventLine;
import org.dateline.core.record.PlacePart;
import org.dateline.core.record.TimePart;

/**
 * What the reports of an incident agree on, at the most specific: each answer is taken whole from one report, so that it
 * has its evidence there. Of what reports differ on, what more independent voices support goes first, then the more
 * specific, then what the anchor tells: copies, and more reports of one voice, change nothing.
 */
final class Consensus {

    private final List<Report> reports;

    /** @param reports the anchor first */
    Consensus(List<Report> reports) {
        this.reports = List.copyOf(reports);
    }

    /** The code that most others are general cases or likes of; of several, the longest. */
    EventLine.Code code() {
        return best(
                        event -> Optional.of(event.code()),
                        code -> code,
                        (one, other) -> covers(one, other),
                        code -> code.cameo().endsWith("0") ? 2 : code.cameo().length() + (code.mode() == null ? 0 : 1))
                .orElseThrow();
    }

    private static boolean covers(EventLine.Code one, EventLine.Code other) {
        String general = other.cameo().endsWith("0") && other.cameo().length() == 3
                ? other.cameo().substring(0, 2)
                : other.cameo();
        boolean isUnspecified = general.equals("18") || general.equals("19") || general.equals("20");
        return one.cameo().startsWith(general) || isUnspecified && one.type() == other.type();
    }

    /** The closest place that lies in, or is, those that most others tell. */
    Optional<PlacePart> place() {
        return best(
                event -> Optional.ofNullable(event.place()).filter(place -> place.place() != null),
                place -> Objects.requireNonNull(place.place()),
                (one, other) -> isAtOrIn(one, other),
                place -> -Objects.requireNonNull(place.place()).precision().ordinal() * 2
                        + (place.place().id() == null ? 0 : 1));
    }

    private static boolean isAtOrIn(PlacePart one, PlacePart other) {
        Locus locus = Locus.of(Objects.requireNonNull(one.place()));
        Locus otherLocus = Locus.of(Objects.requireNonNull(other.place()));
        return locus.isSame(otherLocus) || locus.isWithin(otherLocus);
    }

    /** The narrowest days that overlap with those of most others; what is stated before what the tense leaves. */
    Optional<TimePart> time() {
        return best(
                event ->
                        Optional.of(event.time()).filter(time -> Window.of(time).isPresent()),
                time -> List.of(String.valueOf(time.earliest()), String.valueOf(time.latest()), time.basis()),
                (one, other) -> window(one).gapTo(window(other)) == 0,
                time -> (window(time).isFirm() ? 1000 : 0)
                        - (int) Math.min(999, window(time).days()));
    }

    private static Window window(TimePart time) {
        return Window.of(time).orElseThrow();
    }

    /** Those who take a part in it, each once, under the most specific name; those known by id first, then by name. */
    List<ActorPart> parties(Function<EventLine, List<ActorPart>> part) {
        SortedMap<String, ActorPart> byIdentity = new TreeMap<>();
        for (Report report : reports) {
            for (ActorPart actor : part.apply(report.event())) {
                byIdentity.merge(identity(actor), actor, Consensus::moreSpecific);
            }
        }
        List<ActorPart> known = new ArrayList<>();
        for (ActorPart actor : byIdentity.values()) {
            boolean isTold = actor.id() == null
                    && byIdentity.values().stream().anyMatch(other -> other.id() != null && isGeneral(actor, other));
            if (!isTold) {
                known.add(actor);
            }
        }
        return known;
    }

    private static String identity(ActorPart actor) {
        return actor.id() == null ? "~" + actor.codes() + actor.name() : actor.id();
    }

    private static ActorPart moreSpecific(ActorPart one, ActorPart other) {
        Comparator<ActorPart> order = Comparator.<ActorPart>comparingInt(actor ->
                        actor.codes().isEmpty() ? 0 : actor.codes().get(0).length())
                .thenComparing(actor -> actor.name().length())
                .thenComparing(ActorPart::name);
        return order.compare(one, other) >= 0 ? one : other;
    }

    /** Tells whether a description says less of somebody who is named: <em>gunmen</em> beside the Taliban. */
    private static boolean isGeneral(ActorPart described, ActorPart named) {
        return described.codes().isEmpty()
                || described.codes().stream()
                        .allMatch(code -> named.codes().stream().anyMatch(other -> other.contains(code)));
    }

    /** Of the answers that events give the one with the most support, then the most specific. */
    private <T> Optional<T> best(
            Function<EventLine, Optional<T>> answer,
            Function<T, Object> sense,
            Support<T> support,
            Specificity<T> specificity) {
        // What many say alike is compared once: an incident can have thousands of copies.
        Map<Object, T> answers = new LinkedHashMap<>();
        Map<Object, Set<String>> voices = new HashMap<>();
        for (Report report : reports) {
            answer.apply(report.event()).ifPresent(one -> {
                answers.putIfAbsent(sense.apply(one), one);
                voices.computeIfAbsent(sense.apply(one), any -> new HashSet<>())
                        .add(Syndication.independent(report.telling().voice()));
            });
        }
        Object anchor = answer.apply(reports.get(0).event()).map(sense).orElse(null);
        Comparator<Map.Entry<Object, T>> order = Comparator.<Map.Entry<Object, T>>comparingInt(
                        one -> supported(one.getValue(), answers, voices, support))
                .thenComparingInt(one -> specificity.of(one.getValue()))
                .thenComparing(one -> one.getKey().equals(anchor))
                .thenComparing(one -> String.valueOf(one.getKey()), Comparator.reverseOrder());
        return answers.entrySet().stream().max(order).map(Map.Entry::getValue);
    }

    /** How many voices give an answer that supports one. */
    private static <T> int supported(
            T one, Map<Object, T> answers, Map<Object, Set<String>> voices, Support<T> support) {
        Set<String> supporting = new HashSet<>();
        answers.forEach((sense, other) -> {
            if (support.of(one, other)) {
                supporting.addAll(voices.getOrDefault(sense, Set.of()));
            }
        });
        return supporting.size();
    }

    /** Whether one answer agrees with another. */
    @FunctionalInterface
    private interface Support<T> {
        boolean of(T one, T other);
    }

    /** How specific an answer is. */
    @FunctionalInterface
    private interface Specificity<T> {
        int of(T answer);
    }
}
