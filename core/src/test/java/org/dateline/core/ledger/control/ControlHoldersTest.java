package org.dateline.core.ledger.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.core.ledger.control.Lines.TIMELINES;
import static org.dateline.core.ledger.control.Lines.lines;
import static org.dateline.core.ledger.control.Lines.timeline;
import static org.dateline.core.ledger.control.Reports.ARMY;
import static org.dateline.core.ledger.control.Reports.FIGHTERS;
import static org.dateline.core.ledger.control.Reports.REBELS;
import static org.dateline.core.ledger.control.Reports.TROOPS;
import static org.dateline.core.ledger.control.Reports.actor;
import static org.dateline.core.ledger.control.Reports.told;
import static org.dateline.core.ledger.control.Reports.town;

import java.time.LocalDate;
import java.util.List;
import org.dateline.core.ledger.DayWindow;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlacePrecision;
import org.junit.jupiter.api.Test;

/** Who holds a place and since when, from the simple to the compound. */
class ControlHoldersTest {

    @Test
    void aCaptureToldAsFactHoldsFromItsDayOn() {
        assertThat(lines(told("2021-07-14").captured(REBELS).on("2021-07-13").fact()))
                .containsExactly("2021-07-13 to - held Red Band [] as of 2021-07-13");
    }

    @Test
    void aCaptureWithoutADayHasHappenedByTheDayItIsTold() {
        ControlStretch stretch =
                timeline(told("2021-07-14").captured(REBELS).fact()).stretches().get(0);
        assertThat(stretch.from()).isEqualTo("2021-07-14");
        assertThat(stretch.began().earliest()).isNull();
    }

    @Test
    void aLaterReportWithABetterDayRefinesTheBeginning() {
        ControlTimeline timeline = timeline(
                told("2021-07-14").captured(REBELS).thisWeek().fact(),
                told("2021-07-20").captured(REBELS).on("2021-07-12").fact(),
                told("2021-08-20").captured(REBELS).before().fact());
        assertThat(timeline.stretches()).hasSize(1);
        ControlStretch stretch = timeline.stretches().get(0);
        assertThat(stretch.began())
                .isEqualTo(new DayWindow(LocalDate.parse("2021-07-12"), LocalDate.parse("2021-07-12")));
        assertThat(stretch.voices()).hasSize(3);
    }

    @Test
    void itIsHeldAsOfTheLastDayForWhichAnythingIsTold() {
        ControlStretch stretch = timeline(
                        told("2021-07-14").captured(REBELS).on("2021-07-13").fact(),
                        told("2021-07-30").held(REBELS).on("2021-07-30").fact())
                .stretches()
                .get(0);
        assertThat(stretch.asOf()).isEqualTo("2021-07-30");
        assertThat(stretch.ageOn(LocalDate.parse("2021-08-04"))).isEqualTo(5);
        assertThat(stretch.ageOn(LocalDate.parse("2021-07-20"))).isZero();
    }

    @Test
    void aRecaptureEndsAHoldingAndACaptureToldAgainDoesNotBringItBack() {
        assertThat(lines(
                        told("2021-07-12").captured(REBELS).on("2021-07-10").fact(),
                        told("2021-07-17").recaptured(ARMY).on("2021-07-16").fact(),
                        told("2021-07-30").captured(REBELS).on("2021-07-10").fact(),
                        told("2021-07-31").captured(REBELS).before().fact()))
                .containsExactly(
                        "2021-07-10 to 2021-07-15 held Red Band [] as of 2021-07-10",
                        "2021-07-16 to - held government of Afghanistan [] as of 2021-07-16");
    }

    @Test
    void aRecaptureWithoutADayLiesBehindTheLastDayOfTheOtherSide() {
        ControlStretch second = timeline(
                        told("2021-07-12").captured(REBELS).on("2021-07-10").fact(),
                        told("2021-07-13").held(REBELS).on("2021-07-13").fact(),
                        told("2021-07-17").recaptured(ARMY).fact())
                .stretches()
                .get(1);
        assertThat(second.began())
                .isEqualTo(new DayWindow(LocalDate.parse("2021-07-13"), LocalDate.parse("2021-07-17")));
    }

    @Test
    void whatIsRetakenByNobodyNamedGoesToWhoHeldItBefore() {
        assertThat(lines(
                        told("2021-06-01").held(ARMY).on("2021-06-01").fact(),
                        told("2021-07-12").captured(REBELS).on("2021-07-10").fact(),
                        told("2021-07-17").recaptured(null).on("2021-07-16").fact()))
                .endsWith("2021-07-16 to - held government of Afghanistan [] as of 2021-07-16");
    }

    @Test
    void aHoldingToldLongAfterTheOtherSideTookItIsANewOne() {
        assertThat(lines(
                        told("2021-07-12").captured(REBELS).on("2021-07-10").fact(),
                        told("2021-07-17").recaptured(ARMY).on("2021-07-16").fact(),
                        told("2021-08-06").held(REBELS).on("2021-08-06").fact()))
                .endsWith("2021-08-06 to - held Red Band [] as of 2021-08-06");
    }

    @Test
    void whatItsHolderLeavesIsLostUntilSomebodyIsToldToHaveIt() {
        assertThat(lines(
                        told("2021-07-01").held(ARMY).on("2021-07-01").fact(),
                        told("2021-07-14").lost(TROOPS).on("2021-07-14").fact(),
                        told("2021-07-30").held(REBELS).on("2021-07-30").fact()))
                .containsExactly(
                        "2021-07-01 to 2021-07-13 held government of Afghanistan [] as of 2021-07-01",
                        "2021-07-14 to 2021-07-29 lost nobody [] as of 2021-07-14",
                        "2021-07-30 to - held Red Band [] as of 2021-07-30");
    }

