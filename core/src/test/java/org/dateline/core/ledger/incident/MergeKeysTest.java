package org.dateline.core.ledger.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dateline.core.place.Place;
import org.junit.jupiter.api.Test;

/** Who meets whom by keys. */
class MergeKeysTest {

    private static boolean meet(Told one, Told other) {
        Strand strand = one.strand();
        Strand otherStrand = other.strand();
        boolean meets = !Collections.disjoint(MergeKeys.soughtBy(strand), MergeKeys.of(otherStrand));
        assertThat(!Collections.disjoint(MergeKeys.soughtBy(otherStrand), MergeKeys.of(strand)))
                .as("from the other side")
                .isEqualTo(meets);
        return meets;
    }

    private static Told attack() {
        return Told.that("a", "An attack took place.");
    }

    @Test
    void aTownMeetsItselfAndItsProvinceAndNoOtherTown() {
        assertThat(meet(attack().at(Told.ORLA), attack().at(Told.ORLA))).isTrue();
        assertThat(meet(attack().at(Told.ORLA), attack().at(Told.TARN))).isTrue();
        assertThat(meet(attack().at(Told.ORLA), attack().at(Told.BRENA))).isFalse();
    }

    @Test
    void neighbouringDaysMeetOverTheEndOfAWeekAndMonthsDoNot() {
        assertThat(meet(
                        attack().at(Told.ORLA).on("2021-07-04"),
                        attack().at(Told.ORLA).on("2021-07-05")))
                .isTrue();
        assertThat(meet(
                        attack().at(Told.ORLA).on("2021-07-04"),
                        attack().at(Told.ORLA).on("2021-09-05")))
                .isFalse();
    }

    @Test
    void whoTellsNoPlaceIsMetByWhoDidIt() {
        assertThat(meet(attack().byTaliban(), attack().byTaliban().at(Told.ORLA)))
                .isTrue();
        assertThat(meet(attack().byTaliban(), attack().byArmy().at(Told.ORLA))).isFalse();
    }

    @Test
    void whoTellsNoPlaceIsMetByItsNameInTheSentence() {
        Told named = Told.that("b", "The bazaar in Orla burned after an attack.");
        assertThat(meet(named, attack().at(Told.ORLA))).isTrue();
        assertThat(meet(named, attack().at(Told.BRENA))).isFalse();
    }

    @Test
    void manyMonthsMeetOnlyByNumberAndPlace() {
        Told year = attack().at(Told.ORLA).between("2021-01-01", "2021-12-31");
        assertThat(meet(year, attack().at(Told.ORLA))).isFalse();
        Told counted =
                attack().at(Told.ORLA).between("2021-01-01", "2021-12-31").figure("killed", 58L, 58L);
        assertThat(meet(counted, attack().at(Told.ORLA).figure("killed", 58L, 58L)))
                .isTrue();
    }

    @Test
    void numberAndPlaceLeadFromOrToMonthsAndNotFromOneWeekToAnother() {
        Told may = attack().at(Told.ORLA).on("2021-05-05").figure("killed", 58L, 58L);
        Told june = attack().at(Told.ORLA).on("2021-06-25").figure("killed", 58L, 58L);
        Told year = attack().at(Told.ORLA).between("2021-01-01", "2021-12-31").figure("killed", 58L, 58L);
        Told other = attack().at(Told.ORLA).between("2020-01-01", "2020-12-31").figure("killed", 58L, 58L);
        assertThat(meet(may, june)).isFalse();
        assertThat(meet(may, year)).isTrue();
        assertThat(meet(year, other)).isTrue();
    }

    @Test
    void meetingIsMutualWhateverIsTold() {
        Random random = new Random(7);
        List<Told> all = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            all.add(any(random));
        }
        for (Told one : all) {
            all.forEach(other -> meet(one, other));
        }
    }

    private static Told any(Random random) {
        Told told = Told.that("x", random.nextBoolean() ? "An attack on Orla." : "An attack in Tarn and Brena.")
                .code(random.nextBoolean() ? "190" : "183");
        List<Place> places = List.of(Told.ORLA, Told.BRENA, Told.TARN);
        if (random.nextInt(3) > 0) {
            told.at(places.get(random.nextInt(3)));
        }
        if (random.nextBoolean()) {
            told.byTaliban();
        }
        if (random.nextBoolean()) {
            told.figure("killed", 3L + random.nextInt(2), 4L);
        }
        int day = 1 + random.nextInt(9);
        return told.between("2021-07-0" + day, "2021-0" + (7 + random.nextInt(3)) + "-1" + random.nextInt(9));
    }
}
