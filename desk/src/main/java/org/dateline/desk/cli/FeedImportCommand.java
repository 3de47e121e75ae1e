package org.dateline.desk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.desk.listening.FeedLists;
import org.dateline.ingest.fault.InputFault;
import org.dateline.ingest.fault.OneLine;
import org.dateline.ingest.feed.ListedFeed;
import org.dateline.ingest.feed.Opml;
import org.dateline.store.RecordStore;
import org.dateline.store.feed.FeedAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dateline feed import}: takes over the feeds of another program. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description =
                "Adds the feeds of a list that another program wrote (OPML). They are not asked before they are added.")
final class FeedImportCommand implements Callable<Integer> {

    private static final long LARGEST = 10_000_000;

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "the list, or - for standard input")
    private Path file = Path.of("-");

    @Mixin
    private RecordOption record = new RecordOption();

    FeedImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<ListedFeed> listed = new Opml().read(file.toString(), bytes());
        int added = 0;
        int refused = 0;
        try (RecordStore store = record.open(console)) {
            for (ListedFeed feed : listed) {
                Optional<FeedAddress> address = FeedAddress.find(feed.address());
                if (address.isEmpty()) {
                    console.say("dateline: " + OneLine.of(feed.address()) + ": no web address");
                    refused++;
                } else if (store.feeds().find(address.get().id()).isEmpty()) {
                    store.feeds().add(address.get(), FeedLists.facts(feed));
                    added++;
                }
            }
        }
        console.say(added + " feeds added, " + (listed.size() - added - refused) + " were there already");
        return refused == 0 ? ExitCode.OK : ExitCode.PARTLY;
    }

    private byte[] bytes() {
        try {
            if (file.toString().equals("-")) {
                return console.in().readNBytes((int) LARGEST);
            }
            if (Files.size(file) > LARGEST) {
                throw new InputFault(file.toString(), "larger than 10 MB, too large for a list of feeds");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw InputFault.unreadable(file.toString(), e);
        }
    }
}
