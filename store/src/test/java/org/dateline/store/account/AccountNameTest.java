package org.dateline.store.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that look alike are one. */
class AccountNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"ana", "Ana.Vidal", "ana@lantern.example", "7", "نجیب", "Σοφός", "José", "desk_2-night"})
    void isOfLettersAndDigits(String name) {
        assertThat(new AccountName(name)).hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "  ", "ana vidal", "=ana", "-ana", "@ana", "a\u0000b", "a\u202eb", "a\nb", "a/b", "a,b"})
    void isNothingElse(String name) {
        assertThatThrownBy(() -> new AccountName(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isNotLongerThan64Characters() {
        assertThat(new AccountName("\ud801\udc00".repeat(64)).value()).hasSize(128);
        assertThatThrownBy(() -> new AccountName("a".repeat(65))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void differsInMoreThanCaseWidthOrComposition() {
        for (List<String> alike : List.of(
                List.of("ana", "ANA", " Ana ", "ａｎａ"),
                List.of("istanbul", "ISTANBUL"),
                List.of("Σοφός", "ΣΟΦΌΣ", "σοφόσ"),
                List.of("Jos\u00e9", "JOSE\u0301"))) {
            assertThat(alike.stream().map(AccountName::folded).distinct()).hasSize(1);
        }
        assertThat(AccountName.folded("ana")).isNotEqualTo(AccountName.folded("anna"));
    }
}
