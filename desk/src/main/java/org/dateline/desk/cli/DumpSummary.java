package org.dateline.desk.cli;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import org.dateline.ingest.fault.OneLine;
import org.dateline.ingest.gazetteer.DumpReport;

/** How a dump of GeoNames was read, for people. */
final class DumpSummary {

    private DumpSummary() {}

    /** What was loaded, what was skipped, and the first lines that are damaged. */
    static String of(DumpReport report) {
        StringBuilder shown = new StringBuilder(String.format(
                Locale.ROOT, "%s: %s, %,d rows\n", report.file(), report.kind().label(), report.rows()));
        shown.append(counted(report.loaded(), "loaded"));
        report.skipped().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> shown.append(counted(entry.getValue(), "skipped: " + entry.getKey())));
        shown.append(counted(report.damaged(), "damaged"));
        for (DumpReport.Problem problem : report.problems()) {
            shown.append("             ")
                    .append(report.file())
                    .append(':')
                    .append(problem.line())
                    .append(": ")
                    .append(OneLine.of(problem.reason()))
                    .append('\n');
        }
        long more = report.damaged() - report.problems().size();
        if (more > 0) {
            shown.append(String.format(Locale.ROOT, "             and %,d more\n", more));
        }
        return shown.toString();
    }

    private static String counted(long lines, String what) {
        return String.format(Locale.ROOT, "  %,10d %s\n", lines, what);
    }
}
