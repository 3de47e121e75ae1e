package org.dateline.desk.cli;

import java.util.concurrent.Callable;
import org.dateline.store.RecordStore;
import org.dateline.store.subscription.Subscription;
import org.dateline.store.subscription.Wish;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dateline digest pause ID}, {@code dateline digest resume ID}: stops a digest for a while, and goes on with it. */
@Command(mixinStandardHelpOptions = true)
final class DigestPauseCommand implements Callable<Integer> {

    private final Console console;
    private final boolean pauses;

    @Mixin
    private RecordOption record = new RecordOption();

    @Parameters(paramLabel = "ID", description = "its id, as digest list shows it, or its first characters")
    private String id = "";

    private DigestPauseCommand(Console console, boolean pauses) {
        this.console = console;
        this.pauses = pauses;
    }

    static CommandLine pause(Console console) {
        return of(new DigestPauseCommand(console, true), "pause", "Stops a digest until it is resumed.");
    }

    static CommandLine resume(Console console) {
        return of(
                new DigestPauseCommand(console, false),
                "resume",
                "Goes on with a digest that was paused: what came meanwhile is told by the next one.");
    }

    private static CommandLine of(DigestPauseCommand command, String name, String description) {
        CommandLine line = new CommandLine(command);
        line.getCommandSpec().name(name).usageMessage().description(description);
        return line;
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
