package org.dateline.core.ledger.revision;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.lexicon.Table;
import org.dateline.core.ontology.PloverType;
import org.dateline.core.record.Excerpt;
import org.dateline.core.statement.CueClass;
import org.jspecify.annotations.Nullable;

/**
 * An example of {@code revisions.spec}.
 *
 * @param title the comment over it
 * @param marks what words are in the codings
 */
record RevisionSpec(String title, List<String> older, List<String> newer, List<String> marks, List<String> expected) {

    static List<RevisionSpec> all() {
        List<RevisionSpec> examples = new ArrayList<>();
        String title = "";
        RevisionSpec open = empty(title);
        for (String line : (Table.textOfResource(RevisionChanges.class, "revisions.spec") + "\n\n").split("\n")) {
            if (line.startsWith("# ")) {
                title = line.substring(2);
            } else if (line.length() > 2) {
                open.add(line.charAt(0), line.substring(2));
            } else if (!open.older.isEmpty()) {
                examples.add(open.titled(title));
                open = empty("");
            }
        }
        if (!open.older.isEmpty()) {
            examples.add(open.titled(title));
        }
        return examples;
    }

    private static RevisionSpec empty(String title) {
        return new RevisionSpec(title, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    private RevisionSpec titled(String by) {
        return new RevisionSpec(by, older, newer, marks, expected);
    }

    private void add(char kind, String line) {
        switch (kind) {
            case '-' -> older.add(line);
            case '+' -> newer.add(line);
            case ':' -> marks.add(line);
            case '=' -> expected.add(line);
            default -> throw new IllegalArgumentException("not a line of an example: " + line);
        }
    }

    /** What was changed, as the file has it. */
    List<String> found() {
        Draft before = Draft.of(older);
        Draft after = Draft.of(newer);
        marks.forEach(mark -> {
            mark(before, mark);
            mark(after, mark);
        });
        List<RevisionChange> changes = marks.isEmpty()
                ? RevisionChanges.between(before.line(), after.line())
                : RevisionChanges.between(before.coding(), after.coding());
        return changes.stream()
                .map(change -> change.substance() + " " + shown(change.older()) + " > " + shown(change.newer()))
                .toList();
    }

    private static String shown(@Nullable Excerpt words) {
        return words == null ? "()" : words.exact();
    }

    private static void mark(Draft draft, String mark) {
        String[] parts = mark.split(" ", 2);
        String words = parts[0].equals("party") ? parts[1].split(" ", 2)[1] : parts[1];
        if (draft.has(words)) {
            switch (parts[0]) {
                case "speaker" -> draft.statement(words, words, CueClass.SAY);
                case "cue" -> draft.statement(words, words, CueClass.SAY);
                case "event" -> draft.event(words, PloverType.ASSAULT);
                case "party" -> draft.party(words, parts[1].split(" ", 2)[0]);
                default -> throw new IllegalArgumentException("no such mark: " + mark);
            }
        }
    }
}
