package org.dateline.desk.listening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.dateline.ingest.feed.ListedFeed;
import org.dateline.ingest.feed.Opml;
import org.dateline.store.feed.Feed;
import org.dateline.store.feed.FeedAddress;
import org.dateline.store.feed.FeedFacts;
import org.dateline.store.feed.Grade;
import org.dateline.store.feed.LastVisit;
import org.dateline.store.feed.Tags;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FeedListsTest {

    private static final Instant NOW = Instant.parse("2021-08-13T08:15:03Z");

    private static Feed feed(FeedFacts facts) {
        FeedAddress address = FeedAddress.find("https://news.example/feed").orElseThrow();
        return new Feed(
                address.id(),
                address,
                facts,
                new Feed.Found("RSS", "What it calls itself", null),
                Tags.NONE,
                LastVisit.NONE,
                new Feed.Next(NOW, Duration.ofMinutes(15), Feed.Pause.NONE),
                NOW);
    }

    private static ListedFeed written(FeedFacts facts) {
        return new Opml().read("list", FeedLists.write(List.of(feed(facts)))).get(0);
    }

    private static FeedFacts listed(@Nullable String title, @Nullable String outlet) {
        return FeedLists.facts(new ListedFeed("https://news.example/feed", title, null, title, outlet, null));
    }

    @Test
    void whatAFeedCallsItselfComesBackAsNoNameThatPeopleGave() {
        assertThat(written(FeedFacts.NONE).title()).as("other programs").isEqualTo("What it calls itself");
        for (FeedFacts facts : List.of(
                FeedFacts.NONE,
                new FeedFacts("Mine", null, null),
                new FeedFacts("Mine", "The Example", Grade.B),
                new FeedFacts(null, "The Example", null))) {
            assertThat(FeedLists.facts(written(facts))).isEqualTo(facts);
        }
    }

    @Test
    void namesOfAListAreNoLongerThanThoseThatPeopleType() {
        String longest = "\uD83D\uDE00".repeat(FeedLists.LONGEST_NAME);
        assertThat(listed(longest, longest)).isEqualTo(new FeedFacts(longest, longest, null));
        assertThat(listed(longest + "x", longest + "x")).isEqualTo(new FeedFacts(longest, longest, null));
    }
}
