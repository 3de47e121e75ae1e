package org.dateline.desk.cli;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.dateline.desk.coding.Pace;
import org.dateline.desk.coding.Tally;

/** A line on stderr that tells how far a run is: redrawn on a terminal, left out elsewhere. */
final class Progress {

    private final Console console;
    private final boolean quiet;
    private final long begun = System.nanoTime();
    private final StatusLine line;
    private OptionalLong size = OptionalLong.empty();

    /** Of a run that writes to stdout: on a terminal that shows it, its line would be in the way. */
    Progress(Console console, boolean quiet) {
        this(console, quiet, !console.outIsTerminal());
    }

    /** @param alone whether nothing else is shown */
    Progress(Console console, boolean quiet, boolean alone) {
        this.console = console;
        this.quiet = quiet;
        this.line = new StatusLine(console, console.errIsTerminal() && !quiet && alone);
    }

    /** @param bytes about how many all articles have together, if that is known */
    void begin(OptionalLong bytes) {
        size = bytes;
        line.draw("looking for what is new…");
    }

    void show(Tally tally) {
        if (line.isDue()) {
            line.draw(describe(tally, "") + timeLeft(tally));
        }
    }

    private String timeLeft(Tally tally) {
        OptionalDouble left = pace(tally).secondsLeft();
        if (left.isEmpty()) {
            return "";
        }
        long minutes = Math.round(left.getAsDouble() / 60);
        if (minutes < 1) {
            return ", less than a minute left";
        }
        return minutes < 120
                ? ", about " + count(minutes, "minute") + " left"
                : ", about " + minutes / 60 + " hours left";
    }

    private Pace pace(Tally tally) {
        return new Pace(tally, size, (System.nanoTime() - begun) / 1e9);
    }

    /** Takes the line off the screen so that a message can stand there. */
    void clear() {
        line.clear();
    }

    /** Sums up a run that shows what it coded of each article: of one article there is no more to say. */
    void end(Tally tally) {
        clear();
        if (!quiet && tally.articles() + tally.faults() + tally.known() > 1) {
            console.say(describe(tally, ""));
        }
    }

    /**
     * Sums up a run that shows nothing else.
     *
     * @param kept what its articles were to the record
     */
    void end(Tally tally, String kept) {
        clear();
        if (!quiet) {
            console.say(describe(tally, kept.isEmpty() ? "" : " (" + kept + ")"));
        }
    }

    /** A number of things, with their noun. */
    static String count(long number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }

    private String describe(Tally tally, String kept) {
        String line = tally.articles() > 0
                ? count(tally.articles(), "article") + kept + (tally.sentences() > 0 ? ", " + sentences(tally) : "")
                : tally.known() > 0 ? "nothing new" : "no article";
        if (tally.known() > 0) {
            line += String.format(Locale.ROOT, ", %,d in the record already", tally.known());
        }
        return tally.faults() == 0 ? line : line + ", " + tally.faults() + " not coded";
    }

    private String sentences(Tally tally) {
        double rate = pace(tally).sentencesPerSecond();
        return count(tally.sentences(), "sentence") + ", "
                + String.format(Locale.ROOT, rate < 10 ? "%.1f" : "%,.0f", rate) + " sentences a second";
    }
}
