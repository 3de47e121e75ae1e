package org.dateline.desk.cli;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.dateline.store.RecordStore;
import org.dateline.store.subscription.Daily;
import org.dateline.store.subscription.Wish;
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
    private WishOptions told = new WishOptions();

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

    DigestSubscribeCommand(Console console, Deliverers deliverers) {
        this.console = console;
        this.deliverers = deliverers;
    }

    @Override
    public Integer call() {
        Wish wish = told.wish(Wish.Kind.DIGEST, Wish.Channel.MAIL, address, new Daily(at, zone, empty));
        try (RecordStore store = told.openExisting(console)) {
            return told.asking(console, deliverers).ask(store, wish);
        }
    }
}
