package org.dateline.desk.subscription;

import java.net.URI;
import java.time.Instant;
import org.dateline.desk.edition.Letter;
import org.dateline.desk.mail.LetterHead;
import org.dateline.desk.mail.MailAddress;
import org.dateline.desk.mail.MailSettings;
import org.dateline.desk.mail.MimeLetter;
import org.dateline.store.subscription.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Who writes letters.
 *
 * @param desk the address of the desk's first page, to which links lead
 * @param from the sender
 * @param name of the sender; empty if there is none
 */
public record Correspondence(URI desk, MailAddress from, String name) {

    public static Correspondence of(URI desk, MailSettings settings) {
        return new Correspondence(desk, settings.from(), settings.name());
    }

    /** Where no server for mail is set: programs are called all the same. */
    public static Correspondence withoutMail(URI desk) {
        return new Correspondence(desk, new MailAddress("dateline@localhost"), "");
    }

    /** The Message-ID of a delivery, the same whenever it is sent. */
    String message(String what, String subscription, String slot) {
        return "<" + what + "." + subscription + "." + slot.replaceAll("[^0-9A-Za-z-]", "") + "@" + from.host() + ">";
    }

    byte[] write(Letter letter, Subscription to, String message, Instant at, @Nullable URI unsubscribe) {
        LetterHead head = new LetterHead(
                from,
                name,
                new MailAddress(to.wish().address()),
                at,
                message,
                to.wish().kind().label(),
                unsubscribe);
        return MimeLetter.write(letter, head);
    }
}
