package org.dateline.desk.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.store.account.AccountName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A password is long enough, and none of those that are tried first. */
class PasswordRulesTest {

    private static final AccountName ANA = new AccountName("Ana");
    private static final PasswordRules RULES = PasswordRules.load();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the heron waits",
                "eleven and 1",
                "zwölf Zeichen",
                "            herons",
                "رود خانه در شب",
                "ana likes the ford",
                "abcdeabcdeabcde"
            })
    void whatIsLongEnoughIsTaken(String password) {
        assertThat(RULES.findFault(Password.of(password), ANA)).isEmpty();
    }

    @Test
    void charactersAreCountedAsPeopleSeeThem() {
        assertThat(RULES.findFault(Password.of("\ud83d\udc26\ud83d\udc1f".repeat(5) + "a"), ANA))
                .contains("it has fewer than 12 characters");
        assertThat(RULES.findFault(
                        Password.of("\ud83d\udc26 by the river".repeat(10).substring(0, 138)), ANA))
                .isEmpty();
        assertThat(RULES.findFault(Password.of("the heron waits ".repeat(8)), ANA))
                .isEmpty();
        assertThat(RULES.findFault(Password.of("the heron waits ".repeat(8) + "x"), ANA))
                .contains("it has more than 128 characters");
    }

    @ParameterizedTest
    @CsvSource({
        "the heron, fewer than 12",
        "the\theron waits, control characters",
        "Password1234, tried first",
        "QWERTYUIOP123, tried first",
        "datelinedateline, tried first",
        "aaaaaaaaaaaa, repeats",
        "abc1abc1abc1, repeats",
        "anaANAanaANAan, name of the account"
    })
    void whatIsEasilyGuessedIsNot(String password, String why) {
        assertThat(RULES.findFault(Password.of(password), ANA)).get().asString().contains(why);
    }

    @Test
    void theNameOfTheAccountIsNone() {
        AccountName name = new AccountName("ana.vidal@lantern.example");
        assertThat(RULES.findFault(Password.of("Ana.Vidal@lantern.example"), name))
                .contains("it is the name of the account");
    }
}
