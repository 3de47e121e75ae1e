package org.dateline.core.situation.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** In which period something stands. */
class GrainTest {

    private static String period(Grain grain, String earliest, String latest) {
        return grain.period(LocalDate.parse(earliest), LocalDate.parse(latest))
                .map(LocalDate::toString)
                .orElse("none");
    }

    @Test
    void aDayStandsInItsDayWeekAndMonth() {
        assertThat(period(Grain.DAY, "2021-08-12", "2021-08-12")).isEqualTo("2021-08-12");
        assertThat(period(Grain.WEEK, "2021-08-12", "2021-08-12")).isEqualTo("2021-08-09");
        assertThat(period(Grain.WEEK, "2021-08-15", "2021-08-15")).isEqualTo("2021-08-09");
        assertThat(period(Grain.MONTH, "2021-08-12", "2021-08-12")).isEqualTo("2021-08-01");
    }

    @Test
    void whatIsToldForLongerThanAPeriodIsInNone() {
        assertThat(period(Grain.DAY, "2021-08-12", "2021-08-13")).isEqualTo("none");
        assertThat(period(Grain.WEEK, "2021-08-06", "2021-08-12")).isEqualTo("2021-08-09");
        assertThat(period(Grain.WEEK, "2021-08-06", "2021-08-13")).isEqualTo("2021-08-09");
        assertThat(period(Grain.WEEK, "2021-08-05", "2021-08-13")).isEqualTo("none");
        assertThat(period(Grain.MONTH, "2021-07-20", "2021-08-13")).isEqualTo("2021-08-01");
        assertThat(period(Grain.MONTH, "2021-07-01", "2021-08-13")).isEqualTo("none");
        assertThat(Grain.MONTH.period(null, LocalDate.EPOCH)).isEmpty();
    }

    @Test
    void aPeriodHoldsTheGreaterPartOfTheDays() {
        Random random = new Random(5);
        for (int i = 0; i < 2000; i++) {
            LocalDate earliest = LocalDate.EPOCH.plusDays(random.nextInt(30_000) - 10_000);
            LocalDate latest = earliest.plusDays(random.nextInt(7));
            LocalDate start = Grain.WEEK.period(earliest, latest).orElseThrow();
            LocalDate end = Grain.WEEK.endOf(start);
            long inside = earliest.datesUntil(latest.plusDays(1))
                    .filter(day -> !day.isBefore(start) && !day.isAfter(end))
                    .count();
            assertThat(2 * inside).isGreaterThanOrEqualTo(latest.toEpochDay() - earliest.toEpochDay() + 1);
        }
    }
}
