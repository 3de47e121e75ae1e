package org.dateline.core.ontology;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.lexicon.Table;

/** The modes of each PLOVER type: a closed vocabulary. Thread-safe. */
public final class PloverModes {

    private final Map<PloverType, List<PloverMode>> modes = new EnumMap<>(PloverType.class);

    private PloverModes(Table table) {
        for (Table.Row row : table.rows()) {
            PloverType type =
                    PloverType.find(row.get("type")).orElseThrow(() -> row.fault("no such type: " + row.get("type")));
            PloverMode mode = new PloverMode(type, row.get("mode"), row.get("meaning"), row.get("example"));
            if (find(type, mode.name()).isPresent()) {
                throw row.fault(type + " has " + mode.name() + " twice");
            }
            modes.computeIfAbsent(type, any -> new ArrayList<>()).add(mode);
        }
    }

    /** Reads the table that comes with the program. */
    public static PloverModes load() {
        return new PloverModes(Table.ofResource(PloverModes.class, "modes.tsv"));
    }

    /** The modes of a type, in the table's order; empty if it has none. */
    public List<PloverMode> of(PloverType type) {
        return Collections.unmodifiableList(modes.getOrDefault(type, List.of()));
    }

    public Optional<PloverMode> find(PloverType type, String name) {
        return modes.getOrDefault(type, List.of()).stream()
                .filter(mode -> mode.name().equals(name))
                .findFirst();
    }
}
