package org.dateline.desk.cli;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.dateline.desk.listening.FeedLists;
import org.dateline.store.RecordStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dateline feed export}: a list of feeds for other programs. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes all feeds to standard output, as a list that other programs take (OPML).")
final class FeedExportCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private RecordOption record = new RecordOption();

    FeedExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (RecordStore store = record.openExisting(console)) {
            CountedOutput out = new CountedOutput(console);
            out.write(new String(FeedLists.write(store.feeds().listFeeds()), StandardCharsets.UTF_8));
            out.flush();
            return ExitCode.OK;
        }
    }
}
