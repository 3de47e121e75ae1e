package org.dateline.desk.web.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.dateline.desk.brief.Numerals;
import org.dateline.desk.coding.QueuedReading;
import org.dateline.desk.coding.ReadingState;
import org.dateline.desk.coding.ReadingState.Stage;
import org.dateline.desk.coding.Tally;
import org.dateline.desk.filter.UrlFilter;
import org.dateline.desk.web.words.Words;
import org.dateline.store.Kept;
import org.dateline.store.query.RecordFilter;
import org.jspecify.annotations.Nullable;

/** A reading at one moment, in words. */
public record ReadingView(long number, String title, ReadingState state) {

    private static final int MINUTE = 60;
    private static final int QUARTER = 25;
    private static final int MANY_MINUTES = 120;

    static ReadingView of(QueuedReading reading) {
        return new ReadingView(reading.number(), reading.title(), reading.state());
    }

    /** A count with what it counts. */
    public record Figure(String number, String label) {}

    /** How much is done; null if nobody knows. */
    public @Nullable Integer percent() {
        OptionalDouble fraction = state.pace().fraction();
        return fraction.isEmpty() ? null : (int) Math.floor(100 * fraction.getAsDouble());
    }

    /** One sentence about what goes on. */
    public String now() {
        return switch (state.stage()) {
            case WAITING -> "Waits for what is being read.";
            case STARTING -> "Looking for what is new and loading the language models; that takes some seconds.";
            case STOPPING -> "Stopping after " + (state.now() == null ? "the models are loaded" : shortName()) + ".";
            default -> "Now: " + shortName();
        };
    }

    /** Of a file the last part of its name: all of it stands where something is wrong with it. */
    private String shortName() {
        String name = String.valueOf(state.now());
        return name.contains("://") ? name : name.substring(name.lastIndexOf('/') + 1);
    }

    /** Tells whether it can be stopped still. */
    public boolean isStoppable() {
        return state.stage().ordinal() < Stage.STOPPING.ordinal();
    }

    /** How long it takes still; empty if nobody knows. */
    public String left() {
        OptionalDouble left = state.pace().secondsLeft();
        if (left.isEmpty()) {
            return "";
        }
        long minutes = Math.round(left.getAsDouble() / MINUTE);
        if (minutes < 1) {
            return "less than a minute left";
        }
        return minutes < MANY_MINUTES
                ? "about " + Numerals.counted(minutes, "minute") + " left"
                : "about " + minutes / MINUTE + " hours left";
    }

    /** What is counted so far; what there is none of is left out. */
    public List<Figure> figures() {
        Tally tally = state.pace().tally();
        List<Figure> figures = new ArrayList<>();
        if (!state.stage().isOver()) {
            figures.add(
                    new Figure(grouped(tally.articles()), tally.articles() == 1 ? "article read" : "articles read"));
        }
        for (Kept how : Kept.values()) {
            if (how != Kept.KNOWN) {
                add(figures, state.kept(how), how.label());
            }
        }
        add(figures, tally.known() + state.kept(Kept.KNOWN), Kept.KNOWN.label());
        add(figures, tally.faults(), "not read");
        if (tally.sentences() > 0) {
            figures.add(new Figure(grouped(Math.round(state.pace().sentencesPerSecond())), "sentences a second"));
        }
        return figures;
    }

    private static void add(List<Figure> figures, int number, String label) {
        if (number > 0) {
            figures.add(new Figure(grouped(number), label));
        }
    }

    private static String grouped(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    /** What came of it, once it is over. */
    public String outcome() {
        Tally tally = state.pace().tally();
        String articles = tally.articles() == 0
                ? "nothing new was read"
                : Numerals.counted(tally.articles(), "article") + " read";
        return switch (state.stage()) {
            case STOPPED -> "Stopped: " + articles;
            case FAILED -> "Could not go on: " + articles;
            default -> Words.capital(articles);
        };
    }

    /** The day of a headline as it is written on pages. */
    public static String day(ReadingState.Headline headline) {
        return headline.day() == null ? "no date" : Words.day(LocalDate.parse(headline.day()));
    }

    /** How long it took. */
    public String took() {
        long seconds = Math.round(state.pace().seconds());
        if (seconds < 1) {
            return "";
        }
        return seconds < MINUTE
                ? ", in " + Words.figure(seconds, "second")
                : ", in " + Words.figure(seconds / MINUTE, "minute") + " " + Words.figure(seconds % MINUTE, "second");
    }

    /** Tells whether it put anything into the record. */
    public boolean isChange() {
        return state.pace().tally().articles() > 0;
    }

    /** The address of a page that shows the days on which what was read came out. */
    public String days(String path) {
        return new UrlFilter(RecordFilter.ALL.withDays(state.days())).at(path);
    }

    /** What the slim line says. */
    String line() {
        if (state.stage().isOver()) {
            return outcome() + " · " + title;
        }
        Tally tally = state.pace().tally();
        return "Reading " + title
                + (tally.articles() > 0 ? " · " + Words.figure(tally.articles(), "article") : "")
                + (left().isEmpty() ? "" : " · " + left());
    }

    /** What changes a few times only: the stage, and each quarter of the way. */
    String step() {
        Integer percent = percent();
        int quarter = percent == null ? 0 : percent / QUARTER * QUARTER;
        return state.stage().name().toLowerCase(Locale.ROOT) + "-" + quarter;
    }

    /** What is read aloud at a step. */
    public String said() {
        Integer percent = percent();
        return state.stage() == Stage.READING && percent != null
                ? "Reading " + title + ": " + percent + " percent"
                : line();
    }
}
