package org.dateline.desk.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Locale;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A code is the same however it is typed. */
class SetupCodesTest {

    private final SetupCodes codes = new SetupCodes(new SecureRandom());

    @RepeatedTest(20)
    void aCodeIsKnownHoweverItIsTyped() {
        Secret code = codes.draw();
        String shown = code.reveal();
        assertThat(shown).matches("([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}");
        for (String typed : new String[] {
            shown,
            shown.toLowerCase(Locale.ROOT),
            " " + shown.replace("-", " ") + "\n",
            shown.replace("-", ""),
            shown.replace("-", "–"),
            shown.replace('0', 'O').replace('1', 'l'),
            shown.replace('0', 'o').replace('1', 'I')
        }) {
            assertThat(SetupCodes.hash(typed)).as(typed).contains(code.hash());
        }
        assertThat(codes.draw().hash()).isNotEqualTo(code.hash());
        assertThat(code.toString()).doesNotContain(shown.substring(0, 4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "AAAA", "AAAA-AAAA-AAAA-AAAA-AAAA-AAAA-AAAA-AAA", "UUUU-AAAA-AAAA-AAAA-AAAA-AAAA-AAAA-AAAA"})
    void whatHasNotTheFormIsNoCode(String typed) {
        assertThat(SetupCodes.hash(typed)).isEmpty();
    }
}
