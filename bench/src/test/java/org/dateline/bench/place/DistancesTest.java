package org.dateline.bench.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class DistancesTest {

    @Test
    void figuresAreAsWorkedOutByHand() {
        Distances distances = new Distances(List.of(300.0, 0.0, 161.0, 39.0));
        assertThat(distances.within(161)).as("the limit is within").isEqualTo(3);
        assertThat(distances.mean()).hasValue(125);
        assertThat(distances.median()).hasValue(100);
        assertThat(new Distances(List.of(5.0, 1.0, 900.0)).median()).hasValue(5);
    }

    @Test
    void theAreaIsNoneForAllRightAndOneForAllAsWrongAsCanBe() {
        assertThat(new Distances(List.of(0.0, 0.0, 0.0)).logArea()).hasValue(0);
        assertThat(new Distances(List.of(20_038.0, 20_038.0)).logArea().getAsDouble())
                .isCloseTo(1, within(1e-9));
        assertThat(new Distances(List.of(20_038.0, 0.0, 0.0)).logArea().getAsDouble())
                .as("a quarter: the last of two steps, half of it")
                .isCloseTo(0.25, within(1e-9));
    }

    @Test
    void ofTooFewThereIsNone() {
        assertThat(new Distances(List.of()).mean()).isEmpty();
        assertThat(new Distances(List.of()).median()).isEmpty();
        assertThat(new Distances(List.of(3.0)).logArea()).isEmpty();
    }
}
