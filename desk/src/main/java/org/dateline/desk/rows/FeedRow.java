package org.dateline.desk.rows;

import java.time.Instant;
import org.dateline.core.record.PartJson;
import org.dateline.desk.listening.FeedHealth;
import org.dateline.store.feed.Feed;
import org.dateline.store.feed.LastVisit;
import org.dateline.store.feed.PageCounts;
import org.dateline.store.query.Row;
import org.jspecify.annotations.Nullable;

/**
 * A feed, as it is shown.
 *
 * @param pages that it led to
 */
public record FeedRow(Feed feed, FeedHealth health, PageCounts pages) implements Row {

    @Nullable
    String grade() {
        return feed.facts().grade() == null ? null : feed.facts().grade().name();
    }

    @Nullable
    String reason() {
        LastVisit.Trouble trouble = feed.visits().trouble();
        return trouble == null ? null : trouble.reason();
    }

    @Nullable
    String failingSince() {
        LastVisit.Trouble trouble = feed.visits().trouble();
        return trouble == null ? null : trouble.since().toString();
    }

    @Nullable
    String next() {
        return feed.next().paused() ? null : feed.next().at().toString();
    }

    static @Nullable String text(@Nullable Instant moment) {
        return moment == null ? null : moment.toString();
    }

    @Override
    public String json() {
        return PartJson.object()
                .put("kind", "feed")
                .put("id", feed.id())
                .put("address", feed.address().written())
                .put("name", feed.name())
                .put("outlet", feed.facts().outlet())
                .put("grade", grade())
                .put("state", health.label())
                .put("format", feed.found().kind())
                .put("addedAt", feed.addedAt().toString())
                .put("visitedAt", text(feed.visits().at()))
                .put("answeredAt", text(feed.visits().answeredAt()))
                .put("newAt", text(feed.visits().freshAt()))
                .put("failingSince", failingSince())
                .put("reason", reason())
                .put("waiting", pages.waiting())
                .put("kept", pages.kept())
                .put("aside", pages.aside())
                .put("nextAt", next())
                .toString();
    }
}
