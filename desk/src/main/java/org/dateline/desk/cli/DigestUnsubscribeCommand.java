package org.dateline.desk.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.ingest.fault.InputFault;
import org.dateline.store.RecordStore;
import org.dateline.store.subscription.Subscription;
import org.dateline.store.subscription.Subscription.State;
import org.dateline.store.subscription.Wish;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dateline digest unsubscribe ADDRESS|ID}: ends digests. */
@Command(
        name = "unsubscribe",
        mixinStandardHelpOptions = true,
        description = "Ends a digest, or all of an address, for good.")
final class DigestUnsubscribeCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private RecordOption record = new RecordOption();

    @Parameters(paramLabel = "ADDRESS|ID", description = "a mailbox, or an id as digest list shows it")
    private String which = "";

    DigestUnsubscribeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (RecordStore store = record.openExisting(console)) {
            List<Subscription> meant = which.contains("@")
                    ? ofAddress(store)
                    : List.of(SubscriptionOptions.meant(store, Wish.Kind.DIGEST, which));
            for (Subscription one : meant) {
                store.subscriptions().all().end(one.id());
                console.say("Digest " + one.id() + " has ended" + (one.state() == State.ENDED ? " already." : "."));
            }
            return ExitCode.OK;
        }
    }

    private List<Subscription> ofAddress(RecordStore store) {
        List<Subscription> found = SubscriptionOptions.list(store, Wish.Kind.DIGEST).stream()
                .filter(one ->
                        one.state() != State.ENDED && one.wish().address().equalsIgnoreCase(which))
                .toList();
        if (found.isEmpty()) {
            throw new InputFault(which, "no digest goes there; see: dateline digest list");
        }
        return found;
    }
}
