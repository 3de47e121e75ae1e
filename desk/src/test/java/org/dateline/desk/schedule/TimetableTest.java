package org.dateline.desk.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.dateline.store.MovingClock;
import org.dateline.store.RecordStore;
import org.dateline.store.database.RecordAddress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimetableTest {

    private static final Timetable.Pace FAST =
            new Timetable.Pace(4, Duration.ofMillis(20), Duration.ofMillis(200), Duration.ofSeconds(30));

    @TempDir
    Path folder;

    private final MovingClock clock = new MovingClock();
    private final Bells bells = new Bells();
    private RecordStore store = null;

    @BeforeEach
    void open() {
        store = RecordStore.open(new RecordAddress(folder.resolve("dateline.db"), null), clock);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Timetable timetable(Chore... chores) {
        return new Timetable(store.schedule(), clock, FAST, List.of(chores));
    }

    @Test
    void whatIsDueIsDoneAndWhatIsNotIsNot() throws InterruptedException {
        bells.due.put("now", clock.instant());
        bells.due.put("later", clock.instant().plusSeconds(3600));
        try (Timetable timetable = timetable(bells)) {
            timetable.start();
            assertThat(bells.next()).isEqualTo("now");
            bells.due.put("added", clock.instant());
            assertThat(bells.next()).isEqualTo("added");
            assertThat(bells.rung).isEmpty();
            clock.move(Duration.ofHours(1));
            assertThat(bells.next()).isEqualTo("later");
        }
    }

    @Test
    void itGoesOnAfterANewStart() throws InterruptedException {
        bells.due.put("a", clock.instant());
        bells.again = Duration.ofHours(1);
        for (int day = 0; day < 3; day++) {
            try (Timetable timetable = timetable(bells)) {
                timetable.start();
                assertThat(bells.next()).isEqualTo("a");
            }
            assertThat(bells.rung).isEmpty();
            clock.move(Duration.ofHours(1));
        }
    }

    @Test
    void twoThatShareARecordDoEachOnce() throws InterruptedException {
        for (int i = 0; i < 40; i++) {
            bells.due.put("bell" + i, clock.instant());
        }
        try (Timetable one = timetable(bells);
                Timetable other = timetable(bells)) {
            one.start();
            other.start();
            for (int i = 0; i < 40; i++) {
                bells.next();
            }
        }
        assertThat(bells.rung).isEmpty();
        assertThat(bells.most.values()).containsOnly(1);
    }

    /** The clock goes back by a year after the next moment was reckoned; the chore then tells an earlier one. */
    @Test
    void whatAWrongClockPutOffComesToItsTurn() throws InterruptedException {
        clock.move(Duration.ofDays(365));
        bells.due.put("a", clock.instant());
        bells.again = Duration.ofHours(1);
        try (Timetable timetable = timetable(bells)) {
            timetable.start();
            assertThat(bells.next()).isEqualTo("a");
            bells.again = null;
            clock.move(Duration.ofDays(-365));
            bells.due.put("a", clock.instant());
            assertThat(bells.next()).isEqualTo("a");
        }
    }

    @Test
    void aChoreThatFailsIsTriedAgainAndHoldsUpNoOther() throws InterruptedException {
        AtomicInteger failures = new AtomicInteger();
        bells.due.put("good", clock.instant());
        Bells broken = new Bells() {
            @Override
            public String name() {
                return "broken";
            }

            @Override
            public void run(String id) {
                if (failures.incrementAndGet() == 1) {
                    rung.add("failed");
                    throw new IllegalStateException("as it happens");
                }
                super.run(id);
            }
        };
        broken.due.put("bad", clock.instant());
        try (Timetable timetable = timetable(bells, broken)) {
            timetable.start();
            assertThat(bells.next()).isEqualTo("good");
            assertThat(broken.next()).isEqualTo("failed");
            clock.move(Duration.ofMinutes(2));
            assertThat(broken.next()).isEqualTo("bad");
        }
    }

    /** As a program that is killed leaves it: begun, with a last sign of life long ago. */
    @Test
    void whatAKilledProgramHadBegunIsBegunAgain() throws InterruptedException {
        CountDownLatch held = new CountDownLatch(1);
        Bells stuck = new Bells() {
            @Override
            public void run(String id) {
                rung.add(id);
                try {
                    held.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        };
        stuck.due.put("a", clock.instant());
        bells.due.put("a", clock.instant());
        Timetable killed = new Timetable(
                store.schedule(),
                clock,
                new Timetable.Pace(1, FAST.looking(), Duration.ofDays(1), Duration.ofMillis(1)),
                List.of(stuck));
        try (Timetable timetable = timetable(bells)) {
            killed.start();
            assertThat(stuck.next()).isEqualTo("a");
            clock.move(Duration.ofMinutes(10));
            timetable.start();
            assertThat(bells.next()).isEqualTo("a");
        } finally {
            held.countDown();
            killed.close();
        }
    }

    @Test
    void whatAnotherProgramIsAtIsToldAsHeld() throws InterruptedException {
        CountDownLatch held = new CountDownLatch(1);
        Bells slow = new Bells() {
            @Override
            public void run(String id) {
                rung.add(id);
                try {
                    held.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                due.remove(id);
            }
        };
        slow.due.put("a", clock.instant());
        bells.due.put("a", clock.instant());
        bells.due.put("b", clock.instant().plusSeconds(60));
        BlockingQueue<Outlook> looks = new LinkedBlockingQueue<>();
        try (Timetable other = timetable(slow);
                Timetable timetable = new Timetable(store.schedule(), clock, FAST, List.of(bells), looks::add)) {
            try {
                other.start();
                assertThat(slow.next()).isEqualTo("a");
                timetable.start();
                Outlook look = looks.poll(60, TimeUnit.SECONDS);
                assertThat(look.held()).containsOnlyKeys("a");
                assertThat(look.next()).isEqualTo(clock.instant().plusSeconds(60));
                assertThat(look.freeBy()).isEqualTo(clock.instant().plusMillis(6 * 200 + 20));
                assertThat(look.isIdle(clock.instant())).isTrue();
                bells.due.remove("a");
                held.countDown();
                while (!look.held().isEmpty()) {
                    look = looks.poll(60, TimeUnit.SECONDS);
                    assertThat(look).as("a look at what nobody holds").isNotNull();
                }
            } finally {
                // Else whoever holds it is waited for.
                held.countDown();
            }
        }
    }

    /** Notes what is run, and how often at the same time. */
    private static class Bells implements Chore {
        final Map<String, Instant> due = new ConcurrentHashMap<>();
        final BlockingQueue<String> rung = new LinkedBlockingQueue<>();
        final Map<String, Integer> running = new ConcurrentHashMap<>();
        final Map<String, Integer> most = new ConcurrentHashMap<>();
        volatile @Nullable Duration again;

        String next() throws InterruptedException {
            String next = rung.poll(60, TimeUnit.SECONDS);
            assertThat(next).as("something is run").isNotNull();
            return next;
        }

        @Override
        public String name() {
            return "bells";
        }

        @Override
        public Map<String, Instant> listDue() {
            return Map.copyOf(due);
        }

        @Override
        public void run(String id) {
            most.merge(id, running.merge(id, 1, Integer::sum), Math::max);
            Duration later = again;
            boolean isDue = later == null
                    ? due.remove(id) != null
                    : due.computeIfPresent(id, (name, at) -> at.plus(later)) != null;
            running.merge(id, -1, Integer::sum);
            if (isDue) {
                rung.add(id);
            }
        }
    }
}
