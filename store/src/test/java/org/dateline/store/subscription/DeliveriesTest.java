package org.dateline.store.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.dateline.store.ArticleRecorder;
import org.dateline.store.BothDatabases;
import org.dateline.store.MovingClock;
import org.dateline.store.RecordStore;
import org.dateline.store.ToldCrisis;
import org.dateline.store.database.RecordAddress;
import org.dateline.store.subscription.Delivery.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each delivery is in the hands of one program at a time, and what it told is known once it is sent. */
class DeliveriesTest {

    private static final String DAY = "2021-08-21";
    private static final String MESSAGE = "<m@desk.example>";

    private final MovingClock clock = new MovingClock();

    private Instant now() {
        return clock.instant();
    }

    @BothDatabases
    void aSlotIsMadeKeptSentAndKnown(RecordAddress address) {
        try (RecordStore store = RecordStore.open(address, clock)) {
            Deliveries deliveries = store.subscriptions().deliveries();
            String id = Wishes.confirmed(store, "ana@desk.example").id();
            Claim claim = deliveries.claimDigest(id, DAY, MESSAGE, now()).orElseThrow();
            assertThat(claim.parcel()).isNull();
            assertThat(deliveries.claimDigest(id, DAY, MESSAGE, now())).isEmpty();
            assertThat(deliveries.claimDigest(id, "2021-08-22", MESSAGE, now())).isEmpty();

            Parcel parcel = Wishes.parcel(7, "i1", "disputed", "i2", "new");
            Claim kept = deliveries.keep(claim, parcel, now()).orElseThrow();
            deliveries.later(kept, "421 busy", now().plusSeconds(60));
            assertThat(deliveries.listUnfinished(now())).isEqualTo(Map.of(id, now().plusSeconds(60)));
            assertThat(deliveries.claimAgain(id, false, now())).isEmpty();
            clock.move(Duration.ofMinutes(1));
            Claim again = deliveries.claimAgain(id, false, now()).orElseThrow();
            assertThat(again.parcel()).usingRecursiveComparison().isEqualTo(parcel);
            assertThat(again.message()).isEqualTo(MESSAGE);
            assertThat(again.attempts()).isEqualTo(2);
            assertThat(deliveries.sent(kept, parcel, now()))
                    .as("an older claim")
                    .isFalse();
            assertThat(deliveries.sent(again, parcel, now())).isTrue();
            assertThat(deliveries.sent(again, parcel, now())).isFalse();

            assertThat(store.subscriptions().all().find(id).orElseThrow().told())
                    .isEqualTo(7);
            assertThat(store.subscriptions().toldItems().read(id, List.of("i0", "i1", "i2")))
                    .isEqualTo(Map.of("i1", "disputed", "i2", "new"));
            assertThat(deliveries.claimDigest(id, DAY, MESSAGE, now())).isEmpty();
            assertThat(deliveries.claimAgain(id, true, now())).isEmpty();
            assertThat(deliveries.listUnfinished(now())).isEmpty();
            Claim next =
                    deliveries.claimDigest(id, "2021-08-22", MESSAGE, now()).orElseThrow();
            assertThat(next.subscription().told()).isEqualTo(7);
            deliveries.sent(
                    deliveries
                            .keep(next, Wishes.parcel(9, "i1", "denied"), now())
                            .orElseThrow(),
                    Wishes.parcel(9, "i1", "denied"),
                    now());
            assertThat(store.subscriptions().toldItems().read(id, List.of("i0", "i1", "i2")))
                    .isEqualTo(Map.of("i1", "denied", "i2", "new"));
        }
    }

    @BothDatabases
    void aClaimThatIsNotUsedIsLostAndTheNextDayGivesUpTheOneBefore(RecordAddress address) {
        try (RecordStore store = RecordStore.open(address, clock)) {
            Deliveries deliveries = store.subscriptions().deliveries();
            String id = Wishes.confirmed(store, "ana@desk.example").id();
            Claim dead = deliveries.claimDigest(id, DAY, MESSAGE, now()).orElseThrow();
            clock.move(Deliveries.CLAIM.minusMillis(1));
            assertThat(deliveries.claimAgain(id, false, now())).isEmpty();
            clock.move(Duration.ofMillis(1));
            Claim taken = deliveries.claimDigest(id, DAY, MESSAGE, now()).orElseThrow();
            assertThat(deliveries.keep(dead, Wishes.parcel(3), now())).isEmpty();
            assertThat(deliveries.keep(taken, Wishes.parcel(3), now())).isPresent();
            deliveries.later(taken, "away", now());
            assertThat(deliveries.claimDigest(id, "2021-08-22", MESSAGE, now())).isPresent();
            assertThat(deliveries.listLast(id, 2))
                    .extracting(Delivery::state)
                    .containsExactlyInAnyOrder(State.CLAIMED, State.FAILED);
            assertThat(store.subscriptions().all().find(id).orElseThrow().told())
                    .as("what was not sent is not told")
                    .isZero();
        }
    }

