package org.dateline.core.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads issues: {@code <ISSUE CATEGORY="…">}, phrases with a code, and phrases that stop with ~ or ~~. */
final class IssueReader {

    private static final Pattern OPEN = Pattern.compile("<ISSUE\\s+CATEGORY=\"(?<category>[^\"]*)\".*>");

    private final DictionaryText text;
    private final ReportDraft report;
    private final List<IssueList.Entry> entries = new ArrayList<>();
    private String category = "";

    IssueReader(DictionaryText text) {
        this.text = text;
        this.report = new ReportDraft(text);
    }

    IssueList read() {
        for (DictionaryText.Line line : text.lines()) {
            try {
                read(line);
            } catch (IllegalArgumentException e) {
                report.notUnderstood(line, String.valueOf(e.getMessage()));
            }
        }
        return new IssueList(report.finish(DictionaryKind.ISSUES), entries);
    }

    private void read(DictionaryText.Line line) {
        Matcher open = OPEN.matcher(line.text());
        if (open.matches()) {
            category = open.group("category");
            report.read("categories");
        } else if (line.text().equals("</ISSUE>")) {
            category = "";
            report.read("ends of categories");
        } else if (line.text().startsWith("~")) {
            boolean all = line.text().startsWith("~~");
            add(line, line.text().substring(all ? 2 : 1), all ? IssueList.Use.STOPS_ALL : IssueList.Use.STOPS_CATEGORY);
        } else {
            add(line, line.text(), IssueList.Use.TELLS);
        }
    }

    private void add(DictionaryText.Line line, String words, IssueList.Use use) {
        Brackets parts = Brackets.of(words);
        boolean tells = use == IssueList.Use.TELLS;
        if (tells && parts.inside().size() != 1) {
            throw new IllegalArgumentException(parts.inside().isEmpty() ? "the phrase has no code" : "two codes");
        }
        if (parts.before().isEmpty()) {
            throw new IllegalArgumentException("no word in it");
        }
        String phrase = parts.before().toLowerCase(Locale.ROOT);
        entries.add(new IssueList.Entry(
                category, phrase, use, tells ? parts.inside().get(0) : null, line.number()));
        report.read(tells ? "phrases" : "phrases that stop");
    }
}
