package org.dateline.desk.cli;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dateline.desk.listening.FeedHealth;
import org.dateline.desk.rows.FeedRow;
import org.dateline.desk.rows.Sheets;
import org.dateline.store.RecordStore;
import org.dateline.store.feed.PageCounts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dateline feed list}: how each feed fares. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description =
                "Lists feeds with how they fare: new (not visited yet), listening, quiet (they answer, and bring nothing"
                        + " new), failing (since when, and why), paused (with what was wrong at the last visit).")
final class FeedListCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private RecordOption record = new RecordOption();

    @Mixin
    private WholeList list = new WholeList();

    FeedListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        list.check("feeds");
        try (RecordStore store = record.openExisting(console)) {
            Instant now = Clock.systemUTC().instant();
            Map<String, PageCounts> pages = store.feedPages().counts();
            List<FeedRow> rows = store.feeds().listFeeds().stream()
                    .map(feed ->
                            new FeedRow(feed, FeedHealth.of(feed, now), pages.getOrDefault(feed.id(), PageCounts.NONE)))
                    .toList();
            list.print(console, Sheets.feeds(), rows);
            if (rows.isEmpty()) {
                console.say("There are no feeds; add one with: dateline feed add ADDRESS");
            }
            return ExitCode.OK;
        }
    }
}
