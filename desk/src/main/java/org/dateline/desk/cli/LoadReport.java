package org.dateline.desk.cli;

import java.util.List;
import java.util.Locale;
import org.dateline.core.dictionary.DictionaryReport;
import org.dateline.ingest.fault.OneLine;

/** How a dictionary was read, for people. */
final class LoadReport {

    private static final int SHOWN = 10;

    private LoadReport() {}

    /** What was read of each kind, and the first lines that were not understood. */
    static String of(DictionaryReport report) {
        StringBuilder shown = new StringBuilder();
        shown.append(report.file())
                .append(": ")
                .append(report.kind().label())
                .append(", ")
                .append(count(report.lines(), "line"))
                .append('\n');
        report.read().forEach((kind, lines) -> shown.append(counted(lines, kind)));
        List<DictionaryReport.Problem> problems = report.notUnderstood();
        shown.append(counted(problems.size(), "not understood"));
        for (DictionaryReport.Problem problem : problems.subList(0, Math.min(SHOWN, problems.size()))) {
            shown.append("         ").append(line(report.file(), problem)).append('\n');
        }
        if (problems.size() > SHOWN) {
            shown.append("         and ")
                    .append(problems.size() - SHOWN)
                    .append(" more; --report FILE writes them all\n");
        }
        return shown.toString();
    }

    private static String counted(int lines, String kind) {
        return String.format(Locale.ROOT, "  %6d %s\n", lines, kind);
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    /** A line that was not understood: file, number, reason and the words. */
    static String line(String file, DictionaryReport.Problem problem) {
        return file + ":" + problem.line() + ": " + problem.reason() + ": " + OneLine.of(problem.text());
    }
}
