package org.dateline.bench.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The fit on a few hundred examples that say mostly yes for one word and mostly no for another. */
class LogisticFitTest {

    private static final double PENALTY = 3;

    @Test
    void itSeparatesWhatTheFeaturesTell() {
        ExampleSet examples = examples();
        Weights weights = LogisticFit.fit(examples, PENALTY);
        assertThat(weights.byFeature().get("word=say")).isGreaterThan(1);
        assertThat(weights.byFeature().get("word=eat")).isLessThan(-1);
        assertThat(weights.byFeature().get("noise=0")).isCloseTo(0, within(0.5));
        assertThat(weights.logLoss(examples)).isLessThan(0.5);
    }

    @Test
    void theSameExamplesGiveTheSameWeights() {
        assertThat(LogisticFit.fit(examples(), PENALTY)).isEqualTo(LogisticFit.fit(examples(), PENALTY));
    }

    /** Where the objective is least, what a weight costs more is what the loss would gain by it. */
    @Test
    void theWeightsAreThoseOfThePenalisedLossWithAFreeBias() {
        ExampleSet examples = examples();
        Weights weights = LogisticFit.fit(examples, PENALTY);
        double[] gain = new double[examples.features()];
        double ofBias = 0;
        for (int i = 0; i < examples.size(); i++) {
            double odds = weights.bias();
            for (int feature : examples.row(i)) {
                odds += weights.byFeature().get(examples.nameOf(feature));
            }
            double missing = (examples.isPositive(i) ? 1 : 0) - 1 / (1 + Math.exp(-odds));
            ofBias += missing;
            for (int feature : examples.row(i)) {
                gain[feature] += missing;
            }
        }
        assertThat(ofBias).isCloseTo(0, within(0.01));
        for (int feature = 0; feature < gain.length; feature++) {
            assertThat(PENALTY * weights.byFeature().get(examples.nameOf(feature)))
                    .as(examples.nameOf(feature))
                    .isCloseTo(gain[feature], within(0.01));
        }
    }

    @Test
    void withoutFeaturesTheBiasTellsHowManyArePositive() {
        ExampleSet examples = new ExampleSet();
        for (int i = 0; i < 100; i++) {
            examples.add(new Example(List.of(), i < 20));
        }
        assertThat(LogisticFit.fit(examples, PENALTY).bias()).isCloseTo(Math.log(0.25), within(0.001));
    }

    private static ExampleSet examples() {
        Random random = new Random(7);
        ExampleSet examples = new ExampleSet();
        for (int i = 0; i < 300; i++) {
            boolean says = random.nextInt(3) == 0;
            boolean positive = random.nextInt(10) == 0 ? !says : says;
            String noise = "noise=" + random.nextInt(5);
            String word = says ? "word=say" : "word=eat";
            examples.add(
                    new Example(random.nextInt(4) == 0 ? List.of(noise, word, noise) : List.of(word, noise), positive));
        }
        return examples;
    }
}
