package org.dateline.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a word that is looked for finds. */
class SearchWordsTest {

    @ParameterizedTest
    @CsvSource({
        "bombing, bombed",
        "bombing, bombs",
        "bombs, bombing",
        "bombed, bombings",
        "planned, plan",
        "plan, planning",
        "hoping, hoped",
        "charged, charges",
        "cities, city",
        "city, cities",
        "allied, ally",
        "clashes, clash",
        "clash, clashed",
        "houses, house",
        "militias, militia",
        "Houthis, houthi",
        "stopped, stopping",
        "visit, visited",
        "controlled, control",
        "fought, fighting",
        "struck, strikes",
        "men, man",
        "Bombing, bombed",
        "fleeing, fled",
        "agreed, agreeing",
        "seized, seizing"
    })
    void findsTheFormsOfAWord(String asked, String found) {
        assertThat(words(asked)).contains(List.of(found));
    }

    @ParameterizedTest
    @CsvSource({
        "Hamas, hama",
        "news, new",
        "united, unit",
        "hoping, hop",
        "hated, hat",
        "freed, fred",
        "king, k",
        "string, str",
        "gas, ga",
        "Talib, taliban",
        "press, pres",
        "T.T.P., ttp",
        "bus, bu"
    })
    void takesNoOtherWordForAForm(String asked, String other) {
        assertThat(words(asked)).doesNotContain(List.of(other));
    }

    @Test
    void leavesWordsInQuotationMarksAsTheyAre() {
        assertThat(words("\"bombing\"")).containsExactly(List.of("bombing"));
        assertThat(words("“car bombing”")).containsExactly(List.of("car", "bombing"));
        assertThat(SearchWords.of("bombing \"of the bridge")).hasSize(2);
    }

    @Test
    void leavesOtherScriptsAsTheyAre() {
        assertThat(words("обстрелы")).containsExactly(List.of("обстрелы"));
    }

    private static List<List<String>> words(String asked) {
        List<SearchWords.Part> parts = SearchWords.of(asked);
        assertThat(parts).hasSize(1);
        assertThat(parts.get(0).alternatives()).doesNotHaveDuplicates();
        return parts.get(0).alternatives();
    }
}
