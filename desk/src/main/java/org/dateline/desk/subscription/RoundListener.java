package org.dateline.desk.subscription;

import org.dateline.store.subscription.Subscription;

/** Is told what came of rounds, by several threads. */
public interface RoundListener {

    /** A round sent something, or could not. */
    void ended(Subscription subscription, Round round);

    /** Letters to some mailboxes wait, as no server for mail is set. */
    void waiting(int mailboxes);
}
