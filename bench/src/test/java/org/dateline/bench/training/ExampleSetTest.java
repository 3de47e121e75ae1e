package org.dateline.bench.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Examples with their features by number. */
class ExampleSetTest {

    @Test
    void rareFeaturesGoAndTheExamplesStay() {
        ExampleSet all = new ExampleSet();
        all.add(new Example(List.of("a", "rare", "b"), true));
        all.add(new Example(List.of("b", "a"), false));
        all.add(new Example(List.of("other"), false));
        ExampleSet kept = all.without(2);
        assertThat(kept.size()).isEqualTo(3);
        assertThat(kept.positives()).isEqualTo(1);
        assertThat(kept.isPositive(0)).isTrue();
        assertThat(names(kept, 0)).containsExactly("a", "b");
        assertThat(names(kept, 1)).containsExactly("a", "b");
        assertThat(names(kept, 2)).isEmpty();
        assertThat(all.features()).isEqualTo(4);
    }

    @Test
    void aFeatureThatStandsTwiceInAnExampleCountsTwice() {
        ExampleSet all = new ExampleSet();
        all.add(new Example(List.of("aux=have", "word=say", "aux=have"), true));
        assertThat(names(all.without(2), 0)).containsExactly("aux=have", "aux=have");
    }

    @Test
    void whatATableCannotHoldIsNotLearnt() {
        ExampleSet all = new ExampleSet();
        all.add(new Example(List.of("bias", "#word", "word=a\tb", "word=a ", "word=e\u0301", "", "word=a b"), true));
        assertThat(names(all.without(1), 0)).containsExactly("word=a b");
    }

    private static List<String> names(ExampleSet examples, int example) {
        return Arrays.stream(examples.row(example)).mapToObj(examples::nameOf).toList();
    }
}
