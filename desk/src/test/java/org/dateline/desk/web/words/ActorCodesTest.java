package org.dateline.desk.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorCodesTest {

    @ParameterizedTest
    @CsvSource({
        "AFGGOV, 'Afghanistan, government'",
        "AFGREBTAL, 'Afghanistan, rebels'",
        "MIL, military",
        "TAL, ''",
        "'', ''",
        "IGOUNO, 'between governments, United Nations'"
    })
    void codesAreSaidInWords(String code, String words) {
        assertThat(ActorCodes.words(code)).isEqualTo(words);
    }
}
