package org.dateline.store.subscription;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Map;
import org.dateline.store.RecordStore;

/** Wishes to be told, as tests have them. */
final class Wishes {

    private Wishes() {}

    static Wish digest(String address) {
        Daily daily = new Daily(LocalTime.of(7, 0), ZoneId.of("Europe/Berlin"), Daily.WhenEmpty.SEND);
        return new Wish(Wish.Kind.DIGEST, Wish.Channel.MAIL, address, "Herat", "?place=Herat", daily);
    }

    static Wish alert() {
        return new Wish(Wish.Kind.ALERT, Wish.Channel.WEBHOOK, "https://hook.example/in", null, "", null);
    }

    static SubscriptionKey key(String words) {
        byte[] bytes = new byte[32];
        byte[] some = words.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(some, 0, bytes, 0, some.length);
        return new SubscriptionKey(Base64.getEncoder().encodeToString(bytes));
    }

    static final Invitation INVITATION =
            (asked, key) -> new Invitation.Envelope("<confirm." + asked.id() + "@desk.example>", new byte[] {1});

    static Subscription confirmed(RecordStore store, String address) {
        Subscription asked = store.subscriptions()
                .all()
                .ask(digest(address), key(address), INVITATION)
                .orElseThrow();
        store.subscriptions().all().confirm(asked.id());
        return store.subscriptions().all().find(asked.id()).orElseThrow();
    }

    static Parcel parcel(int through, String... told) {
        Map<String, String> items = new java.util.TreeMap<>();
        for (int i = 0; i < told.length; i += 2) {
            items.put(told[i], told[i + 1]);
        }
        return new Parcel(through, items, "letter ü".getBytes(StandardCharsets.UTF_8));
    }
}
