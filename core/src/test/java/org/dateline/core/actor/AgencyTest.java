package org.dateline.core.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgencyTest {

    @ParameterizedTest
    @CsvSource({
        "group/red-front, AFGREBRFT, false, true",
        "person/ann-roe, INDMED, false, true",
        "country/AFG, AFG, true, true",
        "country/AFG, AFG, false, false",
        "sector/AFGMIL, AFGMIL, true, true",
        "sector/AFGMIL, AFGMIL, false, false",
        "sector/AFGCVL, AFGCVL, true, false",
        "sector/AFGEDU, AFGEDU, true, false",
        "sector/AFGGOVEDU, AFGGOVEDU, true, true",
        "sector/AFG, AFG, true, false",
        ", MIL, true, false",
        ", GOV, true, false",
        ", AFG, true, false",
        ", AFGREB, true, false",
        ", '', true, false",
    })
    void whoCanActIsAnActor(String id, String code, boolean acts, boolean actor) {
        assertThat(Agency.isActor(id, code.isEmpty() ? List.of() : List.of(code), acts))
                .isEqualTo(actor);
    }
}
