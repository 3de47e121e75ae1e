package org.dateline.store.query;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.core.event.ControlChange;
import org.dateline.core.ontology.PloverType;
import org.dateline.core.statement.CueClass;

/** What is asked about, by which lists, and what a filter can say of it. */
enum Subject {
    EVENTS(List.of("event"), Lacking.NOTHING, Types.PLOVER),
    STATEMENTS(List.of("statement"), Lacking.STATUS, Types.CUES),
    CLAIMS(List.of("incident", "denial"), Lacking.NOTHING, Types.PLOVER),
    /** Places, whose stretches of control go on after what tells of them. */
    CONTROL(List.of("control"), Lacking.STATUS, Types.CHANGES),
    /** Places of whose control something is told in the days that are asked for. */
    CHANGES(List.of("control"), Lacking.STATUS, Types.CHANGES),
    DISPLACEMENTS(List.of("displacement"), Lacking.ALL_BUT_WHERE_AND_WHEN, List.of()),
    ACTORS(List.of("event", "statement"), Lacking.STATUS, Types.PLOVER),
    ARTICLES(List.of("article"), Lacking.STATUS, Types.PLOVER),
    INCIDENTS(List.of("incident"), Lacking.NOTHING, Types.PLOVER),
    /** What contributes to the advance of a side. */
    ADVANCE(List.of("advance"), Lacking.STATUS, List.of()),
    /** What contributes to displacement. */
    FLIGHTS(List.of("displacement flow"), Lacking.STATUS, List.of());

    /** The lines by whose actors, places and types an article is found. */
    static final List<String> LINES_OF_ARTICLES = List.of("event", "statement", "control", "displacement");

    private final List<String> kinds;
    private final Set<FilterPart> lacking;
    private final List<String> types;

    /** @param lacking what it cannot be asked for */
    Subject(List<String> kinds, Set<FilterPart> lacking, List<String> types) {
        this.kinds = kinds;
        this.lacking = lacking;
        this.types = types;
    }

    /** The kinds whose lists hold it. */
    List<String> kinds() {
        return kinds;
    }

    List<String> types() {
        return types;
    }

    Set<FilterPart> parts() {
        Set<FilterPart> parts = EnumSet.allOf(FilterPart.class);
        parts.removeAll(lacking);
        return parts;
    }

    /** @throws FilterFault if a filter says what cannot be said of it */
    void check(RecordFilter filter) {
        for (FilterPart part : filter.parts()) {
            if (lacking.contains(part)) {
                throw new FilterFault(name().toLowerCase(Locale.ROOT) + " have no " + part.label());
            }
        }
        for (String type : filter.types()) {
            if (!types.contains(type.toLowerCase(Locale.ROOT))) {
                throw new FilterFault("there is no type \"" + type + "\"; there are " + String.join(", ", types));
            }
        }
    }

    /** What subjects cannot be asked for. */
    private static final class Lacking {
        private static final Set<FilterPart> NOTHING = Set.of();
        private static final Set<FilterPart> STATUS = Set.of(FilterPart.STATUS);
        private static final Set<FilterPart> ALL_BUT_WHERE_AND_WHEN =
                Set.of(FilterPart.ACTOR, FilterPart.TYPE, FilterPart.STATUS);
    }

    /** Vocabularies. */
    private static final class Types {
        private static final List<String> PLOVER = labels(PloverType.values());
        private static final List<String> CUES =
                Arrays.stream(CueClass.values()).map(CueClass::label).toList();
        private static final List<String> CHANGES = Arrays.stream(ControlChange.Kind.values())
                .map(ControlChange.Kind::label)
                .toList();

        private static List<String> labels(PloverType[] types) {
            return Arrays.stream(types)
                    .map(type -> type.name().toLowerCase(Locale.ROOT))
                    .toList();
        }
    }
}
