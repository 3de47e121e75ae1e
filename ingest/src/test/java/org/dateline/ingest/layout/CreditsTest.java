package org.dateline.ingest.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.dateline.core.lexicon.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CreditsTest {

    private final Credits credits = new Credits();

    @TestFactory
    List<DynamicTest> eachLineEndsInItsCredit() {
        return Table.ofResource(Credits.class, "credits.tsv").rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.line() + " " + row.get("line"), () -> {
                    String line = row.get("line");
                    OptionalInt at = credits.find(line);
                    assertThat(at.isPresent() ? line.substring(at.getAsInt()) : "")
                            .isEqualTo(row.find("credit").orElse(""));
                }))
                .toList();
    }
}
