package org.dateline.desk.cli;

import java.util.concurrent.Callable;
import org.dateline.store.RecordStore;
import org.dateline.store.subscription.Subscription;
import org.dateline.store.subscription.Wish;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dateline digest pause ID}, {@code dateline digest resume ID}: stops a digest for a while, and goes on with it. */
@Command(
        mixinStandardHelpOptions = true,
        description = "Stops a digest for a while, or goes on with it: what came meanwhile is told by the next one.")
final class DigestPauseCommand implements Callable<Integer> {

    private final Console console;
    private final boolean pauses;

    @Mixin
    private RecordOption record = new RecordOption();

    @Parameters(paramLabel = "ID", description = "its id, as digest list shows it, or its first characters")
    private String id = "";

    DigestPauseCommand(Console console, boolean pauses) {
        this.console = console;
        this.pauses = pauses;
    }

    @Override
    public Integer call() {
        try (RecordStore store = record.openExisting(console)) {
            Subscription meant = SubscriptionOptions.meant(store, Wish.Kind.DIGEST, id);
            if (pauses) {
                store.subscriptions().all().pause(meant.id());
            } else {
                store.subscriptions().all().resume(meant.id());
            }
            console.say("Digest " + meant.id() + (pauses ? " is paused." : " is sent again."));
            return ExitCode.OK;
        }
    }
}
