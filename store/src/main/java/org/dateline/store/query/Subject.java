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
    EVENTS(List.of("event"), true, Types.PLOVER),
    STATEMENTS(List.of("statement"), false, Types.CUES),
    CLAIMS(List.of("incident", "denial"), true, Types.PLOVER),
    /** Places, whose stretches of control go on after what tells of them. */
    CONTROL(List.of("control"), false, Types.CHANGES),
    /** Places of whose control something is told in the days that are asked for. */
    CHANGES(List.of("control"), false, Types.CHANGES),
    ACTORS(List.of("event", "statement"), false, Types.PLOVER),
    ARTICLES(List.of("article"), false, Types.PLOVER),
    INCIDENTS(List.of("incident"), true, Types.PLOVER),
    /** What contributes to the advance of a side. */
    ADVANCE(List.of("advance"), false, List.of()),
    /** What contributes to displacement. */
    DISPLACEMENT(List.of("displacement flow"), false, List.of());

    /** The lines by whose actors, places and types an article is found. */
    static final List<String> LINES_OF_ARTICLES = List.of("event", "statement", "control", "displacement");

    private final List<String> kinds;
    private final boolean hasStatus;
    private final List<String> types;

    Subject(List<String> kinds, boolean hasStatus, List<String> types) {
        this.kinds = kinds;
        this.hasStatus = hasStatus;
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
        if (!hasStatus) {
            parts.remove(FilterPart.STATUS);
        }
        return parts;
    }

    /** @throws FilterFault if a filter says what cannot be said of it */
    void check(RecordFilter filter) {
        if (!hasStatus && !filter.statuses().isEmpty()) {
            throw new FilterFault(name().toLowerCase(Locale.ROOT) + " have no status");
        }
        for (String type : filter.types()) {
            if (!types.contains(type.toLowerCase(Locale.ROOT))) {
                throw new FilterFault("there is no type \"" + type + "\"; there are " + String.join(", ", types));
            }
        }
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
