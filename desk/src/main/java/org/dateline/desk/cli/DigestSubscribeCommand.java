package org.dateline.desk.cli;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.dateline.ingest.fault.InputFault;
import org.dateline.store.RecordStore;
import org.dateline.store.subscription.Daily;
import org.dateline.store.subscription.Wish;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline digest subscribe ADDRESS}: asks a mailbox whether it wants a digest. */
@Command(
        name = "subscribe",
        mixinStandardHelpOptions = true,
        description =
                "Asks a mailbox, by one letter, whether it wants a digest every day of what answers to the filter;"
                        + " none is sent unless that is confirmed.")
final class DigestSubscribeCommand implements Callable<Integer> {

    private final Console console;
    private final Deliverers deliverers;

    @Mixin
    private RecordOption record = new RecordOption();

    @Mixin
    private MailOptions mail = new MailOptions();

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Parameters(paramLabel = "ADDRESS", description = "the mailbox, as ana@desk.example")
    private String address = "";

    @Option(
            names = "--at",
            required = true,
            paramLabel = "TIME",
            converter = SubscriptionOptions.Time.class,
            description = "when it is sent each day, as 07:00")
    private LocalTime at = LocalTime.MIDNIGHT;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            converter = SubscriptionOptions.Zone.class,
            description = "the reader's time zone, as Europe/Berlin (default: this machine's)")
    private ZoneId zone = ZoneId.systemDefault();

    @Option(
            names = "--empty",
            paramLabel = "WHAT",
            defaultValue = "send",
            converter = SubscriptionOptions.Empty.class,
            description = "on days without news: send a letter that says so, or skip it (default: ${DEFAULT-VALUE})")
    private Daily.WhenEmpty empty = Daily.WhenEmpty.SEND;

    @Option(names = "--name", paramLabel = "WORDS", description = "what the digest is called")
    private @Nullable String name;

    DigestSubscribeCommand(Console console, Deliverers deliverers) {
        this.console = console;
        this.deliverers = deliverers;
    }

    @Override
    public Integer call() {
        Wish wish = wish();
        try (RecordStore store = record.openExisting(console)) {
            return new Asking(console, deliverers, mail).ask(store, wish);
        }
    }

    private Wish wish() {
        String kept = SubscriptionOptions.kept(filter.filter());
        try {
            return new Wish(Wish.Kind.DIGEST, Wish.Channel.MAIL, address, name, kept, new Daily(at, zone, empty));
        } catch (IllegalArgumentException e) {
            throw new InputFault("digest", String.valueOf(e.getMessage()));
        }
    }
}
