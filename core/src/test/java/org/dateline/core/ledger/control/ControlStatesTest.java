package org.dateline.core.ledger.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.core.ledger.control.Lines.TIMELINES;
import static org.dateline.core.ledger.control.Lines.lines;
import static org.dateline.core.ledger.control.Reports.ARMY;
import static org.dateline.core.ledger.control.Reports.REBELS;
import static org.dateline.core.ledger.control.Reports.TROOPS;
import static org.dateline.core.ledger.control.Reports.told;

import java.util.List;
import org.dateline.core.event.FactualityValue;
import org.dateline.core.statement.SpeakerClass;
import org.junit.jupiter.api.Test;

/** How sure it is who holds a place: on whose word, denied by whom, fought over. */
class ControlStatesTest {

    private static final String MINISTRY = "AFGGOVMIL";

    @Test
    void whatOnlyTheCaptorSaysIsAClaimUntilSomebodyElseSaysSo() {
        assertThat(lines(
                        told("2021-07-14")
                                .captured(REBELS)
                                .saidBy(SpeakerClass.MILITANT, "Red Band", "AFGREBRBD")
                                .report(),
                        told("2021-07-16")
                                .captured(REBELS)
                                .before()
                                .saidBy(SpeakerClass.RESIDENT, "residents", "CVL")
                                .report()))
                .containsExactly(
                        "2021-07-14 to 2021-07-15 claimed Red Band [] as of 2021-07-14",
                        "2021-07-16 to - held Red Band [] as of 2021-07-16");
    }

    @Test
    void whoLosesMayTellItAsWellAsAnybody() {
        assertThat(lines(told("2021-07-14")
                        .captured(REBELS)
                        .saidBy(SpeakerClass.OFFICIAL, "the ministry", MINISTRY)
                        .report()))
                .containsExactly("2021-07-14 to - held Red Band [] as of 2021-07-14");
    }

    @Test
    void aMinistryOfTheCaptorIsTheCaptor() {
        assertThat(lines(told("2021-07-14")
                        .captured(TROOPS)
                        .saidBy(SpeakerClass.OFFICIAL, "the ministry", MINISTRY)
                        .report()))
                .containsExactly("2021-07-14 to - claimed government of Afghanistan [] as of 2021-07-14");
    }

    @Test
    void aCaptureThatIsFearedPlannedOrDoubtedIsNone() {
        assertThat(TIMELINES.of(List.of(
                        told("2021-07-14").captured(REBELS).toCome().fact(),
                        told("2021-07-14").captured(REBELS).report(),
                        told("2021-07-14")
                                .captured(REBELS)
                                .heldBy(FactualityValue.PR_PLUS, SpeakerClass.EXPERT, "an analyst")
                                .report())))
                .isEmpty();
    }

    @Test
    void accountsOfTheSameDaysThatNameDifferentHoldersMakeItContested() {
        assertThat(lines(
                        told("2021-07-14", "Wire")
                                .captured(REBELS)
                                .on("2021-07-14")
                                .fact(),
                        told("2021-07-16", "Courier")
                                .held(ARMY)
                                .on("2021-07-16")
                                .fact(),
                        told("2021-07-20", "Wire").held(REBELS).on("2021-07-20").fact()))
                .containsExactly(
                        "2021-07-14 to 2021-07-15 held Red Band [] as of 2021-07-14",
                        "2021-07-16 to 2021-07-19 contested Red Band [government of Afghanistan] as of 2021-07-16",
                        "2021-07-20 to - held Red Band [] as of 2021-07-20");
    }

    @Test
    void aCaptureToldAgainWithinAWeekOfARecaptureContradictsIt() {
        assertThat(lines(
                        told("2021-07-12").captured(REBELS).on("2021-07-10").fact(),
                        told("2021-07-17").recaptured(ARMY).on("2021-07-16").fact(),
                        told("2021-07-18").captured(REBELS).fact()))
                .endsWith("2021-07-18 to - contested government of Afghanistan [Red Band] as of 2021-07-18");
    }

