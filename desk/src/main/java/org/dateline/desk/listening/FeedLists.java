package org.dateline.desk.listening;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dateline.ingest.feed.ListedFeed;
import org.dateline.ingest.feed.Opml;
import org.dateline.store.feed.Feed;
import org.dateline.store.feed.FeedFacts;
import org.dateline.store.feed.Grade;
import org.jspecify.annotations.Nullable;

/** The feeds of a record as a list that programs hand on, and what such a list says of a feed. */
public final class FeedLists {

    /** So many characters a name or an outlet has at most, whoever gives it. */
    public static final int LONGEST_NAME = 200;

    private FeedLists() {}

    /** A list of feeds (OPML) that other programs take, with what people say of them. */
    public static byte[] write(List<Feed> feeds) {
        return new Opml()
                .write(
                        "Feeds of Dateline",
                        feeds.stream().map(FeedLists::listed).toList());
    }

    private static ListedFeed listed(Feed feed) {
        FeedFacts facts = feed.facts();
        return new ListedFeed(
                feed.address().written(),
                feed.name(),
                null,
                facts.name(),
                facts.outlet(),
                facts.grade() == null ? null : facts.grade().name());
    }

    /** What a list says of a feed; a grade that is none counts as none, and what is too long is cut. */
    public static FeedFacts facts(ListedFeed feed) {
        return new FeedFacts(cut(feed.name()), cut(feed.outlet()), grade(feed.grade()));
    }

    private static @Nullable String cut(@Nullable String name) {
        return name == null || name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)).strip();
    }

    private static @Nullable Grade grade(@Nullable String letter) {
        return letter == null
                ? null
                : Stream.of(Grade.values())
                        .filter(one -> one.name().equals(letter.toUpperCase(Locale.ROOT)))
                        .findFirst()
                        .orElse(null);
    }
}
