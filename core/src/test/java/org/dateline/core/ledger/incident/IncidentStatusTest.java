package org.dateline.core.ledger.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.core.event.FactualityValue.CT_MINUS;
import static org.dateline.core.event.FactualityValue.CT_PLUS;
import static org.dateline.core.event.FactualityValue.PR_MINUS;
import static org.dateline.core.event.FactualityValue.PS_PLUS;
import static org.dateline.core.event.FactualityValue.UU;
import static org.dateline.core.ledger.incident.IncidentStatus.CLAIMED;
import static org.dateline.core.ledger.incident.IncidentStatus.CONFIRMED;
import static org.dateline.core.ledger.incident.IncidentStatus.DENIED;
import static org.dateline.core.ledger.incident.IncidentStatus.DISPUTED;
import static org.dateline.core.ledger.incident.IncidentStatus.REPORTED;

import java.util.Arrays;
import java.util.List;
import org.dateline.core.record.TimePart;
import org.dateline.core.statement.SpeakerClass;
import org.dateline.core.time.TimeBasis;
import org.junit.jupiter.api.Test;

/** How far an incident is known. */
class IncidentStatusTest {

    private static Told told(String id, String voice) {
        return Told.that(id, "The Taliban led an attack on Orla.")
                .byTaliban()
                .at(Told.ORLA)
                .by(voice, "2021-07-05");
    }

    private static IncidentStatus status(Told... reports) {
        return joined(Join.Kind.LIKE, 0.95, reports);
    }

    private static IncidentStatus joined(Join.Kind how, double score, Told... reports) {
        List<Report> all = Arrays.stream(reports).map(Told::report).toList();
        String first = all.get(0).id();
        List<Join> joins = all.stream()
                .skip(1)
                .map(report -> new Join(report.id(), first, how, new Likeness(score, List.of())))
                .toList();
        return Incident.of(new Cluster(all, joins)).account().status();
    }

    @Test
    void oneAuthorReportsAndTwoVoicesConfirm() {
        assertThat(status(told("a", "Lantern"))).isEqualTo(REPORTED);
        assertThat(status(told("a", "Lantern"), told("b", "Wire"))).isEqualTo(CONFIRMED);
    }

    @Test
    void articlesOfWhichNoOutletIsKnownBearOutNeitherEachOtherNorMoreThanOneVoiceDoes() {
        Told one = told("a", "article:00000000000000a1");
        Told other = told("b", "article:00000000000000b2");
        assertThat(status(one, other)).isEqualTo(REPORTED);
        assertThat(status(one, other, told("c", "Lantern"))).isEqualTo(CONFIRMED);
        assertThat(status(told("c", "Lantern"), told("d", "LANTERN"), told("e", "lantern")))
                .isEqualTo(REPORTED);
    }

    @Test
    void reportsThatAreOnlyLikelyOfOneHappeningDoNotConfirmEachOther() {
        Told one = told("a", "Lantern");
        Told other = told("b", "Wire");
        assertThat(joined(Join.Kind.LIKE, 0.84, one, other)).isEqualTo(REPORTED);
        assertThat(joined(Join.Kind.LIKE, 0.85, one, other)).isEqualTo(CONFIRMED);
        assertThat(joined(Join.Kind.ANALYST, 0.2, one, other)).isEqualTo(CONFIRMED);
        assertThat(joined(Join.Kind.KEPT, 0.84, one, other)).isEqualTo(REPORTED);
        assertThat(joined(Join.Kind.KEPT, 0.85, one, other)).isEqualTo(CONFIRMED);
    }

    @Test
    void twoReportsOfOneVoiceDoNotConfirm() {
        assertThat(status(told("a", "Wire"), told("b", "Wire"))).isEqualTo(REPORTED);
    }

    @Test
    void whatAnAuthorHoldsForPossibleDoesNotConfirm() {
        assertThat(status(told("a", "Lantern"), told("b", "Wire").author(PS_PLUS)))
                .isEqualTo(REPORTED);
    }

    @Test
    void onlyItsActorClaims() {
        assertThat(status(told("a", "Lantern")
                        .author(UU)
                        .speaker("Zabihullah Mujahid", SpeakerClass.MILITANT, CT_PLUS, "AFGREBTAL")))
                .isEqualTo(CLAIMED);
    }

    @Test
    void aSpeakerWhoIsNoPartyReports() {
        assertThat(status(
                        told("a", "Lantern").author(UU).speaker("a trader", SpeakerClass.RESIDENT, CT_PLUS, "AFGCVL")))
                .isEqualTo(REPORTED);
    }

    @Test
    void aCitedOutletIsThatOutletsVoice() {
        Told citing = told("a", "Lantern").author(UU).speaker("Wire", SpeakerClass.MEDIA, CT_PLUS, "MED");
        assertThat(status(citing, told("b", "Wire"))).isEqualTo(REPORTED);
        Told other = told("a", "Lantern").author(UU).speaker("Courier", SpeakerClass.MEDIA, CT_PLUS, "MED");
        assertThat(status(other, told("b", "Wire"))).isEqualTo(CONFIRMED);
    }

    @Test
    void aDenialDisputesWhatAnAuthorHoldsAndDeniesWhatNoneDoes() {
        assertThat(status(told("a", "Lantern")
                        .author(CT_PLUS)
                        .speaker("ministry", SpeakerClass.OFFICIAL, PR_MINUS, "AFGGOV")))
                .isEqualTo(DISPUTED);
        assertThat(status(told("a", "Lantern")
                        .author(UU)
                        .speaker("Taliban", SpeakerClass.MILITANT, CT_PLUS, "AFGREBTAL")
                        .speaker("ministry", SpeakerClass.OFFICIAL, CT_MINUS, "AFGGOV")))
                .isEqualTo(DENIED);
    }

    @Test
    void onlyWhatSomebodyHoldsOrDeniesIsAHappening() {
        assertThat(told("a", "x")
                        .author(UU)
                        .speaker("s", SpeakerClass.OFFICIAL, UU)
                        .report()
                        .isOfHappening())
                .isFalse();
        assertThat(told("a", "x").author(CT_MINUS).report().isOfHappening()).isFalse();
        assertThat(told("a", "x")
                        .author(UU)
                        .speaker("s", SpeakerClass.OFFICIAL, CT_MINUS)
                        .report()
                        .isOfHappening())
                .isTrue();
        assertThat(told("a", "x")
                        .author(UU)
                        .speaker("s", SpeakerClass.OFFICIAL, CT_MINUS)
                        .time(new TimePart(null, "FUTURE_REF", null, null, TimeBasis.RELATIVE))
                        .report()
                        .isOfHappening())
                .as("would not attack")
                .isFalse();
    }
}
