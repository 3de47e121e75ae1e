package org.dateline.core.situation.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.dateline.core.ledger.incident.IncidentStatus;
import org.dateline.core.situation.index.Contribution.Circumstances;
import org.dateline.core.situation.index.Contribution.Voices;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Series follow from contributions alone. */
class IndexSeriesTest {

    private static final Recipe RECIPE = Recipe.load();

    private static Contribution contribution(
            String id, @Nullable String earliest, @Nullable String latest, String weight, String... voices) {
        return new Contribution(
                IndexName.VIOLENCE,
                "violence",
                id,
                new Circumstances(
                        List.of(),
                        List.of(),
                        null,
                        earliest == null ? null : LocalDate.parse(earliest),
                        latest == null ? null : LocalDate.parse(latest)),
                IncidentStatus.REPORTED,
                new Voices(List.of(voices), voices.length),
                Weight.of(weight),
                List.of(id));
    }

    private static SeriesFrame frame(Grain grain, String first, String last, String since) {
        return SeriesFrame.around(
                IndexName.VIOLENCE, grain, LocalDate.parse(first), LocalDate.parse(last), LocalDate.parse(since));
    }

    @Test
    void valuesAddUpAndVoicesCountOnce() {
        IndexSeries series = IndexSeries.of(
                frame(Grain.WEEK, "2021-08-04", "2021-08-10", "2021-08-01"),
                List.of(
                        contribution("a", "2021-08-03", "2021-08-03", "1.5", "Lantern", "Courier"),
                        contribution("b", "2021-08-02", "2021-08-08", "0.25", "lantern"),
                        contribution("c", "2021-08-09", "2021-08-09", "1", "Relay"),
                        contribution("d", "2021-08-01", "2021-08-10", "1", "Relay"),
                        contribution("e", null, "2021-08-10", "1", "Relay"),
                        contribution("f", "2020-01-01", "2020-12-31", "1", "Relay")),
                RECIPE);
        assertThat(series.points())
                .extracting(point ->
                        point.from() + " " + point.to() + " " + point.sum().value() + " "
                                + point.sum().incidents() + " " + point.sum().voices())
                .containsExactly("2021-08-02 2021-08-08 1.75 2 2", "2021-08-09 2021-08-15 1 1 1");
        assertThat(series.undated()).isEqualTo(2);
        assertThat(series.points()).allMatch(point -> point.baseline() == null);
    }

    @Test
    void aBaselineIsOfThePeriodsBeforeTheEmptyOnesIncluded() {
        List<Contribution> contributions = new ArrayList<>();
        for (int week = 0; week < 12; week += 2) {
            String day = LocalDate.parse("2021-01-04").plusWeeks(week).toString();
            contributions.add(contribution("w" + week, day, day, "2", "Lantern"));
        }
        IndexSeries series =
                IndexSeries.of(frame(Grain.WEEK, "2021-03-22", "2021-04-04", "2021-01-04"), contributions, RECIPE);
        assertThat(series.points()).hasSize(2);
        assertThat(series.points().get(0).baseline()).isNull();
        IndexPoint.Baseline baseline =
                Objects.requireNonNull(series.points().get(1).baseline());
        assertThat(baseline.mean()).isEqualTo(1, within(1e-9));
        assertThat(baseline.spread()).isEqualTo(1, within(1e-9));
    }

    @Test
    void theOrderOfContributionsChangesNothing() {
        Random random = new Random(3);
        List<Contribution> contributions = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            LocalDate first = LocalDate.parse("2021-03-01").plusDays(random.nextInt(200));
            contributions.add(contribution(
                    "c" + i,
                    random.nextInt(9) == 0 ? null : first.toString(),
                    first.plusDays(random.nextInt(40)).toString(),
                    Integer.toString(random.nextInt(5) - 2),
                    "voice " + random.nextInt(6)));
        }
        for (Grain grain : Grain.values()) {
            SeriesFrame frame = frame(grain, "2021-06-10", "2021-09-20", "2021-03-01");
            IndexSeries series = IndexSeries.of(frame, contributions, RECIPE);
            List<Contribution> shuffled = new ArrayList<>(contributions);
            Collections.shuffle(shuffled, random);
            assertThat(IndexSeries.of(frame, shuffled, RECIPE)).isEqualTo(series);
            assertThat(series.points().stream()
                            .mapToInt(point -> point.sum().incidents())
                            .sum())
                    .isPositive();
        }
    }
}
