package org.dateline.core.ledger.displacement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.core.ledger.displacement.Flights.told;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.dateline.core.event.FactualityValue;
import org.junit.jupiter.api.Test;

/** How reports of displacement are laid together. */
class DisplacementLedgerTest {

    private static final DisplacementLedger LEDGER = new DisplacementLedger(DisplacementCues.load());

    private static List<String> lines(DisplacementReport... reports) {
        return LEDGER.of(Arrays.asList(reports)).stream()
                .flatMap(series -> series.counts().stream().map(count -> line(series, count)))
                .toList();
    }

    private static String line(DisplacementSeries series, DisplacementCount count) {
        return series.area().direction().name().toLowerCase(java.util.Locale.ROOT)
                + " " + series.area().name()
                + " " + series.kind().label()
                + " " + count.low().map(String::valueOf).orElse("")
                + "–" + count.high().map(String::valueOf).orElse("")
                + " " + series.unit().label()
                + count.voices().stream().collect(Collectors.joining(", ", " by ", ""));
    }

    @Test
    void overlappingFlowsAreOneWithARangeAndNoSum() {
        assertThat(lines(
                        told("2021-07-10", "Wire")
                                .fled(5000, "people")
                                .from("Orla")
                                .report(),
                        told("2021-07-12", "Courier")
                                .fled(7000, "people")
                                .from("Orla")
                                .report()))
                .containsExactly("from Orla flow 5000–7000 people by Courier, Wire");
    }

    @Test
    void flowsOfTimesApartAreTwo() {
        assertThat(lines(
                        told("2021-06-20", "Wire")
                                .fled(3000, "people")
                                .from("Orla")
                                .between("2021-06-01", "2021-06-18")
                                .report(),
                        told("2021-07-12", "Wire")
                                .fled(7000, "people")
                                .from("Orla")
                                .report()))
                .containsExactly("from Orla flow 3000–3000 people by Wire", "from Orla flow 7000–7000 people by Wire");
    }

    @Test
    void aFlowWithoutABeginningMayHoldAnyBeforeIt() {
        assertThat(lines(
                        told("2021-06-20", "Wire")
                                .fled(3000, "people")
                                .from("Orla")
                                .between("2021-06-01", "2021-06-18")
                                .report(),
                        told("2021-07-12", "Wire")
                                .fled(7000, "people")
                                .from("Orla")
                                .byNow()
                                .report()))
                .containsExactly("from Orla flow 3000–7000 people by Wire");
    }

    @Test
    void flowAndStockAreApart() {
        assertThat(lines(
                        told("2021-07-10", "Wire")
                                .fled(5000, "people")
                                .from("Orla")
                                .report(),
                        told("2021-07-10", "Wire")
                                .remainDisplaced(90000, "people")
                                .from("Orla")
                                .report()))
                .containsExactly(
                        "from Orla flow 5000–5000 people by Wire", "from Orla stock 90000–90000 people by Wire");
    }

    @Test
    void familiesAreNotPeople() {
        assertThat(lines(
                        told("2021-07-10", "Wire")
                                .fled(5000, "families")
                                .from("Orla")
                                .report(),
                        told("2021-07-10", "Courier")
                                .fled(30000, "people")
                                .from("Orla")
                                .report()))
                .containsExactly(
                        "from Orla flow 30000–30000 people by Courier", "from Orla flow 5000–5000 families by Wire");
    }

    @Test
    void whoLeavesOnePlaceForAnotherCountsAtBoth() {
        assertThat(lines(told("2021-07-10", "Wire")
                        .fled(500, "people")
                        .from("Orla")
                        .to("Brena")
                        .report()))
                .containsExactly("to Brena flow 500–500 people by Wire", "from Orla flow 500–500 people by Wire");
    }

    @Test
    void aNumberWithoutAnUpperBoundLeavesTheRangeOpen() {
        assertThat(lines(
                        told("2021-07-10", "Wire")
                                .atLeast(5000, "people")
                                .from("Orla")
                                .report(),
                        told("2021-07-10", "Courier")
                                .fled(6000, "people")
                                .from("Orla")
                                .report()))
                .containsExactly("from Orla flow 5000– people by Courier, Wire");
    }

