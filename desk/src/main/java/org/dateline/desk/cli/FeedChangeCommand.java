package org.dateline.desk.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import org.dateline.ingest.fault.OneLine;
import org.dateline.store.RecordStore;
import org.dateline.store.feed.Feed;
import org.dateline.store.feed.FeedAddress;
import org.dateline.store.feed.Feeds;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dateline feed pause|resume|remove}: what becomes of a feed. */
@Command(mixinStandardHelpOptions = true)
final class FeedChangeCommand implements Callable<Integer> {

    private final Console console;
    private final BiConsumer<Feeds, String> change;
    private final String done;

    @Parameters(paramLabel = "FEED", arity = "1..*", description = "its id, or its address")
    private List<String> named = List.of();

    @Mixin
    private RecordOption record = new RecordOption();

    private FeedChangeCommand(Console console, BiConsumer<Feeds, String> change, String done) {
        this.console = console;
        this.change = change;
        this.done = done;
    }

    static CommandLine pause(Console console) {
        return of(
                new FeedChangeCommand(console, Feeds::pause, "is paused, with its pages"),
                "pause",
                "Leaves feeds and their pages alone until they are resumed.");
    }

    static CommandLine resume(Console console) {
        return of(
                new FeedChangeCommand(console, Feeds::resume, "is listened to again"),
                "resume",
                "Listens to feeds again that were paused.");
    }

    static CommandLine remove(Console console) {
        return of(
                new FeedChangeCommand(console, Feeds::remove, "is removed; what was read of it stays in the record"),
                "remove",
                "Removes feeds. What was read of them stays in the record.");
    }

    private static CommandLine of(FeedChangeCommand command, String name, String description) {
        CommandLine line = new CommandLine(command);
        line.getCommandSpec().name(name).usageMessage().description(description);
        return line;
    }

    @Override
    public Integer call() {
        int unknown = 0;
        try (RecordStore store = record.openExisting(console)) {
            for (String name : named) {
                Optional<Feed> feed = find(store, name);
                if (feed.isPresent()) {
                    change.accept(store.feeds(), feed.get().id());
                    console.say(OneLine.of(feed.get().name()) + " " + done);
                } else {
                    console.say("dateline: " + OneLine.of(name)
                            + ": no feed has this id or address; see: dateline feed list");
                    unknown++;
                }
            }
        }
        return ExitCode.ofNamed(named.size(), unknown);
    }

    private static Optional<Feed> find(RecordStore store, String name) {
        return store.feeds()
                .find(name)
                .or(() ->
                        FeedAddress.find(name).flatMap(address -> store.feeds().find(address.id())));
    }
}
