package org.dateline.archive.cli;

import java.util.Locale;
import org.dateline.archive.run.Outcome;
import org.dateline.archive.run.RunListener;
import org.dateline.archive.run.Tally;
import org.dateline.ingest.fault.OneLine;

/**
 * Tells on stderr how far a run is: a line that is redrawn on a terminal; elsewhere a line a minute at most. Names the first
 * things that are left out, as an archive can have millions of them. Thread-safe.
 */
final class Progress implements RunListener {

    private static final int MOST_FAULTS = 20;

    private static final long REDRAW_NANOS = 200_000_000L;

    private static final long MINUTE_NANOS = 60_000_000_000L;

    private final Console console;
    private final boolean quiet;
    private final String quarantine;
    private final long begun = System.nanoTime();
    private Tally tally = Tally.NOTHING;
    private long drawn;
    private long said = begun;
    private long faults;
    private boolean onScreen;
    private boolean stopped;

    /** @param quarantine where all that is left out is named */
    Progress(Console console, boolean quiet, String quarantine) {
        this.console = console;
        this.quiet = quiet;
        this.quarantine = quarantine;
    }

    @Override
    public synchronized void stage(String what) {
        drawn = 0;
        draw(OneLine.of(what) + "…");
    }

    @Override
    public synchronized void coding(long done, long all) {
        draw(String.format(Locale.ROOT, "%s; %,d of %,d in this batch", describe(), Math.min(done, all), all));
    }

    @Override
    public synchronized void fault(String input, String reason) {
        faults++;
        if (faults <= MOST_FAULTS) {
            clear();
            console.say("dateline: " + OneLine.of(input) + ": " + OneLine.of(reason));
        } else if (faults == MOST_FAULTS + 1) {
            clear();
            console.say("dateline: more is left out; all of it is named in " + quarantine + " at the end");
        }
    }

    @Override
    public synchronized void batch(Tally now) {
        tally = now;
        if (!console.errIsTerminal() && !quiet && System.nanoTime() - said > MINUTE_NANOS) {
            said = System.nanoTime();
            console.say(describe());
        }
    }

    /** The program is stopped; nothing is drawn any more. */
    synchronized void interrupted() {
        clear();
        stopped = true;
        console.say("dateline: interrupted; the same command goes on from where it stopped");
    }

    synchronized void end(Outcome outcome, String output) {
        Tally all = outcome.tally();
        tally = all;
        clear();
        if (outcome.leftOut() > 0) {
            console.say(String.format(
                    Locale.ROOT,
                    "dateline: left out of these inputs: %s%s; %s names what, and why",
                    OneLine.of(outcome.first()),
                    outcome.leftOut() == 1 ? "" : String.format(Locale.ROOT, " and %,d more", outcome.leftOut() - 1),
                    quarantine));
        }
        if (!quiet) {
            console.say(describe()
                    + (all.known() == 0
                            ? ""
                            : String.format(
                                    Locale.ROOT, ", %,d file%s coded before", all.known(), all.known() == 1 ? "" : "s"))
                    + ", in " + output);
        }
    }

    /** Takes the line off the screen so that a message can stand there. */
    synchronized void clear() {
        if (onScreen) {
            console.err().print("\r\u001b[K");
            console.err().flush();
            onScreen = false;
        }
    }

    private void draw(String line) {
        if (console.errIsTerminal() && !quiet && !stopped && System.nanoTime() - drawn > REDRAW_NANOS) {
            drawn = System.nanoTime();
            console.err().print("\r\u001b[K" + line);
            console.err().flush();
            onScreen = true;
        }
    }

    private String describe() {
        if (tally.articles() + tally.faults() == 0) {
            return "nothing new";
        }
        double rate = tally.articles() / Math.max((System.nanoTime() - begun) / 1e9, 0.001);
        return String.format(
                Locale.ROOT,
                "%,d article%s, %.1f a second%s%s",
                tally.articles(),
                tally.articles() == 1 ? "" : "s",
                rate,
                tally.cut() == 0 ? "" : String.format(Locale.ROOT, ", %,d coded in part", tally.cut()),
                tally.faults() == 0 ? "" : String.format(Locale.ROOT, ", %,d not coded", tally.faults()));
    }
}
