package org.dateline.core.ledger.incident;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What speaks for and against two reports being of one happening. */
class LikenessTest {

    private static final LikenessModel MODEL = LikenessModel.load();

    private static double score(Told one, Told other) {
        double score = MODEL.of(one.strand(), other.strand()).score();
        assertThat(MODEL.of(other.strand(), one.strand()).score())
                .as("the other way round")
                .isEqualTo(score);
        return score;
    }

    private static Told market() {
        return Told.that("a", "A bomb attack on the vegetable market of Orla killed 14 people.")
                .at(Told.ORLA)
                .code("183")
                .figure("killed", 14L, 14L);
    }

    @Test
    void otherWordsForTheSameHappeningAreLike() {
        Told other = Told.that(
                        "b",
                        "At least 12 shoppers died in the explosion in the Orla bazaar, an attack without a claim.")
                .at(Told.ORLA)
                .code("183")
                .figure("killed", 12L, null);
        assertThat(score(market(), other)).isGreaterThan(0.8);
    }

    @Test
    void anotherDayIsAnotherHappening() {
        assertThat(score(
                        market(),
                        Told.that("b", "A bomb attack on the vegetable market of Orla killed 9 people.")
                                .at(Told.ORLA)
                                .code("183")
                                .on("2021-07-11")
                                .figure("killed", 9L, 9L)))
                .isLessThan(0.5);
    }

    @Test
    void anotherTownOfTheProvinceIsAnotherHappening() {
        Told other = Told.that("b", "A bomb attack on the vegetable market of Brena killed 14 people.")
                .at(Told.BRENA)
                .code("183")
                .figure("killed", 14L, 14L);
        assertThat(score(market(), other)).isLessThan(0.5);
    }

    @Test
    void aTownTakenAndTheTownRetakenAreTwo() {
        Told taken = Told.that("a", "Taliban fighters seized the town of Orla in an attack.")
                .code("192")
                .byTaliban()
                .againstArmy()
                .at(Told.ORLA);
        Told retaken = Told.that("b", "The army won the town of Orla back in an attack.")
                .code("192")
                .byArmy()
                .againstTaliban()
                .at(Told.ORLA);
        assertThat(score(taken, retaken)).isLessThan(0.2);
    }

    @Test
    void othersWithoutASharedKindHaveNoLikeness() {
        assertThat(MODEL.of(market().strand(), market().code("040").strand())).isEqualTo(Likeness.NONE);
    }

    @Test
    void whatIsToldAsAnotherInOneArticleIsLessLike() {
        Told first = Told.that("a", "An attack in Orla killed four soldiers.")
                .at(Told.ORLA)
                .in("x");
        Told second = Told.that("b", "An attack in Orla killed two farmers.")
                .at(Told.ORLA)
                .in("x");
        Told another = Told.that("c", "Another attack in Orla killed two farmers.")
                .at(Told.ORLA)
                .in("x");
        assertThat(score(first, another)).isLessThan(score(first, second));
    }

    @Test
    void reasonsAreWordedAndTheWeightiestFirst() {
        Likeness likeness = MODEL.of(
                market().strand(),
                Told.that("b", "An attack in Orla.").at(Told.ORLA).strand());
        assertThat(likeness.reasons())
                .isNotEmpty()
                .allSatisfy(reason -> assertThat(reason.text()).isNotEqualTo(reason.feature()));
        assertThat(likeness.reasons())
                .isSortedAccordingTo((one, other) -> Double.compare(Math.abs(other.weight()), Math.abs(one.weight())));
    }

    @Test
    void aStrandPoolsWhatItsReportsTell() {
        Report place = Told.that("a", "An attack in Orla.")
                .at(Told.ORLA)
                .in("x")
                .between("2021-06-28", "2021-07-05")
                .report();
        Report day = Told.that("b", "The attack on Sunday killed 14.")
                .in("x")
                .figure("killed", 14L, 14L)
                .report();
        Strand both = new Strand(java.util.List.of(place, day), java.util.List.of());
        Strand alone = new Strand(java.util.List.of(day), java.util.List.of());
        Strand other = market().strand();
        assertThat(MODEL.of(both, other).score())
                .isGreaterThan(MODEL.of(alone, other).score());
        assertThat(MODEL.features(both, other)).contains("place=same-town", "time=same-day", "figure=same-telling");
    }

    private static Told accusation(String id) {
        return Told.that(id, "The governor accused them on Sunday of the attack on the vegetable market of Orla.")
                .trigger("accused")
                .code("112");
    }

    @Test
    void accusationsOfOthersAreTwo() {
        assertThat(score(accusation("a").againstTaliban(), accusation("b").againstArmy()))
                .isZero();
    }

    @Test
    void accusationsOfTheSameOrOfSomebodyUntoldCanBeOne() {
        assertThat(score(accusation("a").againstTaliban(), accusation("b").againstTaliban()))
                .isGreaterThan(0.5);
        assertThat(score(accusation("a").againstTaliban(), accusation("b"))).isPositive();
    }

    @Test
    void anAttackOnOthersIsNoneOfThese() {
        assertThat(score(market().againstTaliban(), market().againstArmy())).isPositive();
    }
}
