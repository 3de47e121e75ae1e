package org.dateline.store.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dateline.store.BothDatabases;
import org.dateline.store.MovingClock;
import org.dateline.store.RecordStore;
import org.dateline.store.database.RecordAddress;
import org.dateline.store.database.StoreFault;
import org.dateline.store.feed.FeedVisit.ToldPage;
import org.dateline.store.upkeep.UpkeepProgress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedsTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @TempDir
    Path folder;

    private final MovingClock clock = new MovingClock();

    private static FeedAddress at(String written) {
        return FeedAddress.find(written).orElseThrow();
    }

    private static ToldPage told(String address, @Nullable String when) {
        return new ToldPage(at(address), "A title", when);
    }

    private FeedVisit found(ToldPage... pages) {
        return new FeedVisit(
                clock.instant(),
                null,
                new Feed.Found("RSS", "The Example", "https://news.example/"),
                new Tags("\"1\"", null),
                List.of(pages),
                HOUR);
    }

    private FeedVisit failed(String reason) {
        return new FeedVisit(clock.instant(), reason, null, Tags.NONE, List.of(), HOUR);
    }

    private PageVisit kept(String text, @Nullable Instant next) {
        return new PageVisit(clock.instant(), FeedPage.State.KEPT, Tags.NONE, text, null, false, next);
    }

    @Test
    void theHostIsWhomAVisitAsks() {
        assertThat(at("HTTPS://News.Example:443/feed").host()).isEqualTo("news.example");
        assertThat(at("http://news.example:8080/feed").host()).isEqualTo("news.example:8080");
        for (String none :
                List.of("", "news.example/feed", "ftp://news.example/", "http:///feed", "http://a b/", "file:/x")) {
            assertThat(FeedAddress.find(none)).as(none).isEmpty();
        }
    }

    @Test
    void addressesThatLeadToTheSamePageAreOne() {
        assertThat(at("http://www.news.example/a?utm_source=rss#top").id())
                .isEqualTo(at("https://www.news.example/a").id())
                .isNotEqualTo(at("https://www.news.example/b").id());
    }

    @BothDatabases
    void aFeedThatIsAddedTwiceIsOneAndKeepsWhatIsSaidOfIt(RecordAddress address) {
        try (RecordStore store = RecordStore.open(address, clock)) {
            FeedFacts facts = new FeedFacts("Example", "The Example", Grade.B);
            Feed first = store.feeds().add(at("https://news.example/feed"), facts);
            clock.move(HOUR);
            Feed again = store.feeds().add(at("https://news.example/feed#x"), FeedFacts.NONE);

            assertThat(again).isEqualTo(first);
            assertThat(again.facts()).isEqualTo(facts);
            assertThat(again.name()).isEqualTo("Example");
            assertThat(store.feeds().listFeeds()).containsExactly(first);
            assertThat(store.feeds().listDue("news.example", clock.instant())).containsExactly(first);
            assertThat(store.feeds().listDue("other.example", clock.instant())).isEmpty();
        }
    }

    @BothDatabases
    void eachPageIsFoundOnceWhoeverLeadsToIt(RecordAddress address) {
        try (RecordStore store = RecordStore.open(address, clock)) {
            Feed one = store.feeds().add(at("https://news.example/feed"), FeedFacts.NONE);
            Feed other = store.feeds().add(at("https://other.example/feed"), FeedFacts.NONE);

            assertThat(store.feeds()
                            .visited(
                                    one.id(),
                                    found(told("https://news.example/a", null), told("https://news.example/b", null))))
                    .isEqualTo(2);
            assertThat(store.feeds().visited(other.id(), found(told("https://news.example/a?utm_medium=x", "today"))))
                    .isZero();
            assertThat(store.feeds().visited(one.id(), found(told("https://news.example/b", null))))
                    .isZero();

            assertThat(store.feedPages().counts()).isEqualTo(Map.of(one.id(), new PageCounts(2, 0, 0)));
            assertThat(store.feedPages().listDue("news.example", clock.instant(), 10))
                    .extracting(page -> page.address().written())
                    .containsExactlyInAnyOrder("https://news.example/a", "https://news.example/b");
            Feed after = store.feeds().find(one.id()).orElseThrow();
            assertThat(after.found().title()).isEqualTo("The Example");
            assertThat(after.name()).isEqualTo("The Example");
            assertThat(after.tags().etag()).isEqualTo("\"1\"");
            assertThat(after.next().at()).isEqualTo(clock.instant().plus(HOUR));
            assertThat(after.visits().freshAt()).isEqualTo(clock.instant());
            assertThat(store.feeds().find(other.id()).orElseThrow().visits().freshAt())
                    .isNull();
        }
    }

    @BothDatabases
    void aPageOfWhichTheFeedTellsThatItChangedIsDueAgain(RecordAddress address) {
        try (RecordStore store = RecordStore.open(address, clock)) {
            Feed feed = store.feeds().add(at("https://news.example/feed"), FeedFacts.NONE);
            store.feeds().visited(feed.id(), found(told("https://news.example/a", "monday")));
            FeedPage page = due(store).get(0);
            store.feedPages().visited(page, kept("text", clock.instant().plus(HOUR.multipliedBy(8))));
            assertThat(due(store)).isEmpty();

            store.feeds().visited(feed.id(), found(told("https://news.example/a", "monday")));
            assertThat(due(store)).isEmpty();
            store.feeds().visited(feed.id(), found(told("https://news.example/a", null)));
            assertThat(due(store)).isEmpty();
            store.feeds().visited(feed.id(), found(told("https://news.example/a", "tuesday")));
            assertThat(due(store))
                    .as("an hour after the last look at the soonest")
                    .isEmpty();
            clock.move(HOUR);
            assertThat(due(store)).singleElement().satisfies(again -> {
                assertThat(again.state()).isEqualTo(FeedPage.State.KEPT);
                assertThat(again.text()).isEqualTo("text");
                assertThat(again.tries().revisions()).isEqualTo(1);
            });
        }
    }

    private List<FeedPage> due(RecordStore store) {
        return store.feedPages().listDue("news.example", clock.instant(), 10);
    }

    @BothDatabases
    void aFeedThatFailsTellsSinceWhenAndOneThatAnswersIsWellAgain(RecordAddress address) {
        try (RecordStore store = RecordStore.open(address, clock)) {
            String id = store.feeds()
                    .add(at("https://news.example/feed"), FeedFacts.NONE)
                    .id();
            store.feeds().visited(id, found());
            Instant answered = clock.instant();
            clock.move(HOUR);
            Instant since = clock.instant();
            store.feeds().visited(id, failed("no answer in time"));
            clock.move(HOUR);
            store.feeds().visited(id, failed("no host of that name is known"));

            LastVisit visits = store.feeds().find(id).orElseThrow().visits();
            assertThat(visits.trouble()).isEqualTo(new LastVisit.Trouble(since, 2, "no host of that name is known"));
            assertThat(visits.answeredAt()).isEqualTo(answered);
            assertThat(store.feeds().find(id).orElseThrow().tags().etag()).isEqualTo("\"1\"");

            store.feeds().visited(id, found());
            assertThat(store.feeds().find(id).orElseThrow().visits().trouble()).isNull();
        }
    }

    @BothDatabases
    void whatPeoplePausedIsNotDueNorAreItsPages(RecordAddress address) {
        try (RecordStore store = RecordStore.open(address, clock)) {
            String id = store.feeds()
                    .add(at("https://news.example/feed"), FeedFacts.NONE)
                    .id();
            store.feeds().visited(id, found(told("https://pages.example/a", null)));
            assertThat(store.feeds().listHosts()).containsOnlyKeys("news.example", "pages.example");

            assertThat(store.feeds().pause(id).next().pause()).isEqualTo(Feed.Pause.WANTED);
            assertThat(store.feeds().listHosts()).isEmpty();
            assertThat(store.feedPages().listDue("pages.example", clock.instant(), 10))
                    .isEmpty();

            clock.move(HOUR);
            assertThat(store.feeds().resume(id).next().at()).isEqualTo(clock.instant());
            assertThat(store.feedPages().listDue("pages.example", clock.instant(), 10))
                    .hasSize(1);
        }
    }

    @BothDatabases
    void aFeedThatIsGivenUpIsPausedAndTellsWhyUntilItAnswersAgain(RecordAddress address) {
        try (RecordStore store = RecordStore.open(address, clock)) {
            String id = store.feeds()
                    .add(at("https://news.example/feed"), FeedFacts.NONE)
                    .id();
            store.feeds().visited(id, found(told("https://pages.example/a", null)));
            Instant answered = clock.instant();
            clock.move(HOUR);
            store.feeds().giveUp(id, clock.instant(), "gone for good");

            Feed gone = store.feeds().find(id).orElseThrow();
            assertThat(gone.next().pause()).isEqualTo(Feed.Pause.GIVEN_UP);
            assertThat(gone.visits().trouble()).isEqualTo(new LastVisit.Trouble(clock.instant(), 1, "gone for good"));
            assertThat(gone.visits().answeredAt()).isEqualTo(answered);
            assertThat(store.feeds().listHosts()).as("its pages are").containsOnlyKeys("pages.example");
            assertThat(store.feedPages().listDue("pages.example", clock.instant(), 10))
                    .hasSize(1);
            store.feeds().pause(id);
            assertThat(store.feeds().listHosts()).as("until people pause it").isEmpty();

            store.feeds().resume(id);
            store.feeds().visited(id, found());
            assertThat(store.feeds().find(id).orElseThrow().visits().trouble()).isNull();
            store.feeds().remove(id);
            store.feeds().giveUp(id, clock.instant(), "gone for good");
            assertThat(store.feeds().listFeeds()).isEmpty();
        }
    }

    @BothDatabases
    void aFeedThatMovesKeepsItsPagesAndAllThatIsKnownOfIt(RecordAddress address) {
        try (RecordStore store = RecordStore.open(address, clock)) {
            FeedFacts facts = new FeedFacts("Example", "The Example", Grade.B);
            Feed old = store.feeds().add(at("http://news.example/feed"), facts);
            store.feeds().visited(old.id(), found(told("https://news.example/a", null)));
            Feed before = store.feeds().find(old.id()).orElseThrow();

            FeedAddress to = at("https://feeds.example/news");
            Feed moved = store.feeds().move(old.id(), to).orElseThrow();

            assertThat(moved)
                    .isEqualTo(new Feed(
                            to.id(),
                            to,
                            facts,
                            before.found(),
                            before.tags(),
                            before.visits(),
                            before.next(),
                            before.addedAt()));
            assertThat(store.feeds().listFeeds()).containsExactly(moved);
            assertThat(store.feeds().listHosts()).containsOnlyKeys("feeds.example", "news.example");
            assertThat(due(store)).singleElement().extracting(FeedPage::feed).isEqualTo(moved.id());
            assertThat(store.feeds().findByPage(due(store).get(0).id()))
                    .as("whoever read its pages before it moved")
                    .contains(moved);
            assertThat(store.feeds().move(old.id(), to))
                    .as("there is none to move any more")
                    .isEmpty();
            assertThat(store.feeds().add(to, FeedFacts.NONE)).isEqualTo(moved);
        }
    }

    @BothDatabases
    void aFeedThatLiesWhereAnotherDoesHandsItsPagesOver(RecordAddress address) {
        try (RecordStore store = RecordStore.open(address, clock)) {
            Feed one = store.feeds().add(at("https://news.example/old"), FeedFacts.NONE);
            Feed other = store.feeds().add(at("https://news.example/feed"), FeedFacts.NONE);
            store.feeds().visited(one.id(), found(told("https://news.example/a", null)));
            store.feeds().pause(other.id());
            assertThat(store.feeds().merge(one.id(), other.id(), clock.instant(), "moved"))
                    .as("nobody would listen")
                    .isFalse();
            assertThat(store.feeds().find(one.id()).orElseThrow().next().paused())
                    .isFalse();

            store.feeds().resume(other.id());
            assertThat(store.feeds().merge(one.id(), other.id(), clock.instant(), "moved"))
                    .isTrue();
            Feed merged = store.feeds().find(one.id()).orElseThrow();
            assertThat(merged.next().pause()).isEqualTo(Feed.Pause.GIVEN_UP);
            assertThat(merged.visits().trouble()).isEqualTo(new LastVisit.Trouble(clock.instant(), 1, "moved"));
            assertThat(due(store)).singleElement().extracting(FeedPage::feed).isEqualTo(other.id());
            store.feeds().remove(one.id());
            assertThat(store.feeds().merge(one.id(), other.id(), clock.instant(), "moved"))
                    .isFalse();
            assertThat(due(store)).hasSize(1);
        }
    }

    @BothDatabases
    void aFeedThatFailsInAnotherWayCountsFromThere(RecordAddress address) {
        try (RecordStore store = RecordStore.open(address, clock)) {
            String id = store.feeds()
                    .add(at("https://news.example/feed"), FeedFacts.NONE)
                    .id();
            store.feeds().visited(id, failed("no answer in time"));
            clock.move(HOUR);
            store.feeds().failedAnew(id, failed("gone"));
            assertThat(store.feeds().find(id).orElseThrow().visits().trouble())
                    .isEqualTo(new LastVisit.Trouble(clock.instant(), 1, "gone"));
        }
    }

    @BothDatabases
    void aFeedThatMovesToAnotherWayToWriteItsAddressStaysTheSame(RecordAddress address) {
        try (RecordStore store = RecordStore.open(address, clock)) {
            Feed old = store.feeds().add(at("http://news.example/feed"), FeedFacts.NONE);
            Feed moved = store.feeds()
                    .move(old.id(), at("https://news.example/feed/"))
                    .orElseThrow();

            assertThat(moved.id()).isEqualTo(old.id());
            assertThat(moved.address().written()).isEqualTo("https://news.example/feed/");
            assertThat(store.feeds().listFeeds()).containsExactly(moved);
        }
    }

    @BothDatabases
    void noFeedMovesToTheAddressOfAnother(RecordAddress address) {
        try (RecordStore store = RecordStore.open(address, clock)) {
            Feed one = store.feeds().add(at("https://news.example/feed"), FeedFacts.NONE);
            Feed other = store.feeds().add(at("https://other.example/feed"), FeedFacts.NONE);

            assertThat(store.feeds().move(one.id(), at("http://other.example/feed")))
                    .isEmpty();
            assertThat(store.feeds().listFeeds()).containsExactlyInAnyOrder(one, other);
            assertThat(store.feeds().move("0123456789abcdef", at("https://third.example/")))
                    .isEmpty();
        }
    }

    @BothDatabases
    void aFeedThatIsRemovedIsForgottenWithItsPages(RecordAddress address) {
        try (RecordStore store = RecordStore.open(address, clock)) {
            String id = store.feeds()
                    .add(at("https://news.example/feed"), FeedFacts.NONE)
                    .id();
            store.feeds().visited(id, found(told("https://news.example/a", null)));
            FeedPage page = due(store).get(0);

            assertThat(store.feeds().remove(id)).isTrue();
            assertThat(store.feeds().remove(id)).isFalse();
            store.feedPages().visited(page, kept("text", clock.instant()));
            assertThat(store.feeds().visited(id, found(told("https://news.example/b", null))))
                    .isZero();
            assertThat(store.feedPages().find(page.id())).isEmpty();
            assertThat(store.feeds().listHosts()).isEmpty();
            assertThatThrownBy(() -> store.feeds().pause(id))
                    .isInstanceOf(StoreFault.class)
                    .hasMessageContaining("there is no feed " + id);
        }
    }

    /** Some feeds date all they have anew each time they are asked. */
    @BothDatabases
    void aFeedThatDatesItsPagesAnewEachTimeHasThemVisitedEverMoreSeldom(RecordAddress address) {
        try (RecordStore store = RecordStore.open(address, clock)) {
            Feed feed = store.feeds().add(at("https://news.example/feed"), FeedFacts.NONE);
            int visits = 0;
            for (int quarter = 0; quarter < 4 * 24 * 20; quarter++) {
                store.feeds().visited(feed.id(), found(told("https://news.example/a", "at " + quarter)));
                for (FeedPage page : due(store)) {
                    store.feedPages().visited(page, kept("text", clock.instant().plus(HOUR.multipliedBy(200))));
                    visits++;
                }
                clock.move(Duration.ofMinutes(15));
            }
            assertThat(visits).isBetween(10, 60);
        }
    }

    @BothDatabases
    void anotherFeedThatLeadsToAPageTakesItOverWhenItsOwnIsPausedOrRemoved(RecordAddress address) {
        try (RecordStore store = RecordStore.open(address, clock)) {
            Feed one = store.feeds().add(at("https://news.example/feed"), FeedFacts.NONE);
            Feed other = store.feeds().add(at("https://other.example/feed"), FeedFacts.NONE);
            store.feeds().visited(one.id(), found(told("https://news.example/a", null)));
            store.feeds().visited(other.id(), found(told("https://news.example/a", null)));

            store.feeds().pause(one.id());
            assertThat(due(store)).isEmpty();
            assertThat(store.feeds().find(other.id()).orElseThrow().tags()).isEqualTo(Tags.NONE);
            store.feeds().visited(other.id(), found(told("https://news.example/a", null)));
            assertThat(due(store)).singleElement().extracting(FeedPage::feed).isEqualTo(other.id());

            store.feeds().remove(other.id());
            store.feeds().resume(one.id());
            store.feeds().visited(one.id(), found(told("https://news.example/a", null)));
            assertThat(due(store)).hasSize(1);
        }
    }

    @BothDatabases
    void aFeedThatLeadsToMoreThanCanBeReadHasTheRestToldAgain(RecordAddress address) {
        try (RecordStore store = RecordStore.open(address, clock)) {
            Feed feed = store.feeds().add(at("https://news.example/feed"), FeedFacts.NONE);
            int fresh = 0;
            for (int visit = 0; visit < 4; visit++) {
                int first = visit * 900;
                fresh += store.feeds()
                        .visited(
                                feed.id(),
                                found(IntStream.range(first, first + 900)
                                        .mapToObj(page -> told("https://news.example/" + page, null))
                                        .toArray(ToldPage[]::new)));
            }
            assertThat(fresh).isEqualTo(2000);
        }
    }

    @BothDatabases
    void aHostThatIsLeftAloneIsDueWhenThatIsOver(RecordAddress address) {
        try (RecordStore store = RecordStore.open(address, clock)) {
            store.feeds().add(at("https://news.example/feed"), FeedFacts.NONE);
            Instant end = clock.instant().plus(HOUR);
            store.quietHosts().leaveAlone("news.example", end, "it asks to come back later");

            assertThat(store.feeds().listHosts()).isEqualTo(Map.of("news.example", end));
            assertThat(store.quietHosts().findEnd("news.example", clock.instant()))
                    .contains(end);
            clock.move(HOUR);
            assertThat(store.quietHosts().findEnd("news.example", clock.instant()))
                    .isEmpty();
            store.quietHosts().forget(clock.instant());
            assertThat(store.feeds().listHosts().get("news.example")).isBefore(end);
        }
    }

    @BothDatabases
    void whatAWrongClockPutOffForYearsIsBroughtForward(RecordAddress address) {
        try (RecordStore store = RecordStore.open(address, clock)) {
            String id = store.feeds()
                    .add(at("https://news.example/feed"), FeedFacts.NONE)
                    .id();
            clock.move(Duration.ofDays(3650));
            store.feeds().visited(id, found(told("https://news.example/a", null)));
            clock.move(Duration.ofDays(-3650));
            assertThat(store.feeds().listDue("news.example", clock.instant())).isEmpty();

            assertThat(store.feeds().mendTimes(clock.instant())).isEqualTo(1);
            assertThat(store.feeds().mendTimes(clock.instant())).isZero();
            assertThat(store.feeds().listDue("news.example", clock.instant())).hasSize(1);
            assertThat(due(store)).hasSize(1);
        }
    }

    @BothDatabases
    void aCopyOfTheRecordListensWhereItListened(RecordAddress address) {
        Path file = folder.resolve("copy.db");
        List<Feed> feeds;
        try (RecordStore store = RecordStore.open(address, clock)) {
            for (String name : Arrays.asList("a", "b", "c")) {
                store.feeds().add(at("https://" + name + ".example/feed"), new FeedFacts(name, null, Grade.F));
            }
            store.feeds().visited(at("https://a.example/feed").id(), found(told("https://a.example/1", "x")));
            feeds = store.feeds().listFeeds();
            store.backUp(file, UpkeepProgress.SILENT);
        }
        try (RecordStore copy = RecordStore.openExisting(new RecordAddress(file, null), clock)) {
            assertThat(copy.feeds().listFeeds()).isEqualTo(feeds);
            assertThat(copy.feedPages().counts()).hasSize(1);
            assertThat(copy.verification(UpkeepProgress.SILENT).run(true).faults())
                    .isEmpty();
        }
    }
}
