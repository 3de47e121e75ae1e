package org.dateline.corenlp.keeping;

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
    void forgetsWhatWasLongestNotAskedFor() {
        List<Integer> computed = new ArrayList<>();
        Kept<Integer, String> names = new Kept<>(4, number -> {
            computed.add(number);
            return number.toString();
        });
        for (int number : new int[] {1, 2, 3, 4, 1, 5, 1, 3, 4, 5, 2}) {
            assertThat(names.get(number)).isEqualTo(Integer.toString(number));
        }

        assertThat(computed).containsExactly(1, 2, 3, 4, 5, 2);
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
