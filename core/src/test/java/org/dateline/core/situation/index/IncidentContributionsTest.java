package org.dateline.core.situation.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.core.situation.index.Accounts.ARMY;
import static org.dateline.core.situation.index.Accounts.BAND;
import static org.dateline.core.situation.index.Accounts.PAKISTAN;
import static org.dateline.core.situation.index.Accounts.WASHINGTON;
import static org.dateline.core.situation.index.Accounts.told;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.core.event.FactualityValue;
import org.dateline.core.ledger.incident.AnalystLinks;
import org.dateline.core.ledger.incident.IncidentMerger;
import org.dateline.core.ledger.incident.Report;
import org.dateline.core.ontology.PloverType;
import org.dateline.core.situation.index.Contribution.Side;
import org.dateline.core.statement.SpeakerClass;
import org.junit.jupiter.api.Test;

/** What incidents add to which index. */
class IncidentContributionsTest {

    private static final IncidentMerger MERGER = IncidentMerger.load();
    private static final IncidentContributions CONTRIBUTIONS = new IncidentContributions(Recipe.load());

    private static List<Contribution> contributions(Report... reports) {
        return MERGER.merge(List.of(reports), AnalystLinks.NONE).stream()
                .flatMap(incident -> CONTRIBUTIONS.of(incident).stream())
                .toList();
    }

    private static Stream<String> shown(Report... reports) {
        return contributions(reports).stream()
                .map(contribution -> contribution.index().label() + " " + contribution.sort() + " "
                        + contribution.status().label() + " " + contribution.weight());
    }

    private static Accounts attack(String voice) {
        return told(voice, "2021-07-05").on("2021-07-04").at("Orla");
    }

    @Test
    void violenceWeighsByTheVoicesThatVouchForIt() {
        assertThat(shown(attack("Lantern").event(PloverType.ASSAULT, "190", List.of(BAND), List.of(ARMY))))
                .containsExactly("violence violence reported 1", "attention happening reported 1");
        assertThat(shown(
                        attack("Lantern").event(PloverType.ASSAULT, "190", List.of(BAND), List.of(ARMY)),
                        attack("Courier").event(PloverType.ASSAULT, "190", List.of(BAND), List.of(ARMY))))
                .containsExactly("violence violence confirmed 1.5", "attention happening confirmed 2");
    }

    @Test
    void whatAPartyClaimsOrSomebodyDeniesWeighsLess() {
        assertThat(shown(attack("Lantern")
                        .speaker("a spokesman", SpeakerClass.MILITANT, FactualityValue.CT_PLUS, "AFGREBRBD")
                        .event(PloverType.ASSAULT, "190", List.of(BAND), List.of(ARMY))))
                .containsExactly("violence violence claimed 0.25", "attention happening claimed 1");
        assertThat(shown(attack("Lantern")
                        .author(FactualityValue.CT_PLUS)
                        .speaker("a minister", SpeakerClass.OFFICIAL, FactualityValue.CT_MINUS, "AFGGOV")
                        .event(PloverType.ASSAULT, "190", List.of(BAND), List.of(ARMY))))
                .containsExactly("violence violence disputed 0.5", "attention happening disputed 1");
        assertThat(shown(attack("Lantern")
                        .speaker("a minister", SpeakerClass.OFFICIAL, FactualityValue.CT_MINUS, "AFGGOV")
                        .event(PloverType.ASSAULT, "190", List.of(BAND), List.of(ARMY))))
                .containsExactly("violence violence denied 0", "attention happening denied 1");
    }

    @Test
    void aDemandIsPressureAndWhatIsDemandedIsNothing() {
        Report demand = told("Lantern", "2021-07-05")
                .on("2021-07-05")
                .event(PloverType.REQUEST, "1041", List.of(WASHINGTON), List.of(PAKISTAN));
        Report demanded = told("Lantern", "2021-07-05", "deed")
                .on("2021-07-05")
                .speaker("a senator", SpeakerClass.POLITICIAN, FactualityValue.UU, "USALEG")
                .event(PloverType.SANCTION, "163", List.of(WASHINGTON), List.of(PAKISTAN));
        assertThat(shown(demand, demanded))
                .containsExactly("pressure demand reported 1", "attention happening reported 1");
        Contribution pressure = contributions(demand).get(0);
        assertThat(Recipe.load().of(IndexName.PRESSURE).subjects(pressure.circumstances()))
                .extracting(Side::name)
                .containsExactly("Pakistan");
        assertThat(pressure.circumstances().by()).extracting(Side::name).containsExactly("United States");
        assertThat(pressure.evidence()).containsExactly("Lantern of 2021-07-05");
    }

    @Test
    void anAppealOrAnAccusationOfNobodyIsNoPressure() {
        assertThat(shown(told("Lantern", "2021-07-05")
                        .on("2021-07-05")
                        .event(PloverType.REQUEST, "023", List.of(WASHINGTON), List.of(PAKISTAN))))
                .containsExactly("attention happening reported 1");
        assertThat(shown(told("Lantern", "2021-07-05")
                        .on("2021-07-05")
                        .event(PloverType.ACCUSE, "111", List.of(WASHINGTON), List.of())))
                .containsExactly("attention happening reported 1");
    }

    @Test
    void aSilenceIsNothing() {
        assertThat(shown(told("Lantern", "2021-07-05")
                        .author(FactualityValue.CT_MINUS)
                        .on("2021-07-05")
                        .event(PloverType.ACCUSE, "111", List.of(PAKISTAN), List.of(BAND))))
                .isEmpty();
    }
}
