package org.dateline.desk.web.actors;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.core.ontology.PloverType;
import org.dateline.core.record.ActorPart;
import org.dateline.core.record.EventLine;
import org.dateline.store.query.EventRow;

/**
 * Whom somebody deals with, counted from events that somebody holds for so.
 *
 * @param partners those that the actor lexicon knows, then others that are somebody, then what only stands in their place;
 *     of each those with the most events first
 * @param events how many events were looked at
 * @param whole whether these are all there are; else they are the newest
 */
public record Dealings(List<Partner> partners, int events, boolean whole) {

    public Dealings {
        partners = List.copyOf(partners);
    }

    /** The two families of events: what hurts and what helps, in words or deeds. */
    public enum Family {
        CONFLICT,
        COOPERATION;

        static Family of(PloverType type) {
            return type.quad().isConflict() ? CONFLICT : COOPERATION;
        }

        /** The name on pages and in styles. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The types of events that are of it, as a filter has them. */
        public List<String> types() {
            List<String> types = new ArrayList<>();
            for (PloverType type : PloverType.values()) {
                if (of(type) == this) {
                    types.add(type.name().toLowerCase(Locale.ROOT));
                }
            }
            return types;
        }
    }

    /**
     * Somebody who is dealt with.
     *
     * @param name as the newest of these events has it
     * @param rank 0 for somebody whom the actor lexicon knows, 1 for somebody with a code, 2 for anything else
     * @param conflictTo how many events of conflict are done to it
     * @param conflictFrom how many it does
     */
    public record Partner(
            String name, int rank, int conflictTo, int conflictFrom, int cooperationTo, int cooperationFrom) {

        private static Partner none(ActorPart actor) {
            int rank = actor.id() != null ? 0 : actor.codes().isEmpty() ? 2 : 1;
            return new Partner(actor.name(), rank, 0, 0, 0, 0);
        }

        public int total() {
            return conflictTo + conflictFrom + cooperationTo + cooperationFrom;
        }

        private Partner plus(Family family, boolean to) {
            boolean conflict = family == Family.CONFLICT;
            return new Partner(
                    name,
                    rank,
                    conflictTo + one(conflict && to),
                    conflictFrom + one(conflict && !to),
                    cooperationTo + one(!conflict && to),
                    cooperationFrom + one(!conflict && !to));
        }

        private static int one(boolean counts) {
            return counts ? 1 : 0;
        }
    }

    /**
     * Counts.
     *
     * @param self the folded name of whose dealings these are
     * @param folded folds a name
     */
    static Dealings of(String self, Collection<EventRow> rows, boolean whole) {
        Map<String, Partner> partners = new LinkedHashMap<>();
        for (EventRow row : rows) {
            EventLine event = row.event();
            if (row.status() != null && event.code().type() != null) {
                Family family = Family.of(event.code().type());
                if (has(event.actors(), self)) {
                    others(event.recipients(), self).forEach(other -> add(partners, other, family, true));
                }
                if (has(event.recipients(), self)) {
                    others(event.actors(), self).forEach(other -> add(partners, other, family, false));
                }
            }
        }
        return new Dealings(
                partners.values().stream()
                        .sorted(Comparator.comparingInt(Partner::rank)
                                .thenComparing(
                                        Comparator.comparingInt(Partner::total).reversed())
                                .thenComparing(Partner::name))
                        .toList(),
                rows.size(),
                whole);
    }

    private static void add(Map<String, Partner> partners, ActorPart other, Family family, boolean to) {
        String key = Dossiers.folded(other.name());
        partners.put(key, partners.getOrDefault(key, Partner.none(other)).plus(family, to));
    }

    private static boolean has(List<ActorPart> actors, String self) {
        return actors.stream().anyMatch(actor -> Dossiers.folded(actor.name()).equals(self));
    }

    /** Each once in an event, and nobody with itself. */
    private static Collection<ActorPart> others(List<ActorPart> actors, String self) {
        Map<String, ActorPart> others = new LinkedHashMap<>();
        actors.forEach(actor -> others.putIfAbsent(Dossiers.folded(actor.name()), actor));
        others.remove(self);
        others.remove("");
        return others.values();
    }
}
