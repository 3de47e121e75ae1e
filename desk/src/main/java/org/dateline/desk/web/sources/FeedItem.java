package org.dateline.desk.web.sources;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.dateline.desk.filter.UrlFilter;
import org.dateline.desk.listening.FeedHealth;
import org.dateline.desk.web.frame.Section;
import org.dateline.desk.web.words.Moments;
import org.dateline.desk.web.words.Words;
import org.dateline.store.feed.Feed;
import org.dateline.store.feed.Grade;
import org.dateline.store.feed.LastVisit;
import org.dateline.store.feed.PageCounts;
import org.dateline.store.query.FilterPart;
import org.jspecify.annotations.Nullable;

/**
 * A feed, as pages show it.
 *
 * @param pages that it led to
 * @param now from which is told how long ago something was
 */
public record FeedItem(Feed feed, FeedHealth health, PageCounts pages, Instant now) {

    /** What somebody should look at first, then by name. */
    static final Comparator<FeedItem> WORST_FIRST = Comparator.comparingInt(FeedItem::rank)
            .thenComparing(item -> item.feed().name(), String.CASE_INSENSITIVE_ORDER);

    private static final List<FeedHealth> RANKS =
            List.of(FeedHealth.FAILING, FeedHealth.QUIET, FeedHealth.NEW, FeedHealth.LISTENING, FeedHealth.PAUSED);

    /** One that was given up should be looked at no less than one that fails. */
    private int rank() {
        return RANKS.indexOf(isGivenUp() ? FeedHealth.FAILING : health);
    }

    private boolean isGivenUp() {
        return feed.next().pause() == Feed.Pause.GIVEN_UP;
    }

    static FeedItem of(Feed feed, PageCounts pages, Instant now) {
        return new FeedItem(feed, FeedHealth.of(feed, now), pages, now);
    }

    public String path() {
        return path(feed.id());
    }

    static String path(String id) {
        return Section.SOURCES.path() + "/feeds/" + id;
    }

    /** How it fares, in a sentence. */
    public String sentence() {
        Instant fresh = feed.visits().freshAt();
        return switch (health) {
            case NEW -> "Nothing read yet: it has not been visited.";
            case LISTENING ->
                fresh == null
                        ? "Answers, and has brought nothing yet."
                        : "Brings news: the last new page was found " + Moments.near(fresh, now) + ".";
            case QUIET ->
                fresh == null
                        ? "Answers, and has brought nothing since it was added, " + since(feed.addedAt()) + "."
                        : "Answers, and brings nothing new since " + since(fresh) + ".";
            case FAILING -> failing(Objects.requireNonNull(feed.visits().trouble()));
            case PAUSED ->
                (isGivenUp()
                                ? "It is not visited any more; the pages that it led to are."
                                : "Neither it nor its pages are visited.")
                        + paused();
        };
    }

    /** Why it was left alone, or how it fared before; empty if its last visit was answered. */
    private String paused() {
        LastVisit.Trouble trouble = feed.visits().trouble();
        return trouble == null ? "" : " At its last visit: " + trouble.reason();
    }

    private String failing(LastVisit.Trouble trouble) {
        return "Cannot be had since " + since(trouble.since()) + ": " + trouble.reason();
    }

    private String since(Instant moment) {
        String length = Moments.length(Duration.between(moment, now));
        return Moments.utc(moment) + (length.isEmpty() ? "" : ", for " + length);
    }

    /** What became of its pages. */
    public String figures() {
        return pages.kept() + " in the record · " + pages.waiting() + " waiting · " + pages.aside() + " set aside";
    }

    /** The last visit that was answered. */
    public String answered() {
        return moment(feed.visits().answeredAt());
    }

    /** The last visit that found a page that was not known. */
    public String fresh() {
        return moment(feed.visits().freshAt());
    }

    /** The last visit. */
    public String visited() {
        return moment(feed.visits().at());
    }

    public String added() {
        return moment(feed.addedAt());
    }

    private String moment(@Nullable Instant moment) {
        return moment == null ? "never" : Moments.near(moment, now) + " (" + Moments.utc(moment) + ")";
    }

    /** The next visit. */
    public String next() {
        if (isPaused()) {
            return "none while it is paused";
        }
        Instant at = feed.next().at();
        return at.isAfter(now) ? moment(at) : "as soon as its host may be asked";
    }

    /** How many visits failed, one after another; empty if the last was answered. */
    public String failures() {
        LastVisit.Trouble trouble = feed.visits().trouble();
        return trouble == null ? "" : Words.figure(trouble.times(), "visit") + " failed, one after another";
    }

    public boolean isPaused() {
        return health == FeedHealth.PAUSED;
    }

    /** How far it is relied on: {@code B, usually reliable}; empty if nobody has judged. */
    public String grade() {
        Grade grade = feed.facts().grade();
        return grade == null ? "" : inWords(grade);
    }

    /** A grade with what it means. */
    public static String inWords(Grade grade) {
        return grade.name() + ", " + grade.words();
    }

    /** The outlet's articles; empty if no outlet is known. */
    public String articles() {
        String outlet = feed.facts().outlet();
        return outlet == null
                ? ""
                : UrlFilter.ALL.with(FilterPart.OUTLET, List.of(outlet)).at(Section.ARTICLES.path());
    }
}
