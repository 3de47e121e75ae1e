package org.dateline.ingest.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.core.lexicon.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FurnitureTest {

    private final Furniture furniture = new Furniture();

    private static final List<Table.Row> ROWS =
            Table.ofResource(Furniture.class, "furniture.tsv").rows();

    @TestFactory
    List<DynamicTest> eachExampleIsWhatItsRowSays() {
        return ROWS.stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.line() + " " + row.get("example"),
                        () -> assertThat(furniture.find(row.get("example")).map(FurnitureKind::block))
                                .map(block -> block.label())
                                .contains(row.get("kind").replaceFirst("-.*", ""))))
                .toList();
    }

    @TestFactory
    List<DynamicTest> noCounterexampleIsFurniture() {
        return ROWS.stream()
                .filter(row -> row.find("unlike").isPresent())
                .map(row -> DynamicTest.dynamicTest(
                        row.line() + " " + row.get("unlike"),
                        () -> assertThat(furniture.find(row.get("unlike"))).isEmpty()))
                .toList();
    }

    @Test
    void aLongParagraphIsNeverFurniture() {
        String paragraph = "Sign up here for our letter. " + "The army said that it had left the town. ".repeat(8);

        assertThat(furniture.find(paragraph)).isEmpty();
    }
}
