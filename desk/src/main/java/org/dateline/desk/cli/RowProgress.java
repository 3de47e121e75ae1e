package org.dateline.desk.cli;

import java.util.Locale;
import org.dateline.ingest.gazetteer.LoadProgress;

/** How far the loading of a dump is, on a terminal's line: rows, rate, time left. */
final class RowProgress implements LoadProgress {

    private static final double LEAST_SECONDS = 2;

    private final String file;
    private final StatusLine line;
    private final long begun = System.nanoTime();

    RowProgress(Console console, String file, boolean quiet) {
        this.file = file;
        this.line = new StatusLine(console, console.errIsTerminal() && !quiet);
    }

    @Override
    public void reading(long rows, double fraction) {
        if (line.isDue()) {
            line.draw(describe(file, rows, fraction, (System.nanoTime() - begun) / 1e9));
        }
    }

    @Override
    public void sorting(long rows) {
        line.draw(String.format(Locale.ROOT, "%s: %,d rows read; putting the names in order…", file, rows));
    }

    void end() {
        line.clear();
    }

    static String describe(String file, long rows, double fraction, double seconds) {
        String read = String.format(
                Locale.ROOT, "%s: %,d rows, %,.0f rows a second", file, rows, rows / Math.max(seconds, 0.001));
        if (fraction <= 0 || seconds < LEAST_SECONDS) {
            return read;
        }
        long left = Math.round(seconds / fraction * (1 - fraction));
        return read + String.format(Locale.ROOT, ", %.0f %%, %d:%02d left", 100 * fraction, left / 60, left % 60);
    }
}
