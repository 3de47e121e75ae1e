package org.dateline.desk.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dateline.desk.listening.FeedFinder;
import org.dateline.ingest.fault.InputFault;
import org.dateline.ingest.fault.OneLine;
import org.dateline.ingest.feed.ListedFeed;
import org.dateline.ingest.web.WebReader;
import org.dateline.store.RecordStore;
import org.dateline.store.feed.Feed;
import org.dateline.store.feed.FeedAddress;
import org.dateline.store.feed.FeedFacts;
import org.dateline.store.feed.Grade;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline feed add}: listens to a feed from now on. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description =
                "Adds feeds, by their addresses or those of pages that name them, and writes their ids to standard output."
                        + " One that is there already stays as it is.")
final class FeedAddCommand implements Callable<Integer> {

    private static final String NOT_PUBLIC = "no address of the public Internet";

    private final Console console;

    @Parameters(
            paramLabel = "ADDRESS",
            arity = "1..*",
            description = "of a feed, a sitemap, or a page that names its feed")
    private List<String> addresses = List.of();

    @Mixin
    private RecordOption record = new RecordOption();

    @Mixin
    private WebOptions web = new WebOptions();

    @Option(names = "--name", paramLabel = "WORDS", description = "what you call it (default: as it calls itself)")
    private @Nullable String name;

    @Option(
            names = "--outlet",
            paramLabel = "NAME",
            description = "the outlet whose feed it is, as its articles name it")
    private @Nullable String outlet;

    @Option(
            names = "--grade",
            paramLabel = "A–F",
            description = "how far you rely on it, from A, completely reliable, to F, cannot be judged")
    private @Nullable Grade grade;

    @Option(names = "--unchecked", description = "do not look whether a feed lies there")
    private boolean unchecked;

    FeedAddCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        int faults = 0;
        try (RecordStore store = record.open(console);
                WebReader reader = web.open()) {
            for (String address : addresses) {
                try {
                    add(store, unchecked ? address : find(new FeedFinder(reader), address));
                } catch (InputFault fault) {
                    console.say("dateline: " + fault.getMessage()
                            + (fault.reason().contains(NOT_PUBLIC)
                                    ? "; to ask a host of your own network: --allow-host"
                                    : ""));
                    faults++;
                }
            }
        }
        console.out().flush();
        return faults == 0 ? ExitCode.OK : faults == addresses.size() ? ExitCode.FAILED : ExitCode.PARTLY;
    }

    private String find(FeedFinder finder, String address) {
        List<ListedFeed> found = finder.find(address);
        if (found.size() > 1) {
            console.say(OneLine.of(address) + " names " + found.size() + " feeds; the first, "
                    + OneLine.of(found.get(0).address())
                    + ", is meant. The others: "
                    + found.stream()
                            .skip(1)
                            .map(ListedFeed::address)
                            .map(OneLine::of)
                            .collect(Collectors.joining(", ")));
        }
        return found.get(0).address();
    }

    private void add(RecordStore store, String address) {
        FeedAddress at = FeedAddress.find(address)
                .orElseThrow(() -> new InputFault(address, "no web address; one begins with https:// or http://"));
        boolean isKnown = store.feeds().find(at.id()).isPresent();
        Feed feed = store.feeds().add(at, new FeedFacts(name, outlet, grade));
        console.out().println(feed.id());
        console.say(OneLine.of(feed.name())
                + (isKnown
                        ? " was there already; it stays as it is"
                        : " is added; dateline watch and the desk listen to it"));
    }
}
