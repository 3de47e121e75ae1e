package org.dateline.core.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.lexicon.Table;

/** Nouns that point back to an actor named before: "the group", "the country". Thread-safe. */
final class AnaphorLexicon {

    enum Kind {
        GROUP,
        BODY,
        COUNTRY,
        ORGANISATION,
        CALLED,
        PERSON,
        GOVERNMENT
    }

    private final Map<String, Kind> kinds = new HashMap<>();

    static AnaphorLexicon load() {
        AnaphorLexicon lexicon = new AnaphorLexicon();
        for (Table.Row row :
                Table.ofResource(AnaphorLexicon.class, "anaphors.tsv").rows()) {
            lexicon.kinds.put(row.get("noun"), Kind.valueOf(row.get("kind")));
        }
        return lexicon;
    }

    Optional<Kind> find(String lemmas) {
        return Optional.ofNullable(kinds.get(lemmas));
    }
}
