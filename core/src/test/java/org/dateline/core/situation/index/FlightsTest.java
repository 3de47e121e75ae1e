package org.dateline.core.situation.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.core.situation.index.Accounts.told;

import java.util.List;
import org.dateline.core.ledger.displacement.DisplacementCues;
import org.dateline.core.ledger.displacement.DisplacementReport;
import org.junit.jupiter.api.Test;

/** What flights add to displacement. */
class FlightsTest {

    private static final Flights FLIGHTS = new Flights(Recipe.load(), DisplacementCues.load());

    private static List<String> shown(DisplacementReport... reports) {
        return FLIGHTS.of(List.of(reports)).values().stream()
                .flatMap(List::stream)
                .map(flight -> flight.sort() + " " + flight.circumstances().earliest() + "/"
                        + flight.circumstances().latest() + " "
                        + flight.status().label() + " " + flight.weight())
                .toList();
    }

    private static Accounts orla(String voice, String id, String earliest, String latest) {
        return told(voice, latest, id).at("Orla").between(earliest, latest);
    }

    @Test
    void aFlowCountsByItsMagnitudeAndAStockDoesNot() {
        assertThat(shown(
                        orla("Lantern", "a", "2021-07-01", "2021-07-03").fled(500, "people"),
                        orla("Lantern", "b", "2021-07-01", "2021-07-03").remainDisplaced(250_000, "people")))
                .containsExactly("hundreds 2021-07-01/2021-07-03 reported 2");
        assertThat(shown(orla("Lantern", "a", "2021-07-01", "2021-07-03").remainDisplaced(250_000, "people")))
                .isEmpty();
    }

    @Test
    void flowsThatOverlapAreOneAndTheVoiceInTheMiddleGivesItsNumber() {
        assertThat(shown(
                        orla("Lantern", "a", "2021-07-01", "2021-07-03").fled(800, "people"),
                        orla("Courier", "b", "2021-07-02", "2021-07-04").fled(900, "people"),
                        orla("Relay", "c", "2021-07-02", "2021-07-04").fled(90_000, "people")))
                .containsExactly("hundreds 2021-07-01/2021-07-04 confirmed 3.5");
        assertThat(shown(
                        orla("Lantern", "a", "2021-07-01", "2021-07-03").fled(800, "people"),
                        orla("Lantern", "b", "2021-07-08", "2021-07-09").fled(900, "people")))
                .hasSize(2);
    }

    @Test
    void familiesBesideThePeopleOfTheSameDaysAreNoFlowOfTheirOwn() {
        assertThat(shown(
                        orla("Lantern", "a", "2021-07-01", "2021-07-03").fled(800, "people"),
                        orla("Courier", "b", "2021-07-02", "2021-07-04").fled(300, "families")))
                .containsExactly("hundreds 2021-07-01/2021-07-03 reported 2");
        assertThat(shown(orla("Courier", "b", "2021-07-02", "2021-07-04").fled(300, "families")))
                .containsExactly("thousands 2021-07-02/2021-07-04 reported 3");
    }

    @Test
    void aFlightWithoutBeginningIsInNoPeriodAndHoldsNoOther() {
        assertThat(shown(
                        told("Courier", "2021-07-20", "b").at("Orla").fled(700, "people"),
                        orla("Lantern", "a", "2021-07-01", "2021-07-03").fled(800, "people")))
                .containsExactly("hundreds 2021-07-01/2021-07-03 reported 2", "hundreds null/2021-07-20 reported 2");
    }
}
