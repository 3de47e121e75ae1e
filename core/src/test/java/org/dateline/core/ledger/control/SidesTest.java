package org.dateline.core.ledger.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.core.ledger.control.Reports.actor;

import java.util.stream.Stream;
import org.dateline.core.actor.ActorLexicon;
import org.dateline.core.lexicon.Table;
import org.dateline.core.record.ActorPart;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which side an actor belongs to. */
class SidesTest {

    private static final Sides SIDES = new Sides(ActorLexicon.load());

    private static String side(ActorPart actor) {
        return SIDES.find(actor, "AF").map(Party::side).orElse("none");
    }

    @TestFactory
    Stream<DynamicTest> theExampleOfEverySectorYieldsItsSide() {
        return Table.ofResource(Sides.class, "sectors.tsv").rows().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.get("example"),
                        () -> assertThat(side(actor("somebody", row.get("example"))))
                                .isEqualTo(row.get("side"))));
    }

    @Test
    void aStateIsOneWithItsForces() {
        assertThat(Stream.of("AFG", "AFGGOV", "AFGMIL", "AFGGOVMIL", "AFGCOP", "MIL", "GOVMIL")
                        .map(code -> side(actor("forces", code))))
                .containsOnly("AFG");
    }

    @Test
    void aGroupThatRulesIsStillTheGroup() {
        assertThat(side(actor("Red Band", "AFGGOV", "AFGREBRBD"))).isEqualTo("AFGREBRBD");
    }

    @Test
    void whoIsOnlyCalledAFighterIsOfNoNamedSide() {
        assertThat(SIDES.find(actor("gunmen", "REB"), "AF"))
                .hasValueSatisfying(party -> assertThat(party.named()).isFalse());
    }

    @Test
    void foreignTroopsAreNotTheStateWhereTheyAre() {
        assertThat(side(actor("foreign troops", "MIL"))).isEqualTo("none");
        assertThat(side(actor("American troops", "USAMIL"))).isEqualTo("USA");
    }

    @Test
    void civiliansMediaAndCompaniesHoldNoPlace() {
        assertThat(Stream.of("CVL", "AFGMED", "AFGBUS", "NGO", "WST").map(code -> side(actor("they", code))))
                .containsOnly("none");
    }

    @Test
    void aGroupWithoutLettersOfItsOwnGoesByItsId() {
        ActorPart group =
                new ActorPart(Reports.excerpt("Red Band"), "group/red-band", "Red Band", java.util.List.of("AFGREB"));
        assertThat(side(group)).isEqualTo("group/red-band");
    }
}
