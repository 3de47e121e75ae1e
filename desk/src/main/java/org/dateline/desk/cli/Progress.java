package org.dateline.desk.cli;

import java.util.Locale;
import org.dateline.desk.coding.Tally;

/** A line on stderr that tells how far a run is: redrawn on a terminal, left out elsewhere. */
final class Progress {

    private final Console console;
    private final boolean quiet;
    private final long begun = System.nanoTime();
    private final StatusLine line;

    Progress(Console console, boolean quiet) {
        this.console = console;
        this.quiet = quiet;
        this.line = new StatusLine(console, console.errIsTerminal() && !quiet && !console.outIsTerminal());
        line.draw("loading the models…");
    }

    void show(Tally tally) {
        if (line.isDue()) {
            line.draw(describe(tally));
        }
    }

    /** Takes the line off the screen so that a message can stand there. */
    void clear() {
        line.clear();
    }

    void end(Tally tally) {
        clear();
        if (!quiet && tally.articles() + tally.faults() > 1) {
            console.say(describe(tally));
        }
    }

    private static String count(long number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }

    private String describe(Tally tally) {
        double seconds = (System.nanoTime() - begun) / 1e9;
        double rate = tally.sentences() / Math.max(seconds, 0.001);
        String line = count(tally.articles(), "article") + ", " + count(tally.sentences(), "sentence") + ", "
                + String.format(Locale.ROOT, rate < 10 ? "%.1f" : "%,.0f", rate) + " sentences a second";
        return tally.faults() == 0 ? line : line + ", " + tally.faults() + " not coded";
    }
}
