package org.dateline.desk.cli;

import java.util.Locale;
import org.dateline.desk.coding.Tally;

/** A line on stderr that tells how far a run is: redrawn on a terminal, left out elsewhere. */
final class Progress {

    private static final long REDRAW_NANOS = 200_000_000L;

    private final Console console;
    private final boolean shown;
    private final boolean quiet;
    private final long begun = System.nanoTime();
    private long drawn;
    private boolean onScreen;

    Progress(Console console, boolean quiet) {
        this.console = console;
        this.quiet = quiet;
        this.shown = console.errIsTerminal() && !quiet && !console.outIsTerminal();
        if (shown) {
            draw("loading the models…");
        }
    }

    void show(Tally tally) {
        long now = System.nanoTime();
        if (shown && now - drawn > REDRAW_NANOS) {
            drawn = now;
            draw(describe(tally));
        }
    }

    /** Takes the line off the screen so that a message can stand there. */
    void clear() {
        if (onScreen) {
            console.err().print("\r\u001b[K");
            onScreen = false;
        }
    }

    void end(Tally tally) {
        clear();
        if (!quiet && tally.articles() + tally.faults() > 1) {
            console.say(describe(tally));
        }
    }

    private void draw(String line) {
        console.err().print("\r\u001b[K" + line);
        console.err().flush();
        onScreen = true;
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
