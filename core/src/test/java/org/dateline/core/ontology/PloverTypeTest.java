package org.dateline.core.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PloverTypeTest {

    @ParameterizedTest
    @CsvSource({
        "DEMAND, REQUEST",
        "DISAPPROVE, ACCUSE",
        "INVESTIGATE, ACCUSE",
        "FIGHT, ASSAULT",
        "CRIME, COERCE",
        "YIELD, CONCEDE",
        "retreat, RETREAT",
        "' sanction ', SANCTION",
    })
    void aTypeIsFoundByNameAndByOlderName(String name, PloverType type) {
        assertThat(PloverType.find(name)).contains(type);
    }

    @Test
    void aWordThatNamesNoTypeIsNotFound() {
        assertThat(PloverType.find("STATEMENT")).isEmpty();
    }

    @Test
    void quadsAgreeWithTheGeneralCodes() {
        Cameo cameo = Cameo.load();
        assertThat(Arrays.stream(PloverType.values()))
                .allMatch(type -> cameo.general(type).quad() == type.quad());
    }

    @Test
    void quadsCountAsInGdelt() {
        assertThat(Quad.VERBAL_COOPERATION.number()).isEqualTo(1);
        assertThat(Quad.MATERIAL_CONFLICT.number()).isEqualTo(4);
        assertThat(Quad.VERBAL_CONFLICT.shortName()).isEqualTo("VK");
    }

    @Test
    void modesBelongToTheirTypes() {
        PloverModes modes = PloverModes.load();
        assertThat(modes.of(PloverType.REQUEST))
                .extracting(PloverMode::name)
                .containsExactly("assist", "change", "yield", "meet");
        assertThat(modes.of(PloverType.AGREE)).isEmpty();
        assertThat(modes.find(PloverType.PROTEST, "firearms")).isEmpty();
    }
}
