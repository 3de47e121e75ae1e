package org.dateline.bench.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerKindsTest {

    private final SpeakerKinds kinds = new SpeakerKinds();

    @ParameterizedTest
    @CsvSource({
        "'', NONE",
        "' ', NONE",
        "he, PRONOUN",
        "They, PRONOUN",
        "I, PRONOUN",
        "he and others, NOMINAL",
        "two officials, NOMINAL",
        "The ministry, NOMINAL",
        "Several residents of the valley, NOMINAL",
        "“, NOMINAL",
        "The Army, NAMED",
        "Tass, NAMED",
        "general Oren Tass, NAMED",
        "al-Shabab, NAMED",
        "two pro-Tass officials, NAMED",
        "a well-known singer, NOMINAL",
        "Her daughter, NOMINAL",
        "Another slide, NOMINAL",
        "These officials, NOMINAL",
        "No witnesses, NOMINAL",
        "This, PRONOUN",
        "Authorities, NAMED",
        "Police officials, NAMED",
        "Éva, NAMED"
    })
    void theLettersTell(String words, SpeakerKind kind) {
        assertThat(kinds.of(words)).isEqualTo(kind);
    }
}
