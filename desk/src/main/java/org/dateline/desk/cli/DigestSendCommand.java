package org.dateline.desk.cli;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.desk.mail.MailSettings;
import org.dateline.desk.mail.SmtpMail;
import org.dateline.desk.subscription.DeliveryRounds;
import org.dateline.desk.subscription.Outgoing;
import org.dateline.desk.subscription.Round;
import org.dateline.desk.subscription.Round.Result;
import org.dateline.store.RecordStore;
import org.dateline.store.subscription.Subscription;
import org.dateline.store.subscription.Wish;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline digest send}: sends the letters that are due, for those who run no desk all day. */
@Command(
        name = "send",
        mixinStandardHelpOptions = true,
        description =
                "Sends the letters that are due: digests, alerts by mail, and questions for confirmation. What cannot"
                        + " be sent is tried again by the next one.")
final class DigestSendCommand implements Callable<Integer> {

    private final Console console;
    private final Deliverers deliverers;

    @Mixin
    private RecordOption record = new RecordOption();

    @Mixin
    private MailOptions mail = new MailOptions();

    @Parameters(arity = "0..1", paramLabel = "ID", description = "of one digest alone (default: all)")
    private @Nullable String id;

    @Option(
            names = "--now",
            description = "send what is new up to now, whether or not it is due, beside the digest of the day; what it"
                    + " tells is not told again")
    private boolean now;

    DigestSendCommand(Console console, Deliverers deliverers) {
        this.console = console;
        this.deliverers = deliverers;
    }

    @Override
    public Integer call() {
        MailSettings settings = mail.settings(deliverers.environment());
        try (RecordStore store = record.openExisting(console)) {
            store.subscriptions()
                    .all()
                    .forgetOld(store.sharedClock(Clock.systemUTC()).instant());
            DeliveryRounds rounds = new DeliveryRounds(
                    store.subscriptions(),
                    deliverers.editions().apply(store),
                    mail.writer(settings),
                    new Outgoing(new SmtpMail(settings), deliverers.caller()),
                    Clock.systemUTC());
            int sent = 0;
            int unsent = 0;
            for (Subscription one : meant(store)) {
                Round round = now ? rounds.sendNow(one, Instant.now()) : rounds.round(one, Instant.now());
                tell(one, round);
                sent += round.result() == Result.SENT ? 1 : 0;
                unsent += round.result() == Result.LATER || round.result() == Result.FAILED ? 1 : 0;
            }
            console.say(sent == 0 && unsent == 0 ? "Nothing is to be sent." : sent + " sent, " + unsent + " not.");
            return unsent == 0 ? ExitCode.OK : ExitCode.PARTLY;
        }
    }

    private List<Subscription> meant(RecordStore store) {
        return id != null
                ? List.of(SubscriptionOptions.meant(store, Wish.Kind.DIGEST, id))
                : store.subscriptions().all().listSubscriptions().stream()
                        .filter(one -> one.wish().channel() == Wish.Channel.MAIL)
                        .toList();
    }

    private void tell(Subscription one, Round round) {
        String which =
                one.wish().kind().label() + " " + one.id() + " to " + one.wish().address() + ", " + round.slot();
        switch (round.result()) {
            case NOTHING -> {}
            case SENT -> console.say("Sent: " + which);
            case SKIPPED -> console.say("Skipped, as nothing is new: " + which);
            case LATER -> console.say("Not yet: " + which + ": " + round.reason());
            case FAILED -> console.say("Not sent: " + which + ": " + round.reason());
        }
    }
}
