package org.dateline.core.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.core.lexicon.Table;

/**
 * The words that show that somebody speaks, from {@code cues.tsv}.
 *
 * <p>Thread-safe.
 */
class CueLexicon {

    /** Before a noun that an entry does not hold with. */
    private static final String NOT = "-";

    /** The polarity of a word that shows something only when the words around negate it. */
    private static final String UNLESS = "if negated";

    private final Map<CueEntry.Part, Map<String, List<CueEntry>>> entries;
    private final Map<CueEntry.Part, Map<String, List<CueEntry>>> open = new HashMap<>();
    private final List<Frame> unknownVerb;

    /**
     * @param shapes the shapes that the words of a part may have beside their own
     * @param unknownVerb the shapes of verbs that are not in the lexicon
     */
    CueLexicon(List<CueEntry> entries, Map<CueEntry.Part, List<Frame>> shapes, List<Frame> unknownVerb) {
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
        this.unknownVerb = List.copyOf(unknownVerb);
        byPart.forEach((part, words) ->
                words.forEach((lemma, listed) -> open.computeIfAbsent(part, any -> new HashMap<>())
                        .put(lemma, open(listed, shapes.getOrDefault(part, List.of())))));
    }

    /**
     * A word in the other shapes does what it does in its first, if the same subject and object are there. One that shows
     * speech by its object alone, "withdrew the claim", has no others.
     */
    private static List<CueEntry> open(List<CueEntry> listed, List<Frame> shapes) {
        CueEntry model = listed.stream()
                .filter(entry -> !entry.unless() && entry.kind() != CueClass.OMIT)
                .findFirst()
                .orElse(null);
        if (model == null) {
            return List.of();
        }
        CueEntry.Subject subject = listed.stream()
                .map(CueEntry::subject)
                .filter(restricted -> restricted == CueEntry.Subject.PERSON || restricted == CueEntry.Subject.CIVIL)
                .findFirst()
                .orElse(CueEntry.Subject.ANY);
        if (listed.stream().noneMatch(entry -> entry.objects().isEmpty())) {
            return List.of();
        }
        Set<String> others =
                listed.stream().flatMap(entry -> entry.others().stream()).collect(Collectors.toSet());
        boolean choosy = listed.stream().anyMatch(entry -> !entry.objects().isEmpty());
        return shapes.stream()
                .filter(shape -> listed.stream()
                        .filter(entry -> entry.subject() != CueEntry.Subject.DOCUMENT)
                        .noneMatch(entry -> entry.frame().equals(shape)))
                .filter(shape -> !choosy || !shape.takesObject())
                .map(shape -> CueEntry.affirmed(model.part(), model.lemma(), shape, model.kind(), subject)
                        .except(others))
                .toList();
    }

    static CueLexicon load() {
        return parse(Table.ofResource(CueLexicon.class, "cues.tsv"), Table.ofResource(CueLexicon.class, "shapes.tsv"));
    }

    /** @throws org.dateline.core.lexicon.LexiconFault if a row says what no cue can be */
    static CueLexicon parse(Table table, Table shapeTable) {
        List<CueEntry> entries = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            addEntries(row, entries);
        }
        Map<CueEntry.Part, List<Frame>> shapes = new HashMap<>();
        List<Frame> unknownVerb = new ArrayList<>();
        for (Table.Row row : shapeTable.rows()) {
            CueEntry.Part part = row.choice("part", CueEntry.Part.class);
            if (row.choice("known", Known.class) == Known.YES) {
                if (shapes.put(part, frames(row, "shapes")) != null) {
                    throw row.fault("the shapes of a " + row.get("part") + " stand twice");
                }
            } else if (part == CueEntry.Part.VERB) {
                unknownVerb.addAll(frames(row, "shapes"));
            } else {
                throw row.fault("only verbs can be unknown");
            }
        }
        return new CueLexicon(entries, shapes, unknownVerb);
    }

    /** Whether the words of a row of shapes stand in the lexicon. */
    private enum Known {
        YES,
        NO
    }

    private static void addEntries(Table.Row row, List<CueEntry> entries) {
        CueEntry.Part part = row.choice("part", CueEntry.Part.class);
        CueClass kind = row.choice("class", CueClass.class);
        boolean unless = row.find("polarity").filter(UNLESS::equals).isPresent();
        CuePolarity polarity = unless
                ? CuePolarity.AFFIRMED
                : row.findChoice("polarity", CuePolarity.class).orElse(CuePolarity.AFFIRMED);
        CueEntry.Subject subject =
                row.findChoice("speaker", CueEntry.Subject.class).orElse(CueEntry.Subject.ANY);
        Set<String> objects = new HashSet<>();
        Set<String> others = new HashSet<>();
        for (String noun : row.list("object")) {
            if (noun.startsWith(NOT)) {
                others.add(noun.substring(NOT.length()));
            } else {
                objects.add(noun);
            }
        }
        List<Frame> frames = frames(row, "frames");
        for (String lemma : row.list("cue")) {
            for (Frame frame : frames) {
                entries.add(new CueEntry(part, lemma, frame, kind, polarity, unless, subject, objects, others));
            }
        }
    }

    private static List<Frame> frames(Table.Row row, String column) {
        return row.list(column).stream()
                .map(written -> Frame.find(written).orElseThrow(() -> row.fault("no such shape: " + written)))
                .toList();
    }

    /** A word in the shapes that the lexicon does not list for it; of other words only verbs, with clauses. */
    List<CueEntry> openEntries(CueEntry.Part part, String lemma) {
        List<CueEntry> known = open.getOrDefault(part, Map.of()).get(lemma);
        if (known != null || part != CueEntry.Part.VERB) {
            return known == null ? List.of() : known;
        }
        return unknownVerb.stream()
                .map(shape -> CueEntry.affirmed(part, lemma, shape, CueClass.SAY, CueEntry.Subject.ANY))
                .toList();
    }

    /** The entries of a word, in the order in which its shapes are tried: that of {@link Frame.Kind}. */
    List<CueEntry> entries(CueEntry.Part part, String lemma) {
        return entries.getOrDefault(part, Map.of()).getOrDefault(lemma, List.of());
    }
}
