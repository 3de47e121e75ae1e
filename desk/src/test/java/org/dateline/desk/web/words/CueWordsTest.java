package org.dateline.desk.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.core.statement.CueClass;
import org.dateline.core.statement.CuePolarity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CueWordsTest {

    @ParameterizedTest
    @CsvSource({
        "ACCUSE, AFFIRMED, accuse",
        "ACCUSE, NEGATED, did not accuse",
        "SAY, DECLINED, declined to say",
        "DENY, NEGATED, did not deny",
        "OMIT, NEGATED, did not comment",
        "OMIT, DECLINED, declined to comment",
        "OMIT, REDUCED, said less than before",
    })
    void tellsWhatWasDoneOrLeftUndone(CueClass act, CuePolarity polarity, String words) {
        assertThat(CueWords.of(act, polarity)).isEqualTo(words);
    }

    /** An omission is a silence, however it is worded. */
    @ParameterizedTest
    @EnumSource
    void nobodyIsSaidNotToBeSilent(CuePolarity polarity) {
        assertThat(CueWords.of(CueClass.OMIT, polarity)).doesNotContain("omit");
    }
}
