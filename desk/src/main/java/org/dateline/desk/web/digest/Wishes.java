package org.dateline.desk.web.digest;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dateline.desk.mail.MailAddress;
import org.dateline.desk.web.form.FormFault;
import org.dateline.ingest.web.WebReader;
import org.dateline.store.feed.FeedAddress;
import org.dateline.store.subscription.Daily;
import org.dateline.store.subscription.Daily.WhenEmpty;
import org.dateline.store.subscription.Wish;
import org.dateline.store.subscription.Wish.Channel;
import org.dateline.store.subscription.Wish.Kind;
import org.jspecify.annotations.Nullable;

/** Reads what was typed of who is to be told. */
final class Wishes {

    private Wishes() {}

    /**
     * A digest by mail.
     *
     * @param faults gets what is wrong
     * @return empty if anything is
     */
    static Optional<Wish> digest(DigestForm form, String filter, List<FormFault> faults) {
        mailbox("address", form.address(), faults);
        Daily daily = daily(form, faults);
        return daily == null || !faults.isEmpty()
                ? Optional.empty()
                : wish(
                        () -> new Wish(Kind.DIGEST, Channel.MAIL, form.address().strip(), form.name(), filter, daily),
                        "name",
                        faults);
    }

    private static @Nullable Daily daily(DigestForm form, List<FormFault> faults) {
        Optional<WhenEmpty> empty = Stream.of(WhenEmpty.values())
                .filter(one -> one.label().equals(form.empty()))
                .findFirst();
        LocalTime at = null;
        try {
            at = LocalTime.parse(form.at().strip());
        } catch (DateTimeException e) {
            faults.add(new FormFault("at", "Write the time as 07:00."));
        }
        ZoneId zone = null;
        try {
            zone = ZoneId.of(form.zone().strip());
        } catch (DateTimeException e) {
            faults.add(new FormFault("zone", "Choose a zone of the list, as Europe/Berlin or UTC."));
        }
        if (empty.isEmpty()) {
            faults.add(new FormFault("empty", "Choose what happens on days on which nothing is new."));
        }
        return at == null || zone == null || empty.isEmpty() ? null : new Daily(at, zone, empty.get());
    }

    /** An alert by mail. */
    static Optional<Wish> letter(String address, String name, String filter, List<FormFault> faults) {
        mailbox("to", address, faults);
        return faults.isEmpty()
                ? wish(() -> new Wish(Kind.ALERT, Channel.MAIL, address.strip(), name, filter, null), "about", faults)
                : Optional.empty();
    }

    /** An alert by a call. */
    static Optional<Wish> call(String address, String name, String filter, List<FormFault> faults) {
        if (!WebReader.isAddress(address.strip()) || FeedAddress.find(address).isEmpty()) {
            faults.add(new FormFault("url", "The address of a program begins with https:// or http://."));
            return Optional.empty();
        }
        return wish(() -> new Wish(Kind.ALERT, Channel.WEBHOOK, address.strip(), name, filter, null), "called", faults);
    }

    private static void mailbox(String field, String typed, List<FormFault> faults) {
        try {
            new MailAddress(typed.strip());
        } catch (IllegalArgumentException e) {
            faults.add(new FormFault(field, "That is no address of mail: " + e.getMessage() + "."));
        }
    }

    private static Optional<Wish> wish(Supplier<Wish> wish, String field, List<FormFault> faults) {
        try {
            return Optional.of(wish.get());
        } catch (IllegalArgumentException e) {
            faults.add(new FormFault(field, "That cannot be kept: " + e.getMessage() + "."));
            return Optional.empty();
        }
    }
}
