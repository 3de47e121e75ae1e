package org.dateline.store.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Which days something belongs to that can have been on several. */
class DayRangeTest {

    private final DayRange august = new DayRange(LocalDate.ofEpochDay(100), LocalDate.ofEpochDay(130));

    @Test
    void whatIsToldForLongBelongsToItsLastDay() {
        assertThat(august.holds(0, 100)).isTrue();
        assertThat(august.holds(0, 131)).isFalse();
    }

    @Test
    void whatIsToldForAtMost62DaysBelongsToEachOfThem() {
        assertThat(august.holds(130, 191)).isTrue();
        assertThat(august.holds(129, 191)).isFalse();
        assertThat(august.holds(131, 150)).isFalse();
        assertThat(august.lastReached()).isEqualTo(191);
    }

    @Test
    void whatHasNoLastDayBelongsToNone() {
        assertThat(august.holds(110, null)).isFalse();
        assertThat(august.holds(null, 110)).isTrue();
        assertThat(august.holds(null, 140)).isFalse();
        assertThat(DayRange.ALL.holds(null, null)).isTrue();
    }

    @Test
    void aRangeRunsForward() {
        assertThatThrownBy(() -> new DayRange(LocalDate.ofEpochDay(2), LocalDate.ofEpochDay(1)))
                .hasMessageContaining("is after");
        assertThatThrownBy(() -> new DayRange(LocalDate.MIN, null)).hasMessageContaining("four digits");
    }
}
