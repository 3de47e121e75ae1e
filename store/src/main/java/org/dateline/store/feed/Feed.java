package org.dateline.store.feed;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A place of the web where it is told which articles there are: RSS, Atom, JSON Feed, a sitemap.
 *
 * @param id 16 hex digits, of the address
 * @param tags by which it is asked whether it has changed
 * @param next when it is visited again, as long as it is not paused
 */
public record Feed(
        String id,
        FeedAddress address,
        FeedFacts facts,
        Found found,
        Tags tags,
        LastVisit visits,
        Next next,
        Instant addedAt) {

    /**
     * What lay there last.
     *
     * @param kind as {@code RSS}; null before anything was found
     * @param title what it calls itself; null if nothing
     * @param site the page that it belongs to; null if it names none
     */
    public record Found(
            @Nullable String kind,
            @Nullable String title,
            @Nullable String site) {

        public static final Found NOTHING = new Found(null, null, null);
    }

    /** Whether a feed is left alone until it is resumed. */
    public enum Pause {
        /** It is visited. */
        NONE,
        /** People want it to be left alone, and its pages with it. */
        WANTED,
        /** A visit found that there is nothing more to listen to; the pages that it led to are visited on. */
        GIVEN_UP
    }

    /**
     * When to come again.
     *
     * @param interval from one visit to the next, as it was reckoned last
     */
    public record Next(Instant at, Duration interval, Pause pause) {

        public boolean paused() {
            return pause != Pause.NONE;
        }
    }

    /** What people call it, else what it calls itself, else its address. */
    public String name() {
        if (facts.name() != null) {
            return facts.name();
        }
        return found.title() == null ? address.written() : found.title();
    }
}
