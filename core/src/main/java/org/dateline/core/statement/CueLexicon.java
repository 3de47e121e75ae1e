package org.dateline.core.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.core.lexicon.Table;

/**
 * The words that show that somebody speaks, from {@code cues.tsv}.
 *
 * <p>Thread-safe.
 */
class CueLexicon {

    /** The polarity of a word that shows something only when the words around negate it. */
    private static final String UNLESS = "if negated";

    private final Map<CueEntry.Part, Map<String, List<CueEntry>>> entries;

    CueLexicon(List<CueEntry> entries) {
        Map<CueEntry.Part, Map<String, List<CueEntry>>> byPart = new HashMap<>();
        for (CueEntry entry : entries) {
            byPart.computeIfAbsent(entry.part(), part -> new HashMap<>())
                    .computeIfAbsent(entry.lemma(), lemma -> new ArrayList<>())
                    .add(entry);
        }
        Comparator<CueEntry> order = Comparator.<CueEntry, Boolean>comparing(entry -> !entry.unless())
                .thenComparing(entry -> entry.objects().isEmpty())
                .thenComparing(entry -> entry.frame().kind());
        byPart.values().forEach(ofPart -> ofPart.values().forEach(ofLemma -> ofLemma.sort(order)));
        this.entries = byPart;
    }

    static CueLexicon load() {
        return parse(Table.ofResource(CueLexicon.class, "cues.tsv"));
    }

    static CueLexicon parse(Table table) {
        List<CueEntry> entries = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            CueEntry.Part part = CueEntry.Part.valueOf(row.get("part").toUpperCase(Locale.ROOT));
            CueClass kind = CueClass.ofLabel(row.get("class"));
            boolean unless = row.find("polarity").filter(UNLESS::equals).isPresent();
            CuePolarity polarity = row.find("polarity")
                    .filter(label -> !unless)
                    .map(label -> CuePolarity.valueOf(label.toUpperCase(Locale.ROOT)))
                    .orElse(CuePolarity.AFFIRMED);
            CueEntry.Subject subject = row.find("speaker")
                    .map(label -> CueEntry.Subject.valueOf(label.toUpperCase(Locale.ROOT)))
                    .orElse(CueEntry.Subject.ANY);
            for (String lemma : row.list("cue")) {
                for (String frame : row.list("frames")) {
                    entries.add(new CueEntry(
                            part,
                            lemma,
                            Frame.of(frame),
                            kind,
                            polarity,
                            unless,
                            subject,
                            Set.copyOf(row.list("object"))));
                }
            }
        }
        return new CueLexicon(entries);
    }

    /** The entries of a word, in the order in which its shapes are tried: that of {@link Frame.Kind}. */
    List<CueEntry> entries(CueEntry.Part part, String lemma) {
        return entries.getOrDefault(part, Map.of()).getOrDefault(lemma, List.of());
    }
}
