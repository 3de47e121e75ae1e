package org.dateline.desk.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.dateline.desk.subscription.DigestTimes.Slot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One digest for each day of a zone's calendar, whatever its clocks do. */
class DigestTimesTest {

    private static DigestTimes times(String at, String zone) {
        return new DigestTimes(LocalTime.parse(at), ZoneId.of(zone));
    }

    @ParameterizedTest
    @CsvSource({
        // An ordinary day.
        "07:00, Europe/Berlin, 2021-08-13, 2021-08-13T05:00:00Z",
        // Clocks are put on: the first moment afterwards.
        "02:30, Europe/Berlin, 2021-03-28, 2021-03-28T01:00:00Z",
        "03:00, Europe/Berlin, 2021-03-28, 2021-03-28T01:00:00Z",
        "00:15, America/Havana, 2021-03-14, 2021-03-14T05:00:00Z",
        // Clocks are put back: the earlier of two.
        "02:30, Europe/Berlin, 2021-10-31, 2021-10-31T00:30:00Z",
        "01:45, Australia/Lord_Howe, 2021-04-04, 2021-04-03T14:45:00Z",
        // A gap up to the end of the day.
        "23:30, America/Nuuk, 2024-03-30, 2024-03-31T01:00:00Z",
        // The days around one that was left out.
        "07:00, Pacific/Apia, 2011-12-29, 2011-12-29T17:00:00Z",
        "07:00, Pacific/Apia, 2011-12-31, 2011-12-30T17:00:00Z",
    })
    void aDigestIsDueAt(String at, String zone, LocalDate day, Instant moment) {
        assertThat(times(at, zone).slot(day)).contains(new Slot(day, moment));
    }

    @Test
    void aDayThatAZoneLeftOutHasNone() {
        DigestTimes apia = times("07:00", "Pacific/Apia");
        assertThat(apia.slot(LocalDate.parse("2011-12-30"))).isEmpty();
        assertThat(apia.next(Instant.parse("2011-12-29T17:00:00Z")).day()).isEqualTo("2011-12-31");
        assertThat(times("12:00", "Pacific/Kwajalein").slot(LocalDate.parse("1993-08-21")))
                .isEmpty();
    }

    @Test
    void oneThatIsLateIsDueUntilItsDayIsOver() {
        DigestTimes berlin = times("07:00", "Europe/Berlin");
        assertThat(berlin.due(Instant.parse("2021-08-13T04:59:59Z")))
                .as("the day before is over")
                .isEmpty();
        assertThat(berlin.due(Instant.parse("2021-08-13T05:00:00Z"))
                        .orElseThrow()
                        .day())
                .isEqualTo("2021-08-13");
        assertThat(berlin.due(Instant.parse("2021-08-13T21:59:59Z"))
                        .orElseThrow()
                        .day())
                .isEqualTo("2021-08-13");
        assertThat(berlin.due(Instant.parse("2021-08-13T22:00:00Z"))).isEmpty();
        DigestTimes late = times("23:50", "Europe/Berlin");
        assertThat(late.due(Instant.parse("2021-08-14T00:00:00Z")).orElseThrow().day())
                .isEqualTo("2021-08-13");
        assertThat(late.due(Instant.parse("2021-08-14T00:50:00Z"))).isEmpty();
    }

    /** Somebody looks at any moments, at least once an hour, over years: each day that there is comes once, in order. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Berlin",
                "America/New_York",
                "America/Nuuk",
                "America/Havana",
                "America/Toronto",
                "Australia/Lord_Howe",
                "Pacific/Apia",
                "Pacific/Kwajalein",
                "Asia/Kabul",
                "Asia/Kathmandu",
                "Africa/Casablanca",
                "Antarctica/Troll",
                "Asia/Gaza",
                "UTC"
            })
    void everyDayComesOnceWhateverClocksDo(String zoneId) {
        ZoneId zone = ZoneId.of(zoneId);
        Random random = new Random(7);
        for (String from : List.of("1992-06-01T00:00:00Z", "2010-06-01T00:00:00Z", "2023-06-01T00:00:00Z")) {
            for (int i = 0; i < 6; i++) {
                LocalTime at = i == 0 ? LocalTime.MIDNIGHT : LocalTime.of(random.nextInt(24), random.nextInt(60));
                everyDayComesOnce(new DigestTimes(at, zone), Instant.parse(from), random);
            }
        }
    }

    private static void everyDayComesOnce(DigestTimes times, Instant from, Random random) {
        List<LocalDate> sent = new ArrayList<>();
        Instant now = from;
        Instant end = from.plus(Duration.ofDays(800));
        while (now.isBefore(end)) {
            Slot next = times.next(now);
            assertThat(next.moment()).isAfter(now);
            assertThat(times.last(next.moment())).isEqualTo(next);
            times.due(now).map(Slot::day).filter(day -> !sent.contains(day)).ifPresent(sent::add);
            now = now.plusSeconds(1 + random.nextInt(3600));
        }
        List<LocalDate> expected = sent.get(0)
                .datesUntil(sent.get(sent.size() - 1).plusDays(1))
                .filter(day -> day.atStartOfDay(times.zone()).toLocalDate().equals(day))
                .toList();
        assertThat(sent).as("%s", times).isEqualTo(expected);
        assertThat(sent.size()).isGreaterThan(790);
    }

    /** The clock of the machine is set back and on by up to two days, and the reader moves between zones. */
    @Test
    void noDayComesTwiceAndNoneIsLeftOutWhenTheClockJumpsOrTheZoneChanges() {
        List<String> zones = List.of("Europe/Berlin", "America/New_York", "Pacific/Auckland", "Asia/Kabul");
        Random random = new Random(11);
        Set<LocalDate> sent = new LinkedHashSet<>();
        Map<LocalDate, Integer> times = new HashMap<>();
        Instant now = Instant.parse("2021-01-01T12:00:00Z");
        DigestTimes reader = times("07:00", zones.get(0));
        for (int i = 0; i < 50_000; i++) {
            reader.due(now).map(Slot::day).ifPresent(day -> {
                if (sent.add(day)) {
                    times.merge(day, 1, Integer::sum);
                }
            });
            now = now.plusSeconds(random.nextInt(1800));
            if (random.nextInt(400) == 0) {
                // Never further on than it would have gone by itself, or days are missed by right.
                now = now.minus(Duration.ofMinutes(random.nextInt(2880)));
            }
            if (random.nextInt(2000) == 0) {
                reader = times("07:00", zones.get(random.nextInt(zones.size())));
            }
        }
        List<LocalDate> days = sent.stream().sorted().toList();
        assertThat(times.values()).containsOnly(1);
        assertThat(days)
                .isEqualTo(days.get(0)
                        .datesUntil(days.get(days.size() - 1).plusDays(1))
                        .toList());
        assertThat(days.size()).isGreaterThan(200);
    }
}
