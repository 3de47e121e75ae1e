package org.dateline.corenlp.tags;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeptTest {

    @Test
    void computesOnceWhatIsAskedAgain() {
        List<String> computed = new ArrayList<>();
        Kept<String, Integer> lengths = new Kept<>(16, word -> {
            computed.add(word);
            return word.length();
        });

        assertThat(lengths.get("convoy")).isEqualTo(6);
        assertThat(lengths.get("convoy")).isEqualTo(6);
        assertThat(computed).containsExactly("convoy");
    }

    @Test
    void forgetsOneKeyForAnotherInItsPlace() {
        Kept<String, Integer> lengths = new Kept<>(1, String::length);

        assertThat(lengths.get("convoy")).isEqualTo(6);
        assertThat(lengths.get("truck")).isEqualTo(5);
        assertThat(lengths.get("convoy")).isEqualTo(6);
    }

    @Test
    void givesManyThreadsTheValuesOfTheirKeys() {
        Kept<Integer, String> names = new Kept<>(8, String::valueOf);

        assertThat(IntStream.range(0, 20_000)
                        .parallel()
                        .allMatch(i -> names.get(i % 50).equals(Integer.toString(i % 50))))
                .isTrue();
    }
}
