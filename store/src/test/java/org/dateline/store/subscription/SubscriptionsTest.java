package org.dateline.store.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.store.ArticleRecorder;
import org.dateline.store.BothDatabases;
import org.dateline.store.MovingClock;
import org.dateline.store.RecordStore;
import org.dateline.store.ToldCrisis;
import org.dateline.store.database.Database;
import org.dateline.store.database.RecordAddress;
import org.dateline.store.database.StoreFault;
import org.dateline.store.subscription.Subscription.State;
import org.dateline.store.subscription.Subscriptions.Confirmed;
import org.dateline.store.upkeep.UpkeepProgress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A subscription is asked for, confirmed, paused, ended, and its reader forgotten. */
class SubscriptionsTest {

    private static final String ANA = "Ana@desk.example";

    @TempDir
    Path folder;

    private final MovingClock clock = new MovingClock();

    @BothDatabases
    void whatIsAskedForIsToldOnceItIsConfirmed(RecordAddress address) {
        try (RecordStore store = RecordStore.open(address, clock)) {
            Subscriptions all = store.subscriptions().all();
            Subscription asked = all.ask(Wishes.digest(ANA), Wishes.key("a"), Wishes.INVITATION)
                    .orElseThrow();
            assertThat(asked.state()).isEqualTo(State.ASKED);
            assertThat(asked.wish()).isEqualTo(Wishes.digest(ANA));
            assertThat(all.findKey(asked.id())).contains(Wishes.key("a"));

            ArticleRecorder recorder = store.articles(store.begin("read", null));
            ToldCrisis.of(3, 2).forEach(recorder::record);
            clock.move(Duration.ofDays(1));
            assertThat(all.confirm(asked.id())).isEqualTo(Confirmed.NOW);
            clock.move(Duration.ofSeconds(1));
            assertThat(all.confirm(asked.id())).isEqualTo(Confirmed.BEFORE);
            Subscription active = all.find(asked.id()).orElseThrow();
            assertThat(active.state()).isEqualTo(State.ACTIVE);
            assertThat(active.confirmedAt()).isEqualTo(clock.instant().minusSeconds(1));
            assertThat(active.told()).isEqualTo(store.overview().entries()).isPositive();

            all.pause(asked.id());
            assertThat(all.find(asked.id()).orElseThrow().state()).isEqualTo(State.PAUSED);
            all.resume(asked.id());
            all.end(asked.id());
            all.end(asked.id());
            assertThat(all.listSubscriptions()).extracting(Subscription::state).containsExactly(State.ENDED);
            assertThat(all.confirm(asked.id())).isEqualTo(Confirmed.TOO_LATE);
            assertThatThrownBy(() -> all.resume(asked.id()))
                    .isInstanceOf(StoreFault.class)
                    .hasMessageEndingWith("is ended, not paused");
            assertThatThrownBy(() -> all.pause("0123456789abcdef")).isInstanceOf(StoreFault.class);
        }
    }

    @BothDatabases
    void theSameAskedTwiceIsOne(RecordAddress address) {
        try (RecordStore store = RecordStore.open(address, clock)) {
            Subscriptions all = store.subscriptions().all();
            Subscription first = all.ask(Wishes.digest(ANA), Wishes.key("a"), Wishes.INVITATION)
                    .orElseThrow();
            clock.move(Duration.ofMinutes(1));
            Subscription again = all.ask(Wishes.digest("ana@desk.EXAMPLE"), Wishes.key("b"), Wishes.INVITATION)
                    .orElseThrow();
            assertThat(again.id()).isEqualTo(first.id());
            assertThat(again.askedAt()).isEqualTo(clock.instant());
            all.confirm(first.id());
            clock.move(Duration.ofMinutes(1));
            assertThat(all.ask(Wishes.digest(ANA), Wishes.key("c"), Wishes.INVITATION))
                    .isEmpty();
            assertThat(all.listSubscriptions()).hasSize(1);

            Daily later = new Daily(LocalTime.of(8, 0), ZoneOffset.UTC, Daily.WhenEmpty.SKIP);
            assertThat(all.ask(
                            new Wish(Wish.Kind.DIGEST, Wish.Channel.MAIL, ANA, null, "?place=Herat", later),
                            Wishes.key("d"),
                            Wishes.INVITATION))
                    .isPresent();
            assertThat(all.listSubscriptions()).hasSize(2);

            assertThat(all.add(Wishes.alert(), Wishes.key("e"))).isEmpty();
            assertThat(all.add(Wishes.alert(), Wishes.key("e"))).isEmpty();
            assertThat(all.add(Wishes.alert(), Wishes.key("f")))
                    .map(Subscription::id)
                    .contains(Subscriptions.id(Wishes.key("e")));
        }
    }

