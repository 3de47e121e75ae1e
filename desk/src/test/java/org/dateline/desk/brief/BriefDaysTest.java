package org.dateline.desk.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dateline.store.query.DayRange;
import org.dateline.store.query.RecordDays;
import org.junit.jupiter.api.Test;

class BriefDaysTest {

    private static final RecordDays RECORD =
            new RecordDays(LocalDate.parse("2021-05-05"), LocalDate.parse("2021-08-31"));

    private static BriefDays days(String from, String to) {
        return new BriefDays(LocalDate.parse(from), LocalDate.parse(to));
    }

    @Test
    void nothingAskedIsTheWeekUpToTheNewestArticle() {
        assertThat(BriefDays.of(DayRange.ALL, RECORD)).isEqualTo(days("2021-08-25", "2021-08-31"));
    }

    @Test
    void oneEndAskedIsKept() {
        assertThat(BriefDays.of(new DayRange(null, LocalDate.parse("2021-07-07")), RECORD))
                .isEqualTo(days("2021-07-01", "2021-07-07"));
        assertThat(BriefDays.of(new DayRange(LocalDate.parse("2021-08-01"), null), RECORD))
                .isEqualTo(days("2021-08-01", "2021-08-31"));
        assertThat(BriefDays.of(new DayRange(LocalDate.parse("2022-01-01"), null), RECORD))
                .isEqualTo(days("2022-01-01", "2022-01-01"));
    }

    @Test
    void neighboursAreAsLongAndTouch() {
        BriefDays days = days("2021-08-25", "2021-08-31");

        assertThat(days.before()).contains(days("2021-08-18", "2021-08-24"));
        assertThat(days.after()).contains(days("2021-09-01", "2021-09-07"));
        assertThat(days.before().orElseThrow().after()).contains(days);
    }

    @Test
    void theCalendarEnds() {
        BriefDays first = BriefDays.of(new DayRange(null, LocalDate.parse("0000-01-03")), RECORD);
        assertThat(first).isEqualTo(days("0000-01-01", "0000-01-03"));
        assertThat(first.before()).isEmpty();
        assertThat(days("9999-12-31", "9999-12-31").after()).isEmpty();
    }
}