    @Test
    void soldiersOnePersonFearsAndUnknownPlacesAreInNoSeries() {
        assertThat(lines(
                        told("2021-07-10", "Wire")
                                .fled(1000, "Afghan soldiers")
                                .from("Orla")
                                .report(),
                        told("2021-07-10", "Wire")
                                .fled(1, "carpenter")
                                .from("Orla")
                                .report(),
                        told("2021-07-10", "Wire")
                                .fled(900, "people")
                                .from("Orla")
                                .toCome()
                                .report(),
                        told("2021-07-10", "Wire")
                                .fled(900, "people")
                                .from("Orla")
                                .heldAs(FactualityValue.UU)
                                .report(),
                        told("2021-07-10", "Wire").fled(900, "people").report()))
                .isEmpty();
    }

    @Test
    void aStockOnADayIsTheLatestNumberOfEachVoice() {
        DisplacementSeries series = LEDGER.of(List.of(
                        told("2021-07-01", "Wire")
                                .remainDisplaced(80000, "people")
                                .from("Orla")
                                .report(),
                        told("2021-07-10", "Wire")
                                .remainDisplaced(90000, "people")
                                .from("Orla")
                                .report(),
                        told("2021-07-08", "Courier")
                                .remainDisplaced(85000, "people")
                                .from("Orla")
                                .report()))
                .get(0);
        DisplacementCount on = series.stockOn(LocalDate.parse("2021-07-12")).orElseThrow();
        assertThat(on.low()).contains(85000L);
        assertThat(on.high()).contains(90000L);
        assertThat(series.stockOn(LocalDate.parse("2021-06-30"))).isEmpty();
        assertThat(series.stockOn(LocalDate.parse("2021-07-02")).orElseThrow().high())
                .contains(80000L);
    }

    private static DisplacementReport randomReport(Random random) {
        LocalDate day = LocalDate.parse("2021-05-01").plusDays(random.nextInt(60));
        Flights report = told(day.toString(), "Voice " + random.nextInt(3));
        long number = 100L * (1 + random.nextInt(90));
        String of = random.nextInt(3) == 0 ? "families" : "people";
        switch (random.nextInt(3)) {
            case 0 -> report.fled(number, of);
            case 1 -> report.atLeast(number, of);
            default -> report.remainDisplaced(number, of);
        }
        report.from(random.nextBoolean() ? "Orla" : "Brena");
        if (random.nextInt(4) == 0) {
            report.byNow();
        } else if (random.nextBoolean()) {
            report.between(day.minusDays(random.nextInt(20)).toString(), day.toString());
        }
        return report.report();
    }

    @Test
    void theOrderOfReportsDoesNotMatterNorToldTwice() {
        Random random = new Random(31);
        for (int round = 0; round < 300; round++) {
            List<DisplacementReport> reports = new ArrayList<>();
            for (int i = random.nextInt(12); i >= 0; i--) {
                reports.add(randomReport(random));
            }
            List<DisplacementSeries> expected = LEDGER.of(reports);
            reports.add(reports.get(0));
            Collections.shuffle(reports, random);
            assertThat(LEDGER.of(reports)).isEqualTo(expected);
        }
    }

    @Test
    void countsOfAFlowFollowEachOtherApartAndNoRangeExceedsItsNumbers() {
        Random random = new Random(32);
        for (int round = 0; round < 300; round++) {
            List<DisplacementReport> reports = new ArrayList<>();
            for (int i = random.nextInt(12); i >= 0; i--) {
                reports.add(randomReport(random));
            }
            for (DisplacementSeries series : LEDGER.of(reports)) {
                for (int i = 0; i < series.counts().size(); i++) {
                    DisplacementCount count = series.counts().get(i);
                    assertThat(count.figures()).isNotEmpty().isSorted();
                    count.high()
                            .ifPresent(high -> assertThat(count.figures())
                                    .extracting(DisplacementFigure::high)
                                    .contains(high));
                    if (i > 0) {
                        LocalDate before = series.counts().get(i - 1).days().latest();
                        assertThat(series.kind() == DisplacementKind.FLOW
                                        && count.days().reaches(before))
                                .isFalse();
                    }
                }
            }
        }
    }
}