    @BothDatabases
    void noMoreThanThreeLettersADayAskAnAddress(RecordAddress address) {
        try (RecordStore store = RecordStore.open(address, clock)) {
            Subscriptions all = store.subscriptions().all();
            int letters = 0;
            for (int i = 0; i < 10; i++) {
                Daily daily = new Daily(LocalTime.of(i, 0), ZoneOffset.UTC, Daily.WhenEmpty.SKIP);
                Wish wish = new Wish(
                        Wish.Kind.DIGEST, Wish.Channel.MAIL, i % 2 == 0 ? ANA : "ANA@desk.example", null, "", daily);
                letters += all.ask(wish, Wishes.key("k" + i), Wishes.INVITATION).isPresent() ? 1 : 0;
                clock.move(Duration.ofMinutes(1));
            }
            assertThat(letters).isEqualTo(3);
            assertThat(all.listSubscriptions()).hasSize(3);
            assertThat(all.ask(Wishes.digest("ben@desk.example"), Wishes.key("ben"), Wishes.INVITATION))
                    .isPresent();
            clock.move(Duration.ofDays(1));
            assertThat(all.ask(Wishes.digest(ANA), Wishes.key("next"), Wishes.INVITATION))
                    .isPresent();
        }
    }

    @BothDatabases
    void whatNobodyConfirmsEndsAndWhatEndedIsForgotten(RecordAddress address) {
        try (RecordStore store = RecordStore.open(address, clock)) {
            Subscriptions all = store.subscriptions().all();
            String id = all.ask(Wishes.digest(ANA), Wishes.key("a"), Wishes.INVITATION)
                    .orElseThrow()
                    .id();
            clock.move(Duration.ofDays(7).minusSeconds(1));
            all.forgetOld(clock.instant());
            assertThat(all.find(id).orElseThrow().state()).isEqualTo(State.ASKED);
            clock.move(Duration.ofSeconds(1));
            assertThat(all.confirm(id)).isEqualTo(Confirmed.TOO_LATE);
            all.forgetOld(clock.instant());
            assertThat(all.find(id).orElseThrow().state()).isEqualTo(State.ENDED);
            assertThat(all.find(id).orElseThrow().wish().address()).isEqualTo(ANA);
            assertThat(store.subscriptions().deliveries().listLast(id, 9)).hasSize(1);

            clock.move(Duration.ofDays(30));
            all.forgetOld(clock.instant());
            Subscription forgotten = all.find(id).orElseThrow();
            assertThat(forgotten.wish().address()).isEmpty();
            assertThat(forgotten.wish().name()).isNull();
            assertThat(forgotten.wish().filter()).isEmpty();
            assertThat(store.subscriptions().deliveries().listLast(id, 9)).isEmpty();
            assertThat(all.findKey(id)).isPresent();
        }
    }

    private void tell(RecordStore store, String id, String item) {
        Deliveries deliveries = store.subscriptions().deliveries();
        String slot = clock.instant().toString();
        Claim claim = deliveries
                .claimDigest(id, slot, "<m@desk.example>", clock.instant())
                .orElseThrow();
        Parcel parcel = Wishes.parcel(1, item, "told", "often", slot);
        deliveries.sent(deliveries.keep(claim, parcel, clock.instant()).orElseThrow(), parcel, clock.instant());
    }

    @BothDatabases
    void whatWasToldLongAgoIsForgottenUnlessItWasToldAgain(RecordAddress address) {
        try (RecordStore store = RecordStore.open(address, clock)) {
            Subscriptions all = store.subscriptions().all();
            ToldItems told = store.subscriptions().toldItems();
            String id = Wishes.confirmed(store, ANA).id();
            List<String> items = List.of("first", "second", "often", "never told");
            tell(store, id, "first");
            clock.move(Duration.ofDays(1));
            tell(store, id, "second");
            clock.move(ToldItems.KEPT.minusDays(1).minusSeconds(1));
            tell(store, id, "third");
            all.forgetOld(clock.instant());
            assertThat(told.read(id, items)).containsOnlyKeys("first", "second", "often");
            clock.move(Duration.ofSeconds(1));
            tell(store, id, "third");
            all.forgetOld(clock.instant());
            assertThat(told.read(id, items)).containsOnlyKeys("second", "often");
            assertThat(told.read(id, List.of())).isEmpty();
            assertThat(told.read(Wishes.confirmed(store, "bo@desk.example").id(), items))
                    .isEmpty();
        }
    }

