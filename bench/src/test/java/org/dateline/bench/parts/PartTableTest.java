package org.dateline.bench.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import org.dateline.bench.suite.Measure;
import org.junit.jupiter.api.Test;

class PartTableTest {

    /** Each step 10, parsing 100, coding 80, the record 20: 200 in all. */
    private static PartTime time(Part part) {
        return switch (part) {
            case PARSING -> new PartTime(part, 100, 5);
            case CODING -> new PartTime(part, 80, 4);
            case RECORD -> new PartTime(part, 20, 1);
            default -> new PartTime(part, 10, 2);
        };
    }

    private static final PartTable TABLE =
            new PartTable(Arrays.stream(Part.values()).map(PartTableTest::time).toList());

    @Test
    void stepsStandUnderTheirStageWithWhatTheyLeave() {
        assertThat(TABLE.report().lines().map(line -> line.strip().replaceAll(" {2,}", " | ")))
                .containsExactly(
                        "ns a token | ± | percent",
                        "parsing | 100 | 5 | 50.0",
                        "tokens and sentences | 10 | 2 | 5.0",
                        "tags | 10 | 2 | 5.0",
                        "names | 10 | 2 | 5.0",
                        "lemmas | 10 | 2 | 5.0",
                        "dependency trees | 10 | 2 | 5.0",
                        "mending | 10 | 2 | 5.0",
                        "the rest | 40 | 20.0",
                        "coding | 80 | 4 | 40.0",
                        "places | 10 | 2 | 5.0",
                        "times | 10 | 2 | 5.0",
                        "statements | 10 | 2 | 5.0",
                        "actors | 10 | 2 | 5.0",
                        "events | 10 | 2 | 5.0",
                        "the rest | 30 | 15.0",
                        "writing the record | 20 | 1 | 10.0",
                        "the whole | 200 | 100.0");
    }

    @Test
    void sharesAreOfTheStagesTogether() {
        assertThat(TABLE.measures(7))
                .filteredOn(measure -> List.of("share-tags", "share-parsing").contains(measure.name()))
                .extracting(Measure::figure, Measure::of)
                .containsExactly(tuple(5.0, 7L), tuple(50.0, 7L));
    }

    @Test
    void someOfThePartsAreNoWhole() {
        List<PartTime> one = List.of(time(Part.TAGS));

        assertThatThrownBy(() -> new PartTable(one)).isInstanceOf(IllegalArgumentException.class);
    }
}
