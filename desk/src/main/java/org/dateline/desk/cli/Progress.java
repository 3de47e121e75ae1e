package org.dateline.desk.cli;

import java.util.Locale;
import java.util.OptionalLong;
import org.dateline.desk.coding.Tally;

/** A line on stderr that tells how far a run is: redrawn on a terminal, left out elsewhere. */
final class Progress {

    /** After so many articles the time that the models took to load is little. */
    private static final int FEW = 20;

    private final Console console;
    private final boolean quiet;
    private final long begun = System.nanoTime();
    private final StatusLine line;
    private OptionalLong size = OptionalLong.empty();

    Progress(Console console, boolean quiet) {
        this.console = console;
        this.quiet = quiet;
        this.line = new StatusLine(console, console.errIsTerminal() && !quiet && !console.outIsTerminal());
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

    /** Of what is not looked at yet as long as what was coded took, in bytes; nothing while that says little. */
    private String timeLeft(Tally tally) {
        if (size.isEmpty() || tally.articles() < FEW) {
            return "";
        }
        long rest = Math.max(0, size.getAsLong() - tally.bytes() - tally.knownBytes());
        double seconds = (System.nanoTime() - begun) / 1e9 * rest / Math.max(1, tally.bytes());
        long minutes = Math.round(seconds / 60);
        if (minutes < 1) {
            return ", less than a minute left";
        }
        return minutes < 120
                ? ", about " + count(minutes, "minute") + " left"
                : ", about " + minutes / 60 + " hours left";
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
                ? count(tally.articles(), "article") + kept + ", " + sentences(tally)
                : tally.known() > 0 ? "nothing new" : "no article";
        if (tally.known() > 0) {
            line += String.format(Locale.ROOT, ", %,d in the record already", tally.known());
        }
        return tally.faults() == 0 ? line : line + ", " + tally.faults() + " not coded";
    }

    private String sentences(Tally tally) {
        double seconds = (System.nanoTime() - begun) / 1e9;
        double rate = tally.sentences() / Math.max(seconds, 0.001);
        return count(tally.sentences(), "sentence") + ", "
                + String.format(Locale.ROOT, rate < 10 ? "%.1f" : "%,.0f", rate) + " sentences a second";
    }
}