    @BothDatabases
    void aClockFarAheadForgetsNothingThatWasTold(RecordAddress address) {
        try (RecordStore store = RecordStore.open(address, clock)) {
            String id = Wishes.confirmed(store, ANA).id();
            tell(store, id, "first");
            clock.move(ToldItems.KEPT.multipliedBy(9));
            store.subscriptions().all().forgetOld(clock.instant());
            assertThat(store.subscriptions().toldItems().read(id, List.of("first")))
                    .containsOnlyKeys("first");
        }
    }

    @BothDatabases
    void manyItemsAreAskedForTogether(RecordAddress address) {
        try (RecordStore store = RecordStore.open(address, clock)) {
            String id = Wishes.confirmed(store, ANA).id();
            tell(store, id, "item 4321");
            List<String> items =
                    IntStream.range(0, 5000).mapToObj(i -> "item " + i).toList();
            assertThat(store.subscriptions().toldItems().read(id, items)).containsOnlyKeys("item 4321");
        }
    }

    /** As the tables were before it was kept when something was told. */
    @BothDatabases
    void whatWasToldBeforeIsKeptFromWhenTheRecordWasWrittenToLast(RecordAddress address) {
        String id;
        try (RecordStore store = RecordStore.open(address, clock)) {
            id = Wishes.confirmed(store, ANA).id();
            tell(store, id, "old");
            clock.move(Duration.ofDays(90));
            tell(store, id, "new");
        }
        try (Database database = Database.openExisting(address)) {
            database.write(sql -> {
                sql.execute("drop index told_item_told_at");
                sql.execute("alter table told_item drop column told_at");
                sql.execute("drop index delivery_state");
                sql.execute("drop index delivery_slot");
                return sql.execute("delete from schema_history where version = '11'");
            });
        }
        List<String> items = List.of("old", "new");
        clock.move(ToldItems.KEPT.minusSeconds(1));
        try (RecordStore store = RecordStore.open(address, clock)) {
            tell(store, id, "other");
            store.subscriptions().all().forgetOld(clock.instant());
            assertThat(store.subscriptions().toldItems().read(id, items)).containsOnlyKeys("old", "new");
            clock.move(Duration.ofSeconds(1));
            tell(store, id, "other");
            store.subscriptions().all().forgetOld(clock.instant());
            assertThat(store.subscriptions().toldItems().read(id, items)).isEmpty();
        }
    }

    @BothDatabases
    void aCopyHoldsNobodysAddress(RecordAddress address) throws IOException {
        Path file = folder.resolve("copy.db");
        try (RecordStore store = RecordStore.open(address, clock)) {
            ArticleRecorder recorder = store.articles(store.begin("read", null));
            ToldCrisis.of(3, 1).forEach(recorder::record);
            store.subscriptions().all().ask(Wishes.digest(ANA), Wishes.key("a"), Wishes.INVITATION);
            store.backUp(file, UpkeepProgress.SILENT);
            assertThat(store.subscriptions().all().listSubscriptions()).hasSize(1);
            assertThat(store.verification(UpkeepProgress.SILENT).run(true).faults())
                    .isEmpty();
        }
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .doesNotContain(ANA)
                .doesNotContain(Wishes.key("a").base64());
    }

    @Test
    void whatCannotBeIsRefused() {
        Daily daily = new Daily(LocalTime.NOON, ZoneOffset.UTC, Daily.WhenEmpty.SKIP);
        assertThatThrownBy(() -> new Wish(Wish.Kind.DIGEST, Wish.Channel.MAIL, ANA, "a\r\nBcc: b", "", daily))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Wish(Wish.Kind.DIGEST, Wish.Channel.MAIL, "a\nb", null, "", daily))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Wish(Wish.Kind.DIGEST, Wish.Channel.MAIL, ANA, null, "", null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Wish(Wish.Kind.DIGEST, Wish.Channel.WEBHOOK, ANA, null, "", daily))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SubscriptionKey("c2hvcnQ=")).isInstanceOf(IllegalArgumentException.class);
        assertThat(Wishes.key("secret").toString())
                .doesNotContain(Wishes.key("secret").base64());
    }
}
