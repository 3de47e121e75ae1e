package org.dateline.store.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.dateline.store.database.StoreFault.Kind;
import org.junit.jupiter.api.Test;

/** What may pass is tried again until it goes well, or for so long and no longer. */
class PatienceTest {

    private static final Set<Kind> PASSING = Set.of(Kind.LOCKED, Kind.UNREACHABLE);

    private final List<Integer> tries = new ArrayList<>();

    /** Fails so many times, then gives their number. */
    private int attempt(int failures, Kind kind) {
        tries.add(tries.size());
        if (tries.size() <= failures) {
            throw new StoreFault(kind, "record", "try " + tries.size(), null);
        }
        return failures;
    }

    @Test
    void triesAgainUntilItGoesWell() {
        Patience patience = new Patience(Duration.ofSeconds(20));
        assertThat(patience.over(PASSING, () -> attempt(3, Kind.UNREACHABLE))).isEqualTo(3);
        assertThat(tries).hasSize(4);
    }

    @Test
    void givesUpWithTheLastFault() {
        Patience patience = new Patience(Duration.ofMillis(200));
        ToldPauses pauses = new ToldPauses();
        assertThatThrownBy(() -> patience.over(PASSING, () -> attempt(1000, Kind.LOCKED), pauses))
                .isInstanceOf(StoreFault.class)
                .hasMessage("record: try " + tries.size());
        assertThat(tries).hasSize(4);
        assertThat(pauses.millis).containsExactly(50L, 100L, 50L);
    }

    /** Pauses in which no time passes but what they are told to last. */
    private static final class ToldPauses implements Patience.Pauses {

        private final List<Long> millis = new ArrayList<>();
        private long now;

        @Override
        public long now() {
            return now;
        }

        @Override
        public boolean rests(long nanos) {
            now += nanos;
            return millis.add(TimeUnit.NANOSECONDS.toMillis(nanos));
        }
    }

    @Test
    void doesNotTryAgainWhatWillNotPass() {
        for (Kind kind : List.of(Kind.FULL, Kind.DAMAGED, Kind.LATER, Kind.MISSING, Kind.MISUSED)) {
            tries.clear();
            assertThatThrownBy(() -> Patience.USUAL.over(PASSING, () -> attempt(1, kind)))
                    .isInstanceOf(StoreFault.class);
            assertThat(tries).hasSize(1);
        }
    }

    @Test
    void withoutPatienceNothingIsTriedAgain() {
        assertThatThrownBy(() -> new Patience(Duration.ZERO).over(PASSING, () -> attempt(1, Kind.LOCKED)))
                .isInstanceOf(StoreFault.class);
        assertThat(tries).hasSize(1);
    }

    @Test
    void anInterruptedThreadStopsWaiting() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> Patience.USUAL.over(PASSING, () -> attempt(1000, Kind.LOCKED)))
                .isInstanceOf(StoreFault.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(tries).hasSize(1);
    }
}