    @Test
    void whatIsTakenAndLeftOnOneDayIsLostAtItsEnd() {
        assertThat(lines(
                        told("2021-07-01").held(ARMY).on("2021-07-01").fact(),
                        told("2021-07-07").captured(REBELS).on("2021-07-07").fact(),
                        told("2021-07-07").lost(REBELS).on("2021-07-07").fact()))
                .endsWith("2021-07-07 to - lost nobody [] as of 2021-07-07");
    }

    @Test
    void aFallAndACaptureOfTheSameWeekAreOne() {
        ControlTimeline timeline = timeline(
                told("2021-07-14").lost(TROOPS).thisWeek().fact(),
                told("2021-07-15").captured(REBELS).thisWeek().fact());
        assertThat(timeline.stretches()).hasSize(1);
        assertThat(timeline.holderOn(LocalDate.parse("2021-07-14"))
                        .orElseThrow()
                        .name())
                .isEqualTo("Red Band");
    }

    @Test
    void aLossWithAKnownNewHolderIsACapture() {
        assertThat(lines(told("2021-07-14").lost(REBELS).from(ARMY).fact()))
                .containsExactly("2021-07-14 to - held Red Band [] as of 2021-07-14");
    }

    @Test
    void whatFellAsWellFellToTheOneSideThatTakesPlaces() {
        ControlReport orla = told("2021-07-14").captured(REBELS).fact();
        ControlReport brena = told("2021-07-14").at(town("Brena")).lost(null).fact();
        assertThat(TIMELINES.of(List.of(orla, brena)))
                .allSatisfy(timeline -> assertThat(timeline.stretches().get(0).holder())
                        .extracting(Party::name)
                        .isEqualTo("Red Band"));
        ControlReport kard = told("2021-07-14").at(town("Kard")).captured(ARMY).fact();
        assertThat(TIMELINES.of(List.of(orla, brena, kard)))
                .filteredOn(timeline -> timeline.place().name().equals("Brena"))
                .allSatisfy(timeline ->
                        assertThat(timeline.stretches().get(0).state()).isEqualTo(ControlState.LOST));
    }

    @Test
    void aHoldingOfYearsAgoEndsThere() {
        assertThat(lines(
                        told("2021-08-08")
                                .held(REBELS)
                                .between("2015-01-01", "2015-12-31")
                                .fact(),
                        told("2021-08-08").captured(REBELS).on("2021-08-08").fact()))
                .containsExactly(
                        "2015-12-31 to 2015-12-31 held Red Band [] as of 2015-12-31",
                        "2021-08-08 to - held Red Band [] as of 2021-08-08");
    }

    @Test
    void ofTheYearsAfterAHoldingOfYearsAgoNothingIsToldButTheFightForIt() {
        ControlTimeline timeline = timeline(
                told("2021-08-08")
                        .held(REBELS)
                        .between("2015-01-01", "2015-12-31")
                        .fact(),
                told("2021-06-22").attempted(REBELS).on("2021-06-21").fact(),
                told("2021-08-08").captured(REBELS).on("2021-08-08").fact());

        assertThat(timeline.stretchOn(LocalDate.parse("2018-01-01"))).isEmpty();
        assertThat(timeline.stretchOn(LocalDate.parse("2021-06-22"))).hasValueSatisfying(stretch -> {
            assertThat(stretch.state()).isEqualTo(ControlState.CONTESTED);
            assertThat(stretch.since()).isEqualTo(on("2021-06-21"));
            assertThat(stretch.asOf()).isEqualTo(LocalDate.parse("2021-06-21"));
        });
    }

    private static DayWindow on(String day) {
        return new DayWindow(LocalDate.parse(day), LocalDate.parse(day));
    }

    @Test
    void whatWasLostBeforeAnAttemptIsLostSinceThen() {
        ControlTimeline timeline = timeline(
                told("2021-07-01").lost(ARMY).on("2021-07-01").fact(),
                told("2021-07-21").attempted(REBELS).on("2021-07-21").fact());

        assertThat(timeline.stretchOn(LocalDate.parse("2021-07-25"))).hasValueSatisfying(stretch -> {
            assertThat(stretch.state()).isEqualTo(ControlState.LOST);
            assertThat(stretch.since()).isEqualTo(on("2021-07-01"));
        });
    }

    @Test
    void fightersAreTheOneGroupToldOfThere() {
        assertThat(lines(
                        told("2021-07-14").captured(FIGHTERS).on("2021-07-14").fact(),
                        told("2021-07-15").held(REBELS).on("2021-07-15").fact()))
                .containsExactly("2021-07-14 to - held Red Band [] as of 2021-07-15");
    }

    @Test
    void foreignTroopsThatLeaveACountryHadNotHeldIt() {
        Place country = new Place("Afghanistan", "country:AF", "AF", null, null, 34, 66, PlacePrecision.COUNTRY);
        assertThat(TIMELINES.of(List.of(
                        told("2021-08-31")
                                .at(country)
                                .lost(actor("American soldiers", "USAMIL"))
                                .fact(),
                        told("2021-08-31")
                                .at(country)
                                .lost(actor("Foreign troops", "MIL"))
                                .fact())))
                .isEmpty();
    }
}
