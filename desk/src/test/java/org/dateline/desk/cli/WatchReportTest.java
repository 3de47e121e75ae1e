package org.dateline.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.dateline.desk.listening.PageOutcome;
import org.dateline.desk.schedule.Outlook;
import org.dateline.store.Kept;
import org.dateline.store.feed.Feed;
import org.dateline.store.feed.FeedAddress;
import org.dateline.store.feed.FeedFacts;
import org.dateline.store.feed.FeedPage;
import org.dateline.store.feed.LastVisit;
import org.dateline.store.feed.Tags;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What people are told while a watch listens. */
class WatchReportTest {

    private static final Instant NOW = Instant.parse("2021-08-13T08:15:03Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Europe/Berlin"));

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private WatchReport report(boolean terminal, boolean quiet) {
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                terminal,
                terminal,
                false,
                ProgramRun.HOME,
                null,
                () -> null);
        return new WatchReport(console, CLOCK, quiet);
    }

    /** What was told since the last time. */
    private String told() {
        String told = err.toString(StandardCharsets.UTF_8);
        err.reset();
        return told;
    }

    private static Outlook outlook(int underWay, @Nullable Instant next, Map<String, String> held) {
        return new Outlook(underWay, held, NOW.plusSeconds(65), next);
    }

    private static Feed feed(String name, boolean paused) {
        FeedAddress address = FeedAddress.find("https://news.example/" + name).orElseThrow();
        return new Feed(
                address.id(),
                address,
                new FeedFacts(name, null, null),
                Feed.Found.NOTHING,
                Tags.NONE,
                LastVisit.NONE,
                new Feed.Next(NOW, Duration.ofMinutes(15), paused ? Feed.Pause.WANTED : Feed.Pause.NONE),
                NOW);
    }

    private static FeedPage page(String title) {
        FeedAddress address = FeedAddress.find("https://news.example/1").orElseThrow();
        return new FeedPage(
                address.id(),
                address,
                "feed",
                title,
                FeedPage.State.WAITING,
                NOW,
                Tags.NONE,
                null,
                new FeedPage.Tries(null, 0, 0, null, NOW));
    }

    @Test
    void theFirstLineTellsOfFeedsAndTheNextVisit() {
        WatchReport report = report(false, false);
        report.begin(List.of(feed("a", false), feed("b", false), feed("c", true)), "  (Ctrl-C ends it)");
        assertThat(told()).isEmpty();
        report.looked(outlook(0, NOW.plusSeconds(900), Map.of()));
        assertThat(told()).isEqualTo("Listening to 2 feeds (1 paused); the next visit is at 10:30  (Ctrl-C ends it)\n");
        report.looked(outlook(0, NOW.plusSeconds(900), Map.of()));
        assertThat(told()).as("once").isEmpty();

        report.begin(List.of(feed("a", false)), "");
        report.looked(outlook(0, NOW, Map.of()));
        assertThat(told()).isEqualTo("Listening to 1 feed; the next visit is now\n");
        report.begin(List.of(feed("a", true)), "");
        report.looked(outlook(0, null, Map.of()));
        assertThat(told()).isEqualTo("Listening to 0 feeds (1 paused); nothing is to be visited\n");
        report.begin(List.of(), "");
        report.looked(outlook(0, null, Map.of()));
        assertThat(told()).isEqualTo("There are no feeds yet; add one with: dateline feed add ADDRESS\n");
    }

    @Test
    void aLineAfterEachRoundTellsWhatWasVisited() {
        WatchReport report = report(false, false);
        report.visited(feed("a", false), 0);
        report.failed(feed("b", false), "no feed lies there");
        report.read(page("A bridge"), new PageOutcome.Read("digest", Kept.NEW, Tags.NONE));
        report.read(page("Another"), new PageOutcome.Unchanged(Tags.NONE));
        assertThat(told()).isEqualTo("dateline: b: no feed lies there\n10:15:03  A bridge: new\n");
        report.looked(outlook(1, NOW.plusSeconds(60), Map.of()));
        report.looked(outlook(0, NOW, Map.of()));
        assertThat(told()).as("the round is not over").isEmpty();
        report.looked(outlook(0, NOW.plus(Duration.ofDays(1)), Map.of()));
        assertThat(told())
                .isEqualTo("10:15:03  2 feeds and 2 pages visited, 1 article read;"
                        + " the next visit is at 2021-08-14 10:15\n");
        report.looked(outlook(0, NOW.plusSeconds(60), Map.of()));
        assertThat(told()).as("a round is told once").isEmpty();
        report.visited(feed("a", false), 0);
        report.looked(outlook(0, NOW.plusSeconds(60), Map.of()));
        assertThat(told()).startsWith("10:15:03  1 feed and 0 pages visited, 0 articles read;");
        assertThat(report.end()).isTrue();
        assertThat(told()).isEqualTo("1 article read, 0 pages set aside, 1 feed failing\n");
    }

    @Test
    void whatAnotherProgramHoldsIsToldOnceOfEach() {
        WatchReport report = report(false, false);
        Map<String, String> held =
                Map.of("d.example", "1-x", "c.example", "1-x", "b.example", "1-x", "a.example", "1-x");
        report.looked(outlook(0, null, held));
        assertThat(told())
                .isEqualTo("10:15:03  Another program is at a.example, b.example, c.example and 1 more. If it was"
                        + " killed, this one goes on there by 10:16:08 at the latest\n");
        report.looked(outlook(0, null, held));
        report.looked(outlook(0, null, Map.of("e.example", "1-x")));
        assertThat(told()).isEmpty();
        report.looked(outlook(0, null, Map.of("e.example", "1-x", "f.example", "2-y")));
        assertThat(told()).contains("is at f.example. If");
    }

    @Test
    void aTerminalShowsHowFarTheRoundIsAndMessagesTakeTheLineAway() {
        WatchReport report = report(true, false);
        report.visited(feed("a", false), 0);
        assertThat(told()).isEqualTo("\r\u001b[K1 feed and 0 pages visited, 0 articles read…");
        report.failed(feed("b", false), "gone");
        assertThat(told()).startsWith("\r\u001b[Kdateline: b: gone\n");
        report.looked(outlook(0, null, Map.of()));
        assertThat(told()).endsWith("2 feeds and 0 pages visited, 0 articles read; nothing is to be visited\n");
    }

    @Test
    void whoWantsQuietHearsOfFaultsAlone() {
        WatchReport report = report(true, true);
        report.begin(List.of(feed("a", false)), "");
        report.visited(feed("a", false), 3);
        report.looked(outlook(0, null, Map.of("a.example", "1-x")));
        report.failed(feed("b", false), "gone");
        report.end();
        assertThat(told()).isEqualTo("dateline: b: gone\n");
    }

    @Test
    void aFeedThatIsGoneCountsAsVisitedAndFailingAndOneThatLiesWhereAnotherDoesDoesNotFail() {
        WatchReport report = report(false, false);
        FeedAddress to = FeedAddress.find("https://news.example/rss").orElseThrow();
        report.visited(feed("a", false), 0);
        report.merged(feed("a", false), to);
        assertThat(told())
                .isEqualTo("10:15:03  a: moved for good to https://news.example/rss, which is listened to already;"
                        + " it is paused\n");
        assertThat(report.end()).isFalse();
        told();
        report.paused(feed("b", false), "gone for good: the server answers 410 Gone");
        report.looked(outlook(0, null, Map.of()));
        assertThat(told())
                .startsWith("dateline: b: gone for good: the server answers 410 Gone; it is paused\n10:15:03  2 feeds");
        assertThat(report.end()).isTrue();
    }
}
