package org.dateline.core.dictionary;

import java.util.ArrayList;
import java.util.List;

/** Reads actors: a name, further names that begin with {@code +}, and codes on the same lines or below. */
final class ActorReader {

    private static final String NAMES = "names";
    private static final String OTHER_NAMES = "further names";

    private final DictionaryText text;
    private final ReportDraft report;
    private final List<ActorEntry> entries = new ArrayList<>();
    private final List<DictionaryText.Line> nameLines = new ArrayList<>();
    private final List<Phrase> names = new ArrayList<>();
    private final List<DatedCode> codes = new ArrayList<>();

    ActorReader(DictionaryText text) {
        this.text = text;
        this.report = new ReportDraft(text);
    }

    ActorDictionary read() {
        for (DictionaryText.Line line : text.lines()) {
            try {
                read(line);
            } catch (IllegalArgumentException e) {
                report.notUnderstood(line, String.valueOf(e.getMessage()));
            }
        }
        finish();
        return new ActorDictionary(report.finish(DictionaryKind.ACTORS), entries);
    }

    private void read(DictionaryText.Line line) {
        if (line.text().startsWith("~~")) {
            report.read("notes of an editor");
            return;
        }
        Brackets parts = Brackets.of(line.text());
        List<DatedCode> found = parts.inside().stream().map(DatedCode::parse).toList();
        if (parts.before().isEmpty()) {
            addCodes(found);
        } else if (parts.before().startsWith("+")) {
            addName(line, parts.before().substring(1), found);
        } else {
            begin(line, parts.before(), found);
        }
    }

    private void addCodes(List<DatedCode> found) {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("no name stands above the code");
        }
        codes.addAll(found);
        report.read("codes");
    }

    private void addName(DictionaryText.Line line, String name, List<DatedCode> found) {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("no name stands above the further one");
        }
        names.add(Phrase.parse(name, text.semicolons()));
        codes.addAll(found);
        nameLines.add(line);
        report.read(OTHER_NAMES);
    }

    /** Names below each other without a plus share the codes below them, unless one has its own. */
    private void begin(DictionaryText.Line line, String name, List<DatedCode> found) {
        Phrase phrase = Phrase.parse(name, text.semicolons());
        if (!codes.isEmpty() || !found.isEmpty()) {
            finish();
        }
        names.add(phrase);
        codes.addAll(found);
        nameLines.add(line);
        report.read(NAMES);
    }

    private void finish() {
        if (codes.isEmpty()) {
            for (DictionaryText.Line line : nameLines) {
                boolean other = line.text().startsWith("+");
                report.notUnderstood(line, other ? OTHER_NAMES : NAMES, "the name has no code");
            }
        } else {
            entries.add(new ActorEntry(names, codes, nameLines.get(0).number()));
        }
        names.clear();
        codes.clear();
        nameLines.clear();
    }
}
