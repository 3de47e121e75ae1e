package org.dateline.desk.subscription;

import java.net.URI;
import java.security.SecureRandom;
import java.util.Optional;
import org.dateline.desk.edition.Letter;
import org.dateline.desk.mail.MailAddress;
import org.dateline.desk.subscription.SubscriptionLinks.Purpose;
import org.dateline.store.subscription.Invitation.Envelope;
import org.dateline.store.subscription.Subscription;
import org.dateline.store.subscription.SubscriptionBook;
import org.dateline.store.subscription.SubscriptionKey;
import org.dateline.store.subscription.Subscriptions;
import org.dateline.store.subscription.Subscriptions.Confirmed;
import org.dateline.store.subscription.Wish;
import org.jspecify.annotations.Nullable;

/**
 * How somebody comes to be told, and ceases to be: nothing is sent to a mailbox but one question until its owner has said
 * yes. Thread-safe.
 */
public final class Enrolment {

    private final SubscriptionBook book;
    private final SecureRandom random;

    public Enrolment(SubscriptionBook book, SecureRandom random) {
        this.book = book;
        this.random = random;
    }

    /**
     * What an answer came to.
     *
     * @param subscription what it is about
     */
    public record Answer(Confirmed confirmed, Subscription subscription) {}

    /**
     * Asks for letters to a mailbox; the letter that asks for confirmation is sent by the next round. Whoever asks is to be
     * told the same whatever this gives: nobody learns here whose addresses are known.
     *
     * @param who asks, as the letter tells
     * @return the subscription, if there is a letter to be sent; empty if it is told already, or the address was asked
     *     three times within a day
     * @throws IllegalArgumentException if the address is none
     */
    public Optional<Subscription> ask(Wish wish, String who, Correspondence writer) {
        if (wish.channel() != Wish.Channel.MAIL) {
            throw new IllegalArgumentException("programs are not asked");
        }
        String address = new MailAddress(wish.address()).value();
        Wish clean = new Wish(wish.kind(), wish.channel(), address, wish.name(), wish.filter(), wish.daily());
        return book.all().ask(clean, SubscriptionKey.draw(random), (asked, key) -> invitation(asked, key, who, writer));
    }

    private static Envelope invitation(Subscription asked, SubscriptionKey key, String who, Correspondence writer) {
        String code = SubscriptionLinks.token(asked.id(), key, Purpose.CONFIRM);
        URI link = SubscriptionLinks.link(writer.desk(), code, Purpose.CONFIRM);
        Letter letter = ConfirmationLetter.of(asked, who, writer.desk(), link, code);
        String message = writer.message(
                "confirm", asked.id(), Long.toString(asked.askedAt().toEpochMilli()));
        return new Envelope(message, writer.write(letter, asked, message, asked.askedAt(), null));
    }

    /**
     * A program that is told by calls.
     *
     * @param id of the subscription
     * @param secret with which its calls are signed, to be shown this once; null if there was one already
     */
    public record Called(String id, @Nullable String secret) {}

    /** Has a program called from now on; whoever can do that has the record, so nobody is asked. */
    public Called call(Wish wish) {
        SubscriptionKey key = SubscriptionKey.draw(random);
        return book.all()
                .add(wish, key)
                .map(before -> new Called(before.id(), null))
                .orElseGet(() -> new Called(Subscriptions.id(key), Webhook.secret(key)));
    }

    /** The subscription of a link, if it is one; looking changes nothing. */
    public Optional<Subscription> find(String token, Purpose purpose) {
        return SubscriptionLinks.subscription(token)
                .filter(id -> book.all()
                        .findKey(id)
                        .filter(key -> SubscriptionLinks.matches(token, key, purpose))
                        .isPresent())
                .flatMap(book.all()::find);
    }

    /** Whose mailbox it is says yes. @return empty if that is no link of a letter */
    public Optional<Answer> confirm(String token) {
        return find(token.strip(), Purpose.CONFIRM).map(asked -> {
            Confirmed confirmed = book.all().confirm(asked.id());
            return new Answer(confirmed, book.all().find(asked.id()).orElse(asked));
        });
    }

    /** Its reader ends it, now or before. @return empty if that is no link of a letter */
    public Optional<Subscription> end(String token) {
        Optional<Subscription> found = find(token, Purpose.END);
        found.ifPresent(subscription -> book.all().end(subscription.id()));
        return found;
    }
}
