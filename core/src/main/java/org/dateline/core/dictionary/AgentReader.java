package org.dateline.core.dictionary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads agents: {@code NAME {PLURAL} [~CODE]}, with markers such as {@code !PERSON!} for several words. */
final class AgentReader {

    private final DictionaryText text;
    private final ReportDraft report;
    private final Markers markers = new Markers();
    private final List<AgentEntry> entries = new ArrayList<>();

    AgentReader(DictionaryText text) {
        this.text = text;
        this.report = new ReportDraft(text);
    }

    AgentDictionary read() {
        for (DictionaryText.Line line : text.lines()) {
            try {
                read(line);
            } catch (IllegalArgumentException e) {
                report.notUnderstood(line, String.valueOf(e.getMessage()));
            }
        }
        return new AgentDictionary(report.finish(DictionaryKind.AGENTS), entries);
    }

    private void read(DictionaryText.Line line) {
        if (markers.explain(line.text())) {
            report.read("substitution markers");
            return;
        }
        entries.add(entry(line));
        report.read("agents");
    }

    private AgentEntry entry(DictionaryText.Line line) {
        Brackets parts = Brackets.of(line.text());
        if (parts.inside().size() != 1) {
            throw new IllegalArgumentException(parts.inside().isEmpty() ? "the agent has no code" : "two codes");
        }
        String mark = parts.inside().get(0);
        boolean behind = mark.startsWith("~");
        boolean before = mark.endsWith("~");
        if (behind == before) {
            throw new IllegalArgumentException("'" + mark + "' does not tell with ~ on which side the code goes");
        }
        String code = mark.replace("~", "").strip();
        List<String> codes = Codes.ofActor(code);
        return new AgentEntry(forms(parts.before()), String.join("", codes), before, line.number());
    }

    private List<Phrase> forms(String name) {
        int open = name.indexOf('{');
        int close = name.indexOf('}');
        if (open < 0 != close < 0 || close < open) {
            throw new IllegalArgumentException("a brace without its partner");
        }
        Set<Phrase> forms = new LinkedHashSet<>();
        String singular = open < 0 ? name : name.substring(0, open).strip();
        for (String spelling : markers.spellings(singular)) {
            forms.add(Phrase.parse(spelling, false));
        }
        if (open >= 0) {
            String plural = name.substring(open + 1, close).strip();
            for (String spelling : plural.isEmpty() ? List.<String>of() : markers.spellings(plural)) {
                forms.add(Phrase.parse(spelling, false));
            }
        } else if (!singular.endsWith("!") && !singular.endsWith("_")) {
            for (Phrase form : List.copyOf(forms)) {
                forms.add(form.endingIn(Plurals.of(form.lastKey())));
            }
        }
        return List.copyOf(forms);
    }
}