    @Test
    void aSiegeLastsUntilSomethingElseIsTold() {
        assertThat(lines(
                        told("2021-06-01").held(ARMY).on("2021-06-01").fact(),
                        told("2021-06-23").contested(REBELS).on("2021-06-23").fact(),
                        told("2021-08-08").captured(REBELS).on("2021-08-08").fact()))
                .containsExactly(
                        "2021-06-01 to 2021-06-22 held government of Afghanistan [] as of 2021-06-01",
                        "2021-06-23 to 2021-08-07 contested government of Afghanistan [Red Band] as of 2021-06-23",
                        "2021-08-08 to - held Red Band [] as of 2021-08-08");
    }

    @Test
    void anAttemptLastsItsDay() {
        assertThat(lines(
                        told("2021-06-01").held(ARMY).on("2021-06-01").fact(),
                        told("2021-07-07").attempted(REBELS).on("2021-07-07").fact()))
                .containsExactly(
                        "2021-06-01 to 2021-07-06 held government of Afghanistan [] as of 2021-06-01",
                        "2021-07-07 to 2021-07-07 contested government of Afghanistan [Red Band] as of 2021-07-07",
                        "2021-07-08 to - held government of Afghanistan [] as of 2021-07-07");
    }

    @Test
    void whereOnlyFightingIsToldNobodyHolds() {
        assertThat(lines(told("2021-07-07").attempted(REBELS).on("2021-07-07").fact()))
                .containsExactly("2021-07-07 to - contested nobody [Red Band] as of 2021-07-07");
    }

    @Test
    void aDenialDisputesAClaimUntilAnArticleTellsItAsFact() {
        assertThat(lines(
                        told("2021-07-14")
                                .captured(REBELS)
                                .saidBy(SpeakerClass.RESIDENT, "residents", "CVL")
                                .deniedBy(SpeakerClass.OFFICIAL, "the ministry", MINISTRY)
                                .report(),
                        told("2021-07-20").captured(REBELS).on("2021-07-14").fact()))
                .containsExactly(
                        "2021-07-14 to 2021-07-19 disputed Red Band [government of Afghanistan] as of 2021-07-14",
                        "2021-07-20 to - held Red Band [] as of 2021-07-14");
    }

    @Test
    void aLaterDenialByTheLoserDisputesWhatWasToldAsFactUntilOthersConfirm() {
        ControlReport capture =
                told("2021-07-14").captured(REBELS).on("2021-07-14").fact();
        ControlReport denial = told("2021-07-15")
                .lost(null)
                .before()
                .deniedBy(SpeakerClass.OFFICIAL, "the ministry", MINISTRY)
                .report();
        ControlReport confirmation = told("2021-07-17")
                .captured(REBELS)
                .before()
                .saidBy(SpeakerClass.WITNESS, "a photographer")
                .report();
        assertThat(lines(capture, denial, confirmation))
                .containsExactly(
                        "2021-07-14 to 2021-07-14 held Red Band [] as of 2021-07-14",
                        "2021-07-15 to 2021-07-16 disputed Red Band [government of Afghanistan] as of 2021-07-15",
                        "2021-07-17 to - held Red Band [] as of 2021-07-17");
    }

    @Test
    void whatAnArticleTellsAsFactInTheFaceOfADenialIsHeld() {
        assertThat(lines(told("2021-07-14")
                        .captured(REBELS)
                        .author(FactualityValue.CT_PLUS)
                        .deniedBy(SpeakerClass.OFFICIAL, "the ministry", MINISTRY)
                        .report()))
                .containsExactly("2021-07-14 to - held Red Band [] as of 2021-07-14");
    }

    @Test
    void aDenialOfWhatNobodyIsQuotedOnDisputesThePlace() {
        assertThat(lines(told("2021-05-20")
                        .lost(null)
                        .deniedBy(SpeakerClass.OFFICIAL, "the ministry", MINISTRY)
                        .report()))
                .containsExactly("2021-05-20 to - disputed nobody [government of Afghanistan] as of 2021-05-20");
    }
}
