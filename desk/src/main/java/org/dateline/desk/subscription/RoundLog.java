package org.dateline.desk.subscription;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.dateline.store.subscription.Subscription;

/** Notes in the log of the program what came of rounds, without addresses. Thread-safe. */
public final class RoundLog implements RoundListener {

    private static final Logger LOG = System.getLogger(RoundLog.class.getName());

    @Override
    public void ended(Subscription subscription, Round round) {
        Level level = switch (round.result()) {
            case FAILED, LATER -> Level.WARNING;
            default -> Level.DEBUG;
        };
        LOG.log(level, () -> line(subscription, round));
    }

    /** What came of a round, on one line without an address. */
    public static String line(Subscription subscription, Round round) {
        String which = subscription.wish().kind().label() + " " + subscription.id() + ", " + round.slot() + ": ";
        return switch (round.result()) {
            case NOTHING, SKIPPED -> which + "nothing to tell";
            case SENT -> which + "sent";
            case LATER -> which + "not sent yet: " + round.reason();
            case FAILED -> which + "not sent: " + round.reason();
        };
    }

    @Override
    public void waiting(int mailboxes) {
        LOG.log(Level.WARNING, waitingLine(mailboxes));
    }

    /** That letters wait, on one line. */
    public static String waitingLine(int mailboxes) {
        return "no server for mail is set: letters of " + mailboxes
                + (mailboxes == 1 ? " subscription wait" : " subscriptions wait");
    }
}