    /** Another program writes for long. */
    @Test
    void lookingForNothingWaitsForNobody(@TempDir Path folder) throws SQLException {
        Path file = folder.resolve("dateline.db");
        try (RecordStore store = RecordStore.open(new RecordAddress(file, null), clock)) {
            String id = Wishes.confirmed(store, "ana@desk.example").id();
            try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                    Statement statement = other.createStatement()) {
                statement.execute("begin immediate");
                Deliveries deliveries = store.subscriptions().deliveries();
                assertThat(deliveries.claimAgain(id, false, now())).isEmpty();
                assertThat(deliveries.claimAlert(id, slot -> MESSAGE, now())).isEmpty();
                statement.execute("rollback");
            }
        }
    }

    @BothDatabases
    void aClockThatIsSetBackHoldsNothingUp(RecordAddress address) {
        try (RecordStore store = RecordStore.open(address, clock)) {
            Deliveries deliveries = store.subscriptions().deliveries();
            String id = Wishes.confirmed(store, "ana@desk.example").id();
            Claim claim = deliveries.claimDigest(id, DAY, MESSAGE, now()).orElseThrow();
            deliveries.later(claim, "away", now().plusSeconds(60));
            clock.move(Duration.ofDays(-400));
            assertThat(deliveries.listUnfinished(now())).isEqualTo(Map.of(id, now()));
            assertThat(deliveries.claimAgain(id, false, now())).isPresent();
        }
    }

    @BothDatabases
    void whoeverEndsOrPausesIsSentNothingMore(RecordAddress address) {
        try (RecordStore store = RecordStore.open(address, clock)) {
            Deliveries deliveries = store.subscriptions().deliveries();
            String id = Wishes.confirmed(store, "ana@desk.example").id();
            Claim claim = deliveries.claimDigest(id, DAY, MESSAGE, now()).orElseThrow();
            Claim kept =
                    deliveries.keep(claim, Wishes.parcel(3, "i", "x"), now()).orElseThrow();
            deliveries.later(kept, "away", now());
            store.subscriptions().all().pause(id);
            assertThat(deliveries.claimAgain(id, true, now())).isEmpty();
            assertThat(deliveries.claimDigest(id, DAY, MESSAGE, now())).isEmpty();
            store.subscriptions().all().resume(id);
            Claim anew = deliveries.claimDigest(id, DAY, MESSAGE, now()).orElseThrow();
            store.subscriptions().all().end(id);
            assertThat(deliveries.keep(anew, Wishes.parcel(3), now())).isEmpty();
            assertThat(deliveries.claimAgain(id, true, now())).isEmpty();
            assertThat(deliveries.listLast(id, 9)).extracting(Delivery::reason).contains("ended");
        }
    }

    @BothDatabases
    void anAlertIsClaimedOnceTheLedgerHasMoreAndOnceAMinute(RecordAddress address) {
        try (RecordStore store = RecordStore.open(address, clock)) {
            Deliveries deliveries = store.subscriptions().deliveries();
            store.subscriptions().all().add(Wishes.alert(), Wishes.key("a"));
            String id = Subscriptions.id(Wishes.key("a"));
            assertThat(deliveries.claimAlert(id, slot -> "msg_" + slot, now())).isEmpty();
            ArticleRecorder recorder = store.articles(store.begin("read", null));
            ToldCrisis.of(3, 1).forEach(recorder::record);
            int head = store.overview().entries();
            Claim claim =
                    deliveries.claimAlert(id, slot -> "msg_" + slot, now()).orElseThrow();
            assertThat(claim.message()).isEqualTo("msg_" + head);
            assertThat(deliveries.claimAlert(id, slot -> slot, now())).isEmpty();
            assertThat(deliveries.skip(claim, Wishes.parcel(head), now())).isTrue();
            assertThat(deliveries.listLast(id, 9)).isEmpty();
            assertThat(deliveries.claimAlert(id, slot -> slot, now())).isEmpty();

            ToldCrisis.of(4, 1).forEach(recorder::record);
            Claim second = deliveries.claimAlert(id, slot -> slot, now()).orElseThrow();
            Parcel parcel = Wishes.parcel(store.overview().entries());
            deliveries.sent(deliveries.keep(second, parcel, now()).orElseThrow(), parcel, now());
            ToldCrisis.of(5, 1).forEach(recorder::record);
            assertThat(deliveries.claimAlert(id, slot -> slot, now())).isEmpty();
            clock.move(Duration.ofMinutes(1));
            assertThat(deliveries.claimAlert(id, slot -> slot, now())).isPresent();
        }
    }

    @BothDatabases
    void ofManyProgramsOneGetsASlot(RecordAddress address) throws Exception {
        List<RecordStore> programs = IntStream.range(0, 4)
                .mapToObj(i -> RecordStore.open(address, clock))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(programs.size());
        try {
            String id = Wishes.confirmed(programs.get(0), "ana@desk.example").id();
            for (int day = 1; day <= 10; day++) {
                String slot = "2021-09-" + day;
                List<Callable<Boolean>> claims = programs.stream()
                        .<Callable<Boolean>>map(program -> () -> claimAndSend(program, id, slot))
                        .toList();
                int got = 0;
                for (Future<Boolean> claim : threads.invokeAll(claims)) {
                    got += claim.get() ? 1 : 0;
                }
                assertThat(got).as(slot).isEqualTo(1);
            }
        } finally {
            threads.shutdownNow();
            programs.forEach(RecordStore::close);
        }
    }

    private boolean claimAndSend(RecordStore program, String id, String slot) {
        Deliveries deliveries = program.subscriptions().deliveries();
        return deliveries
                .claimDigest(id, slot, MESSAGE, now())
                .flatMap(claim -> deliveries.keep(claim, Wishes.parcel(1), now()))
                .filter(kept -> deliveries.sent(kept, Wishes.parcel(1), now()))
                .isPresent();
    }
}
