package org.dateline.core.ledger.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.core.lexicon.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SpellingTest {

    @TestFactory
    List<DynamicTest> eachExampleIsOneWordInTwoSpellings() {
        return Table.ofResource(Spelling.class, "spelling.tsv").rows().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.get("british"),
                        () -> assertThat(row.list("example"))
                                .hasSize(2)
                                .extracting(Spelling.ALL::key)
                                .containsOnly(
                                        Spelling.ALL.key(row.list("example").get(1)))))
                .toList();
    }

    @Test
    void otherWordsStayApart() {
        for (List<String> words : List.of(
                List.of("rise", "rize"),
                List.of("four", "for"),
                List.of("metro", "meter"),
                List.of("attack", "attach"))) {
            assertThat(Spelling.ALL.key(words.get(0))).isNotEqualTo(Spelling.ALL.key(words.get(1)));
        }
    }

    @Test
    void slipsAreLettersMoreFewerOtherOrSwapped() {
        assertThat(Slips.between("government", "government")).isZero();
        assertThat(Slips.between("goverment", "government")).isEqualTo(1);
        assertThat(Slips.between("governmnet", "government")).isEqualTo(1);
        assertThat(Slips.between("govermnent", "government")).isEqualTo(1);
        assertThat(Slips.between("", "abc")).isEqualTo(3);
        assertThat(Slips.between("mill", "gate")).isEqualTo(4);
    }
}
