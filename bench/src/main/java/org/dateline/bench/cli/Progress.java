package org.dateline.bench.cli;

import java.util.Locale;
import org.dateline.ingest.fault.ReadingFault;

/** A line on stderr that tells how far a run is: redrawn on a terminal, left out elsewhere. */
final class Progress {

    private static final long REDRAW_NANOS = 200_000_000L;

    private final Console console;
    private final boolean quiet;
    private final boolean shown;
    private long begun = System.nanoTime();
    private long drawn;
    private boolean onScreen;

    Progress(Console console, boolean quiet) {
        this.console = console;
        this.quiet = quiet;
        this.shown = console.errIsTerminal() && !quiet;
    }

    void loading() {
        draw("loading the models…");
    }

    /** @param part of what is measured part by part */
    void measuring(String part) {
        draw("measuring: " + part + "…");
    }

    /** The models are loaded: rates count from here. */
    void begin() {
        begun = System.nanoTime();
    }

    /** The rows are read and the last, long step begins. */
    void fitting(int examples) {
        draw(String.format(Locale.ROOT, "fitting %,d examples…", examples));
    }

    /** @param articles rows done so far */
    void done(int articles) {
        long now = System.nanoTime();
        if (now - drawn > REDRAW_NANOS) {
            drawn = now;
            draw(describe(articles));
        }
    }

    /** Names what could not be read. */
    void fault(ReadingFault fault) {
        say(String.valueOf(fault.getMessage()));
    }

    /** Says something that people must know, quiet or not. */
    void say(String message) {
        clear();
        console.say("dateline: " + message);
    }

    void end(int articles, int faults) {
        clear();
        if (!quiet && articles + faults > 1) {
            console.say(describe(articles) + (faults == 0 ? "" : ", " + faults + " left out"));
        }
    }

    /** Takes the line off the screen so that something else can stand there. */
    void clear() {
        if (onScreen) {
            console.err().print("\r\u001b[K");
            console.err().flush();
            onScreen = false;
        }
    }

    private void draw(String line) {
        if (shown) {
            console.err().print("\r\u001b[K" + line);
            console.err().flush();
            onScreen = true;
        }
    }

    private String describe(int articles) {
        double rate = articles / Math.max((System.nanoTime() - begun) / 1e9, 0.001);
        return String.format(
                Locale.ROOT,
                rate < 10 ? "%,d article%s, %.1f articles a second" : "%,d article%s, %,.0f articles a second",
                articles,
                articles == 1 ? "" : "s",
                rate);
    }
}
