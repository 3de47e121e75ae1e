package org.dateline.bench.event;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.lexicon.Table;
import org.dateline.core.ontology.Context;
import org.dateline.core.ontology.PloverMode;
import org.dateline.core.ontology.PloverModes;
import org.dateline.core.ontology.PloverType;

/** Modes and contexts of the PLOVER draft of 2017 in today's names, by {@code older-names.tsv}. Thread-safe. */
final class OlderNames {

    private static final Set<String> CONTEXTS =
            Stream.of(Context.values()).map(Context::label).collect(Collectors.toUnmodifiableSet());

    private final PloverModes modes = PloverModes.load();
    private final Map<String, List<String>> modeNames = new HashMap<>();
    private final Map<String, List<String>> contextNames = new HashMap<>();

    OlderNames() {
        for (Table.Row row :
                Table.ofResource(OlderNames.class, "older-names.tsv").rows()) {
            Map<String, List<String>> names = switch (row.get("what")) {
                case "mode" -> modeNames;
                case "context" -> contextNames;
                default -> throw row.fault("\"" + row.get("what") + "\" is neither mode nor context");
            };
            names.put(row.get("gold"), row.list("ours"));
        }
    }

    /** What a mode of a type may be called by us; empty if the type has no such mode. */
    Set<String> modes(PloverType type, String gold) {
        Set<String> known = modes.of(type).stream().map(PloverMode::name).collect(Collectors.toSet());
        return ours(modeNames, gold, known);
    }

    /** What a context may be called by us; empty if we have no such context. */
    Set<String> contexts(String gold) {
        return ours(contextNames, gold, CONTEXTS);
    }

    private static Set<String> ours(Map<String, List<String>> names, String gold, Set<String> known) {
        String name = gold.strip().toLowerCase(Locale.ROOT);
        return names.getOrDefault(name, List.of(name)).stream()
                .filter(known::contains)
                .collect(Collectors.toUnmodifiableSet());
    }
}
