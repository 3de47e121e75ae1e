package org.dateline.ingest.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dateline.core.lexicon.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class WireDatelinesTest {

    private final WireDatelines datelines = new WireDatelines();

    @TestFactory
    List<DynamicTest> eachExampleEndsItsDatelineWhereItSays() {
        return Table.ofResource(WireDatelines.class, "datelines.tsv").rows().stream()
                .filter(row -> row.get("kind").equals("dateline"))
                .map(row -> row.get("text"))
                .map(text -> DynamicTest.dynamicTest(
                        text,
                        () -> assertThat(datelines
                                        .find(text.replace("^", ""), true)
                                        .orElse(-1))
                                .isEqualTo(text.indexOf('^'))))
                .toList();
    }

    @TestFactory
    List<DynamicTest> eachExampleHasItsDatelineBehindATitleWhereItSays() {
        return Table.ofResource(WireDatelines.class, "datelines.tsv").rows().stream()
                .filter(row -> row.get("kind").equals("behind"))
                .map(row -> row.get("text"))
                .map(text -> DynamicTest.dynamicTest(text, () -> {
                    int start = text.indexOf('^');
                    Optional<WireDatelines.Dateline> expected = start < 0
                            ? Optional.empty()
                            : Optional.of(new WireDatelines.Dateline(start, text.lastIndexOf('^') - 1));
                    assertThat(datelines.findBehindTitle(text.replace("^", ""))).isEqualTo(expected);
                }))
                .toList();
    }

    @Test
    void anOutletInBracketsIsToldByTheDateline() {
        assertThat(datelines.findOutlet("KHARTOUM, Sudan (Heron News) — ")).contains("Heron News");
        assertThat(datelines.findOutlet("KHARTOUM, Aug. 13 (Reuters) - ")).contains("Reuters");
        assertThat(datelines.findOutlet("KHARTOUM (14 March 2025) – ")).isEmpty();
        assertThat(datelines.findOutlet("Khartoum (Web Desk) – ")).isEmpty();
        assertThat(datelines.findOutlet("KHARTOUM — ")).isEmpty();
    }

    @Test
    void aPlaceInMixedCaseBeforeAnOutletIsADatelineOnlyAtTheOpening() {
        assertThat(datelines.find("Khartoum, Sudan (Heron) — Rockets hit the airport.", false))
                .isEmpty();
    }

    @Test
    void aColonEndsADatelineOnlyAtTheOpening() {
        String line = "QUETTA: The road was closed for three days, the police chief said.";

        assertThat(datelines.find(line, false)).isEmpty();
    }
}
