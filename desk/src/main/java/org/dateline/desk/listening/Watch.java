package org.dateline.desk.listening;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.dateline.desk.coding.PageReading;
import org.dateline.desk.schedule.Chore;
import org.dateline.desk.schedule.Timetable;
import org.dateline.ingest.web.Manners;
import org.dateline.ingest.web.Pause;
import org.dateline.ingest.web.WebReader;
import org.dateline.store.RecordStore;

/**
 * Listens to the feeds of a record until it is closed: visits what is due, on many hosts at a time, each of them slowly.
 * What is under way when it is closed is kept, and all else waits for the next start. Thread-safe.
 */
public final class Watch implements AutoCloseable {

    /**
     * How a watch is run.
     *
     * @param usual from one visit to a feed to the next, as long as it brings something
     * @param pace how its schedule is run
     * @param pause lets the time pass between two questions to one host
     */
    public record Settings(Duration usual, Timetable.Pace pace, Pause pause) {

        /** As often as most feeds allow it. */
        public static final Settings USUAL = new Settings(Duration.ofMinutes(15), Timetable.Pace.USUAL, Pause.SLEEP);
    }

    private final WebReader web;
    private final PageReading reading;
    private final HostVisits visits;
    private volatile boolean closing;

    /**
     * @param store stays the giver's, who closes it after the watch
     * @param web is closed with the watch
     * @param reading is closed with the watch
     */
    public Watch(
            RecordStore store,
            Supplier<WebReader> web,
            PageReading reading,
            Settings settings,
            Clock clock,
            WatchListener listener) {
        this.web = web.get();
        this.reading = reading;
        Manners manners = new Manners(this.web, clock, settings.pause());
        this.visits = new HostVisits(
                store,
                new HostVisits.Fetching(
                        new FeedFetching(this.web, manners, clock), new PageFetching(this.web, manners, reading)),
                new Visiting(settings.usual()),
                clock,
                listener,
                () -> !closing);
    }

    /** What it does by itself, for a timetable. */
    public Chore chore() {
        return visits;
    }

    /** Begins nothing else; what is under way goes on to its end. */
    public void stop() {
        closing = true;
    }

    @Override
    public void close() {
        closing = true;
        reading.close();
        web.close();
    }
}
