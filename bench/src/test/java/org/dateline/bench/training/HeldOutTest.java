package org.dateline.bench.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeldOutTest {

    private static final TrainingSettings SETTINGS = new TrainingSettings(0.1, 1);

    /** Three alternatives, of which the word in the row names the right one. */
    private static List<Example> row(String word, int right) {
        List<Example> row = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            row.add(new Example(List.of(i + " " + word), i == right));
        }
        return row;
    }

    @Test
    void whatOtherRowsTeachIsChosenRightly() {
        List<List<Example>> rows = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            rows.add(row("word" + i % 3, i % 3));
        }
        assertThat(HeldOut.of(rows, 5, SETTINGS)).isEqualTo(new HeldOut(30, 30, 100));
    }

    @Test
    void aRowIsNotAskedOfAModelThatHasLearntFromIt() {
        List<List<Example>> rows = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            rows.add(row("word" + i, i % 3));
        }
        // Nothing that the others teach helps: all answers are the same alternative.
        assertThat(HeldOut.of(rows, 5, SETTINGS).right()).isEqualTo(10);
    }

    @Test
    void rowsWithoutExamplesAreNotAsked() {
        List<List<Example>> rows = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            rows.add(i % 2 == 0 ? List.of() : row("word" + i % 3, i % 3));
        }
        assertThat(HeldOut.of(rows, 2, SETTINGS).rows()).isEqualTo(10);
    }
}
