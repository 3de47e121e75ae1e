package org.dateline.desk.cli;

import java.util.concurrent.Callable;
import org.dateline.store.RecordStore;
import org.dateline.store.subscription.Subscription;
import org.dateline.store.subscription.Wish;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dateline alert remove ID}: ends an alert. */
@Command(name = "remove", mixinStandardHelpOptions = true, description = "Ends an alert for good.")
final class AlertRemoveCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private RecordOption record = new RecordOption();

    @Parameters(paramLabel = "ID", description = "its id, as alert list shows it, or its first characters")
    private String id = "";

    AlertRemoveCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (RecordStore store = record.openExisting(console)) {
            Subscription meant = SubscriptionOptions.meant(store, Wish.Kind.ALERT, id);
            store.subscriptions().all().end(meant.id());
            console.say("Alert " + meant.id() + " has ended.");
            return ExitCode.OK;
        }
    }
}
