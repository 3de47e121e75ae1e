package org.dateline.core.dictionary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A report while a file is read. Not thread-safe. */
final class ReportDraft {

    private final DictionaryText text;
    private final Map<String, Integer> read = new LinkedHashMap<>();
    private final Map<Integer, DictionaryReport.Problem> problems = new LinkedHashMap<>();

    ReportDraft(DictionaryText text) {
        this.text = text;
        count("blank lines", text.blank());
        count("comments", text.comments());
        for (DictionaryText.Line line : text.tooLong()) {
            notUnderstood(line, "longer than " + DictionaryText.LONGEST_LINE + " characters");
        }
    }

    void read(String kind) {
        count(kind, 1);
    }

    private void count(String kind, int lines) {
        if (lines > 0) {
            read.merge(kind, lines, Integer::sum);
        }
    }

    void notUnderstood(DictionaryText.Line line, String reason) {
        problems.putIfAbsent(line.number(), new DictionaryReport.Problem(line.number(), line.raw(), reason));
    }

    /** A line that was counted as read turns out to be of no use. */
    void notUnderstood(DictionaryText.Line line, String kind, String reason) {
        if (!problems.containsKey(line.number())) {
            read.merge(kind, -1, Integer::sum);
            notUnderstood(line, reason);
        }
    }

    DictionaryReport finish(DictionaryKind kind) {
        List<DictionaryReport.Problem> sorted = new ArrayList<>(problems.values());
        sorted.sort((one, other) -> Integer.compare(one.line(), other.line()));
        return new DictionaryReport(text.file(), kind, read, sorted);
    }
}
