package org.dateline.desk.coding;

import java.util.List;
import java.util.Map;
import org.dateline.store.Kept;
import org.dateline.store.query.DayRange;
import org.jspecify.annotations.Nullable;

/**
 * How far a reading in the queue is, at one moment.
 *
 * @param pace since the first article's coding began
 * @param kept what the articles that were coded are to the record
 * @param now the name of what is being coded; null before the first
 * @param latest the articles that were kept last, the newest first
 * @param days on which the articles that were kept came out
 */
public record ReadingState(
        Stage stage,
        Pace pace,
        Map<Kept, Integer> kept,
        @Nullable String now,
        List<Headline> latest,
        DayRange days,
        Troubles troubles) {

    public ReadingState {
        kept = Map.copyOf(kept);
        latest = List.copyOf(latest);
    }

    /** How many articles were kept as what. */
    public int kept(Kept how) {
        return kept.getOrDefault(how, 0);
    }

    /** Where a reading stands. */
    public enum Stage {
        /** Others come first. */
        WAITING,
        /** It looks for what is new, and loads its models. */
        STARTING,
        /** It codes. */
        READING,
        /** Somebody stops it: the article that it is at is still coded. */
        STOPPING,
        /** It read all there is. */
        DONE,
        /** Somebody stopped it. */
        STOPPED,
        /** It could not go on. */
        FAILED;

        /** Tells whether nothing more comes. */
        public boolean isOver() {
            return ordinal() >= DONE.ordinal();
        }
    }

    /**
     * An article that was kept.
     *
     * @param name its headline, or what it is called where it has none
     * @param outlet null if none is known
     * @param day ISO day on which it came out; null if none is known
     */
    public record Headline(
            String name, @Nullable String outlet, @Nullable String day, Kept kept) {}

    /**
     * What went wrong.
     *
     * @param faults what could not be read, in order
     * @param doubts what lowers the worth of what was read, in order
     * @param more how many more there are of both
     * @param failure why nothing more is read; null if it is for no fault
     */
    public record Troubles(
            List<Fault> faults,
            List<String> doubts,
            int more,
            @Nullable String failure) {

        public Troubles {
            faults = List.copyOf(faults);
            doubts = List.copyOf(doubts);
        }
    }

    /**
     * An input that could not be read.
     *
     * @param input its name, as its giver wrote it
     */
    public record Fault(String input, String reason) {}
}
