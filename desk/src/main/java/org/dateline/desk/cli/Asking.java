package org.dateline.desk.cli;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.dateline.desk.correction.LocalAuthor;
import org.dateline.desk.mail.MailSettings;
import org.dateline.desk.mail.SmtpMail;
import org.dateline.desk.subscription.Correspondence;
import org.dateline.desk.subscription.DeliveryRounds;
import org.dateline.desk.subscription.Enrolment;
import org.dateline.desk.subscription.Outgoing;
import org.dateline.desk.subscription.Round;
import org.dateline.ingest.fault.InputFault;
import org.dateline.store.RecordStore;
import org.dateline.store.subscription.Subscription;
import org.dateline.store.subscription.Wish;

/** Asks whose mailbox it is, at once, whether he wants what is asked for here. */
final class Asking {

    private final Console console;
    private final Deliverers deliverers;
    private final MailOptions mail;

    Asking(Console console, Deliverers deliverers, MailOptions mail) {
        this.console = console;
        this.deliverers = deliverers;
        this.mail = mail;
    }

    int ask(RecordStore store, Wish wish) {
        SubscriptionOptions.check(store, wish);
        MailSettings settings = mail.settings(deliverers.environment());
        Correspondence writer = mail.writer(settings);
        Optional<Subscription> asked;
        try {
            asked = new Enrolment(store.subscriptions(), new SecureRandom()).ask(wish, LocalAuthor.name(), writer);
        } catch (IllegalArgumentException e) {
            throw new InputFault(wish.address(), String.valueOf(e.getMessage()));
        }
        DeliveryRounds rounds = new DeliveryRounds(
                store.subscriptions(),
                (after, filter, told, heading) -> {
                    throw new IllegalStateException("nothing is told before it is confirmed");
                },
                writer,
                new Outgoing(new SmtpMail(settings), deliverers.caller()),
                Clock.systemUTC());
        Round round = asked.map(one -> rounds.round(one, Instant.now())).orElse(null);
        if (round != null && round.result() != Round.Result.SENT) {
            console.say("The letter that asks for confirmation is not sent yet: " + round.reason()
                    + ". It is tried again by: dateline digest send");
            return ExitCode.PARTLY;
        }
        console.say(
                "Unless that address gets just this already, or was asked three times within a day, a letter asks it"
                        + " for confirmation. Nothing else is sent before. What is confirmed already keeps its name and what it"
                        + " does on days without news: unsubscribe to change that.");
        return ExitCode.OK;
    }
}
