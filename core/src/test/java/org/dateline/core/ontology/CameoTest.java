package org.dateline.core.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CameoTest {

    private final Cameo cameo = Cameo.load();

    @Test
    void hasTheTwentyRootsAndAGeneralCodeUnderEach() {
        IntStream.rangeClosed(1, 20).mapToObj(root -> "%02d".formatted(root)).forEach(root -> {
            assertThat(cameo.find(root)).as(root).isPresent();
            if (!root.equals("05")) {
                assertThat(cameo.find(root + "0")).as(root + "0").isPresent();
            }
        });
        assertThat(cameo.all()).hasSizeGreaterThan(300);
    }

    @Test
    void everyCodeHasItsParent() {
        assertThat(cameo.all())
                .allSatisfy(code -> assertThat(code.parent().map(cameo::find))
                        .isNotEqualTo(java.util.Optional.of(java.util.Optional.empty())));
    }

    @Test
    void aCodeWithoutAValueTakesThatOfTheNearestAbove() {
        assertThat(cameo.get("0211").goldstein()).isEqualTo(3.4);
        assertThat(cameo.get("1042").goldstein()).isEqualTo(-5);
        assertThat(cameo.get("0874").goldstein()).isEqualTo(10);
        assertThat(cameo.get("195").goldstein()).isEqualTo(-10);
    }

    @Test
    void valuesHaveTheSignOfTheirSide() {
        assertThat(cameo.all()).filteredOn(code -> code.quad().isConflict()).allMatch(code -> code.goldstein() < 0);
        assertThat(cameo.all())
                .filteredOn(code -> code.quad() == Quad.MATERIAL_COOPERATION)
                .allMatch(code -> code.goldstein() > 0);
    }

    @Test
    void onlyStatementsHaveNoType() {
        assertThat(cameo.all())
                .allMatch(code -> (code.type() == null) == code.root().equals("01"));
    }

    @Test
    void everyTypeHasCodes() {
        assertThat(cameo.all().stream()
                        .map(CameoCode::type)
                        .filter(type -> type != null)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(PloverType.values());
    }

    @Test
    void theGeneralCodeOfATypeIsOfThatType() {
        assertThat(Arrays.stream(PloverType.values()))
                .allMatch(type -> cameo.general(type).type() == type);
    }

    @Test
    void everyModeIsOneOfItsType() {
        PloverModes modes = PloverModes.load();
        assertThat(cameo.all())
                .filteredOn(code -> code.mode() != null)
                .allSatisfy(code -> assertThat(modes.find(code.type(), code.mode()))
                        .as("%s %s %s", code.code(), code.type(), code.mode())
                        .isPresent());
    }

    @Test
    void typesAndModesFollowPlover() {
        assertThat(cameo.get("1383"))
                .extracting(CameoCode::type, CameoCode::mode)
                .containsExactly(PloverType.THREATEN, "violence");
        assertThat(cameo.get("192"))
                .extracting(CameoCode::type, CameoCode::mode)
                .containsExactly(PloverType.COERCE, "seize");
        assertThat(cameo.get("0841"))
                .extracting(CameoCode::type, CameoCode::mode)
                .containsExactly(PloverType.RETREAT, "release");
        assertThat(cameo.get("0831").type()).isEqualTo(PloverType.CONCEDE);
    }

    @Test
    void aCodeKnowsItsPlace() {
        CameoCode code = cameo.get("1383");
        assertThat(code.root()).isEqualTo("13");
        assertThat(code.base()).isEqualTo("138");
        assertThat(code.parent()).contains("138");
        assertThat(code.quad()).isEqualTo(Quad.VERBAL_CONFLICT);
        assertThat(cameo.get("13").parent()).isEmpty();
    }

    @Test
    void aCodeThatCameoDoesNotHaveIsRefused() {
        assertThat(cameo.find("999")).isEmpty();
        assertThatThrownBy(() -> cameo.get("999")).hasMessageContaining("999");
    }
}
