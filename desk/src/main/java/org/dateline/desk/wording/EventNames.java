package org.dateline.desk.wording;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.core.lexicon.Table;
import org.dateline.store.query.IncidentRow.Happening;
import org.jspecify.annotations.Nullable;

/** What events are called by people who know no codes: {@code attack}, {@code air strike}. Thread-safe. */
public final class EventNames {

    private final Map<String, String> words = new HashMap<>();

    private EventNames() {}

    /** As event-names.tsv names them. */
    public static EventNames load() {
        EventNames names = new EventNames();
        Table.ofResource(EventNames.class, "event-names.tsv")
                .rows()
                .forEach(row ->
                        names.words.put(key(row.get("type"), row.find("mode").orElse(null)), row.get("words")));
        return names;
    }

    private static String key(String type, @Nullable String mode) {
        return type + " " + (mode == null ? "" : mode);
    }

    /** What happened: by its mode where that has a name, else by its type; without a type, its CAMEO code. */
    public String of(Happening what) {
        String type = what.type();
        if (type == null) {
            return what.cameo();
        }
        String general = words.getOrDefault(key(type, null), type.toLowerCase(Locale.ROOT));
        return words.getOrDefault(key(type, what.mode()), general);
    }
}
