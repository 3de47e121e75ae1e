package org.dateline.core.ledger.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.dateline.core.record.ActorPart;
import org.junit.jupiter.api.Test;

/** What the reports of a cluster say together. */
class IncidentTest {

    private static final Told FIRST = Told.that("b", "An attack in Tarn killed nine.")
            .at(Told.TARN)
            .by("Wire", "2021-07-04")
            .between("2021-06-28", "2021-07-04")
            .figure("killed", 9L, null);
    private static final Told LATER = Told.that("a", "The Taliban attack on Orla killed 14.")
            .code("183")
            .at(Told.ORLA)
            .byTaliban()
            .by("Lantern", "2021-07-06")
            .figure("killed", 14L, 14L);
    private static final Told LAST = Told.that("c", "The attack on Orla killed 12.")
            .at(Told.ORLA)
            .by("Wire", "2021-07-07")
            .figure("killed", 12L, 12L);

    private static Incident incident() {
        return Incident.of(new Cluster(List.of(FIRST.report(), LATER.report(), LAST.report()), List.of()));
    }

    @Test
    void itHasTheIdOfTheEarliest() {
        assertThat(incident().id()).isEqualTo("b");
        assertThat(incident().voices()).containsExactly("Lantern", "Wire");
    }

    @Test
    void itIsAsSpecificAsItsReportsAgree() {
        Incident.Circumstances what = incident().what();
        assertThat(Objects.requireNonNull(what.place()).name()).isEqualTo("Orla");
        assertThat(Objects.requireNonNull(what.time()).earliest()).hasToString("2021-07-04");
        assertThat(what.code().cameo()).isEqualTo("183");
        assertThat(what.actors()).extracting(ActorPart::name).containsExactly("Taliban");
    }

    @Test
    void aTollRangesOverTheLatestCountOfEachVoice() {
        Toll toll = incident().tolls().get(0);
        assertThat(toll.what()).isEqualTo("killed");
        assertThat(List.of(toll.low(), toll.high())).containsExactly(12L, 14L);
        assertThat(toll.tallies())
                .extracting(tally -> tally.voice() + " " + tally.day() + " " + tally.low())
                .containsExactly("Lantern 2021-07-06 14", "Wire 2021-07-04 9", "Wire 2021-07-07 12");
    }
}
