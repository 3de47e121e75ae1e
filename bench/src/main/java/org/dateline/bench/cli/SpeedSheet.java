package org.dateline.bench.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.dateline.bench.report.ResultsFile;
import org.dateline.bench.suite.Measure;

/** Prints what a run of {@code bench} found, under its subject, and keeps the figures where that is asked for. */
final class SpeedSheet {

    private final Console console;
    private final Progress progress;
    private final String subject;
    private final boolean keep;

    /**
     * @param subject what was measured: the mode and the files
     * @param keep whether figures are appended to the file of results
     */
    SpeedSheet(Console console, Progress progress, String subject, boolean keep) {
        this.console = console;
        this.progress = progress;
        this.subject = subject;
        this.keep = keep;
    }

    String subject() {
        return subject;
    }

    /**
     * Prints a text behind the subject.
     *
     * @param measures the figures in it
     * @throws OutputFault if they cannot be kept
     */
    void print(String text, List<Measure> measures) {
        printPlain(subject + ": " + text);
        if (keep) {
            keep(measures);
        }
    }

    /** Prints a text alone. */
    void printPlain(String text) {
        progress.clear();
        console.print(text);
    }

    /**
     * Prints figures one below the other.
     *
     * @param articles how many were measured
     * @throws OutputFault if they cannot be kept
     */
    void printTable(int articles, List<Measure> measures) {
        StringBuilder out = new StringBuilder().append(articles).append(" articles\n\n");
        int width = measures.stream()
                .mapToInt(measure -> measure.label().length())
                .max()
                .orElse(0);
        for (Measure measure : measures) {
            out.append(String.format(
                    Locale.ROOT,
                    "%-" + width + "s  %8s%n",
                    measure.label(),
                    measure.figure() == null ? "–" : measure.scale().show(measure.figure())));
        }
        print(out.toString(), measures);
    }

    private void keep(List<Measure> measures) {
        ResultsFile results = new ResultsFile(console.home(), Clock.systemUTC());
        try {
            results.keep(subject, measures, measure -> "");
        } catch (IOException e) {
            throw OutputFault.ofFile(results.file().toString(), results.file(), e);
        }
    }
}
