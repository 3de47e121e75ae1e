package org.dateline.bench.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.bench.coded.HandCoded;
import org.dateline.bench.gold.GoldRow;
import org.dateline.bench.suite.Measure;
import org.dateline.core.text.Span;
import org.junit.jupiter.api.Test;

/** Marks and findings whose figures are worked out by hand. */
class TimexMatchTest {

    private static final List<Timex> GOLD = List.of(
            timex(0, 6, "DATE", "2021-08-13"),
            timex(10, 24, "DURATION", "P2W"),
            timex(30, 36, "TIME", "2021-08-13TMO"),
            timex(40, 46, "DATE", "PAST_REF"));

    @Test
    void figuresAreAsWorkedOutByHand() {
        TimexMatch match = new TimexMatch(
                GOLD,
                List.of(
                        timex(0, 6, "DATE", " 2021-08-13 "),
                        // Fewer words, and another value only by its letters.
                        timex(14, 24, "DURATION", "p2w"),
                        // The same words of another type.
                        timex(30, 36, "DATE", "2021-08-13TMO"),
                        // Touches the mark before, but shares no letter with it.
                        timex(36, 38, "DATE", "2021"),
                        // A second time for the same words is not counted.
                        timex(0, 6, "DATE", "2020")));
        assertThat(figures(match.tally()))
                .contains(
                        entry("strict-f1", 50.0),
                        entry("relaxed-f1", 75.0),
                        entry("relaxed-precision", 75.0),
                        entry("relaxed-recall", 75.0),
                        entry("value-f1", 50.0),
                        entry("type-f1", 50.0),
                        entry("value-accuracy", 200.0 / 3),
                        entry("type-accuracy", 200.0 / 3));
        assertThat(match.missed()).containsExactly(GOLD.get(3));
        assertThat(match.spurious()).containsExactly(timex(36, 38, "DATE", "2021"));
    }

    @Test
    void aMarkIsFoundOnce() {
        TimexMatch match =
                new TimexMatch(GOLD.subList(1, 2), List.of(timex(10, 13, "DATE", "a"), timex(14, 24, "SET", "P2W")));
        assertThat(match.pairs())
                .singleElement()
                .satisfies(pair ->
                        assertThat(pair.found().type()).as("the longer overlap").isEqualTo("SET"));
        assertThat(match.spurious()).hasSize(1);
        assertThat(figures(match.tally())).contains(entry("relaxed-precision", 50.0), entry("value-recall", 100.0));
    }

    @Test
    void withoutMarksThereAreNoFigures() {
        assertThat(figures(new TimexMatch(List.of(), List.of()).tally()))
                .containsEntry("value-f1", null)
                .containsEntry("value-accuracy", null);
    }

    @Test
    void aMarkOutsideOfTheTextIsLeftOutAndAWrongOneTold() {
        String row = "{'timexes': [{'start': null, 'end': null, 'type': 'DATE', 'value': '1998'},"
                + " {'start': 3, 'end': 7, 'type': '%s', 'value': '2021'}]}";
        assertThat(Timex.ofRow(row(row.formatted("DATE")))).containsExactly(timex(3, 7, "DATE", "2021"));
        assertThatThrownBy(() -> Timex.ofRow(row(row.formatted("DAY"))))
                .hasMessageContaining("hand.jsonl (line 7): a mark's \"type\" is \"DAY\", none of DATE, TIME");
        assertThatThrownBy(() -> Timex.ofRow(row(row.formatted("DATE").replace("7", "8"))))
                .hasMessageContaining("\"start\" 3, \"end\" 8 is no span of a text of 7 characters");
    }

    private static GoldRow row(String json) {
        return HandCoded.goldRow(json, "In 2021");
    }

    private static Timex timex(int start, int end, String type, String value) {
        return new Timex(new Span(start, end), type, value);
    }

    private static Map<String, Double> figures(TimexTally tally) {
        Map<String, Double> figures = new HashMap<>();
        for (Measure measure : tally.measures()) {
            figures.put(measure.name(), measure.figure());
        }
        return figures;
    }
}
