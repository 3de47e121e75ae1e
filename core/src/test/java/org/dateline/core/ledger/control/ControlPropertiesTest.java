package org.dateline.core.ledger.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dateline.core.actor.ActorLexicon;
import org.dateline.core.event.ControlChange;
import org.dateline.core.event.FactualityValue;
import org.dateline.core.record.ActorPart;
import org.dateline.core.statement.SpeakerClass;
import org.junit.jupiter.api.Test;

/** What holds of the timelines of whatever reports. */
class ControlPropertiesTest {

    private static final int ROUNDS = 300;
    private static final LocalDate START = LocalDate.parse("2021-05-01");

    private final ControlTimelines timelines = new ControlTimelines(ActorLexicon.load());

    private static ControlReport randomReport(Random random) {
        LocalDate told = START.plusDays(random.nextInt(60));
        Reports report = Reports.told(told.toString(), "Voice " + random.nextInt(4));
        report.at(Reports.town(random.nextBoolean() ? "Orla" : "Brena"));
        ActorPart[] actors = {
            Reports.REBELS,
            Reports.ARMY,
            Reports.TROOPS,
            Reports.FIGHTERS,
            Reports.actor("White Band", "AFGREBWBD"),
            Reports.actor("residents", "CVL"),
            null
        };
        ControlChange.Kind[] kinds = ControlChange.Kind.values();
        report.change(kinds[random.nextInt(kinds.length)], actors[random.nextInt(actors.length)]);
        switch (random.nextInt(6)) {
            case 0 -> report.on(told.minusDays(random.nextInt(12)).toString());
            case 1 -> report.thisWeek();
            case 2 -> report.before();
            case 3 -> report.toCome();
            case 4 ->
                report.between(
                        told.minusDays(20 + random.nextInt(20)).toString(),
                        told.minusDays(9).toString());
            default -> {}
        }
        FactualityValue[] values = FactualityValue.values();
        if (random.nextBoolean()) {
            report.author(values[random.nextInt(values.length)]);
        }
        String[] codes = {"AFGGOVMIL", "AFGREBRBD", "CVL", "REB", "USAGOV"};
        for (int i = random.nextInt(3); i > 0; i--) {
            SpeakerClass kind = SpeakerClass.values()[random.nextInt(SpeakerClass.values().length)];
            report.heldBy(
                    random.nextBoolean() ? FactualityValue.CT_PLUS : FactualityValue.CT_MINUS,
                    kind,
                    "speaker",
                    codes[random.nextInt(codes.length)]);
        }
        return report.report();
    }

    private static List<ControlReport> randomReports(Random random) {
        List<ControlReport> reports = new ArrayList<>();
        for (int i = random.nextInt(14); i >= 0; i--) {
            reports.add(randomReport(random));
        }
        return reports;
    }

    @Test
    void theOrderOfReportsDoesNotMatterNorToldTwice() {
        Random random = new Random(20);
        for (int round = 0; round < ROUNDS; round++) {
            List<ControlReport> reports = randomReports(random);
            List<ControlTimeline> expected = timelines.of(reports);
            reports.add(reports.get(random.nextInt(reports.size())));
            Collections.shuffle(reports, random);
            assertThat(timelines.of(reports)).isEqualTo(expected);
        }
    }

    @Test
    void stretchesDoNotOverlapAndNothingIsToldOnlyAfterAHoldingOfBefore() {
        Random random = new Random(21);
        int stretches = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (ControlTimeline timeline : timelines.of(randomReports(random))) {
                stretches += timeline.stretches().size();
                LocalDate first = timeline.stretches().get(0).from();
                assertThat(timeline.stretchOn(first.minusDays(1))).isEmpty();
                ControlStretch before = null;
                for (LocalDate day = first; day.isBefore(START.plusDays(90)); day = day.plusDays(1)) {
                    LocalDate on = day;
                    List<ControlStretch> standing = timeline.stretches().stream()
                            .filter(stretch -> stretch.covers(on))
                            .toList();
                    assertThat(standing).hasSizeLessThan(2);
                    assertThat(standing.isEmpty() && before != null && before.holder() == null)
                            .isFalse();
                    before = standing.isEmpty() ? null : standing.get(0);
                }
            }
        }
        assertThat(stretches).isGreaterThan(ROUNDS);
    }

    @Test
    void everyStretchHasEvidenceOfADayThatItDoesNotOutrun() {
        Random random = new Random(22);
        for (int round = 0; round < ROUNDS; round++) {
            for (ControlTimeline timeline : timelines.of(randomReports(random))) {
                for (ControlStretch stretch : timeline.stretches()) {
                    assertThat(stretch.evidence()).isNotEmpty().isSorted();
                    assertThat(stretch.evidence())
                            .extracting(ControlEvidence::about)
                            .contains(stretch.asOf());
                    assertThat(stretch.rivals()).noneMatch(rival -> rival.isSameSideAs(stretch.holder()));
                    boolean open = stretch.state() == ControlState.CONTESTED
                            || stretch.state() == ControlState.DISPUTED
                            || stretch.state() == ControlState.LOST;
                    assertThat(stretch.holder() != null || open).isTrue();
                }
            }
        }
    }

    @Test
    void aSideThatNobodyTellsOfNeverHolds() {
        Random random = new Random(23);
        for (int round = 0; round < ROUNDS; round++) {
            List<ControlReport> reports = randomReports(random).stream()
                    .filter(report -> report.control().holder() != Reports.REBELS)
                    .filter(report -> report.control().change() != ControlChange.Kind.RECAPTURED)
                    .toList();
            for (ControlTimeline timeline : timelines.of(reports)) {
                assertThat(timeline.stretches())
                        .noneMatch(stretch -> stretch.holder() != null
                                && stretch.holder().side().equals("AFGREBRBD"));
            }
        }
    }
}
