package org.dateline.core.ledger.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.core.ledger.control.Lines.TIMELINES;
import static org.dateline.core.ledger.control.Lines.lines;
import static org.dateline.core.ledger.control.Reports.REBELS;
import static org.dateline.core.ledger.control.Reports.TROOPS;
import static org.dateline.core.ledger.control.Reports.told;
import static org.dateline.core.ledger.control.Reports.town;

import java.time.LocalDate;
import java.util.List;
import org.dateline.core.statement.SpeakerClass;
import org.junit.jupiter.api.Test;

/** What a reader understands of who holds a place, though no sentence tells it whole. */
class ControlUntoldTest {

    private static final String MINISTRY = "AFGGOVMIL";

    @Test
    void whatIsBesiegedForTwoWeeksHasBeenSoSinceThen() {
        assertThat(lines(told("2021-07-31")
                        .contested(REBELS)
                        .between("2021-07-17", "2021-07-31")
                        .fact()))
                .singleElement()
                .asString()
                .startsWith("2021-07-17 to - contested nobody [Red Band]")
                .endsWith("as of 2021-07-31");
    }

    @Test
    void whatIsHeldForAMonthHasBeenSoSinceThen() {
        assertThat(lines(told("2021-07-27")
                        .held(REBELS)
                        .between("2021-06-27", "2021-07-27")
                        .fact()))
                .containsExactly("2021-06-27 to - held Red Band [] as of 2021-07-27");
    }

    @Test
    void whoBesiegesIsTheSideThatTheArticleTellsOfElsewhere() {
        List<ControlTimeline> timelines = TIMELINES.of(List.of(
                told("2021-07-31").contested(null).fact(),
                told("2021-07-31").at(town("Brena")).captured(REBELS).fact()));

        assertThat(timelines)
                .filteredOn(timeline -> timeline.place().name().equals("Orla"))
                .flatExtracting(timeline -> timeline.stretchOn(LocalDate.parse("2021-07-31"))
                        .orElseThrow()
                        .rivals())
                .extracting(Party::name)
                .containsExactly("Red Band");
    }

    @Test
    void aPlaceThatItIsDeniedThatASideHoldsIsSaidToBeItsAndDisputed() {
        assertThat(lines(told("2021-05-20")
                        .held(REBELS)
                        .deniedBy(SpeakerClass.OFFICIAL, "the ministry", MINISTRY)
                        .report()))
                .containsExactly("2021-05-20 to - disputed Red Band [government of Afghanistan] as of 2021-05-20");
    }

    @Test
    void whoSpeaksOfAnEarlierFallDoesNotVouchForTheRecapture() {
        assertThat(lines(
                        told("2021-07-27")
                                .recaptured(TROOPS)
                                .on("2021-07-26")
                                .saidBy(SpeakerClass.OFFICIAL, "the ministry", MINISTRY)
                                .report(),
                        told("2021-07-27")
                                .lost(null)
                                .saidBy(SpeakerClass.RESIDENT, "a broker", "CVL")
                                .report()))
                .containsExactly("2021-07-26 to - claimed government of Afghanistan [] as of 2021-07-26");
    }

    @Test
    void whoDeniesWhatIsFirstToldOfAnEarlierDayDeniesItOfThatDay() {
        assertThat(lines(told("2021-08-23")
                        .captured(REBELS)
                        .on("2021-08-21")
                        .saidBy(SpeakerClass.MEDIA, "a broadcaster", "MED")
                        .deniedBy(SpeakerClass.OFFICIAL, "the ministry", MINISTRY)
                        .report()))
                .singleElement()
                .asString()
                .startsWith("2021-08-21 to - disputed Red Band");
    }
}
