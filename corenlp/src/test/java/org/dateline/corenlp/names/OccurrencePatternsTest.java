package org.dateline.corenlp.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.corenlp.packing.ModelFile;
import org.junit.jupiter.api.Test;

class OccurrencePatternsTest {

    private static final NameModel MODEL = model();

    private static NameModel model() {
        try {
            return PackedNameModel.read(ModelFile.open(PackedNameModel.RESOURCE));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the second token gets in a sentence of words with their tags. */
    private static double[] second(String sentence) {
        List<String> tokens = List.of(sentence.split(" "));
        Stream<String> words = tokens.stream().map(token -> token.substring(0, token.lastIndexOf('/')));
        Stream<String> tags = tokens.stream().map(token -> token.substring(token.lastIndexOf('/') + 1));
        double[] sums = new double[MODEL.labels().size()];
        new OccurrencePatterns(words.map(word -> WordForm.of(MODEL, word)).toList(), tags.toArray(String[]::new))
                .add(1, MODEL, sums);
        return sums;
    }

    private static double[] weights(NameFeature... features) {
        double[] sums = new double[MODEL.labels().size()];
        for (NameFeature feature : features) {
            MODEL.add(feature, sums);
        }
        return sums;
    }

    @Test
    void looksForTheWordThreeTokensAwayOrMore() {
        assertThat(second("but/CC Bush/NN said/VBD so/RB Bush/NN")).isEqualTo(weights(NameFeature.AGAIN_LATER));
        assertThat(second("but/CC Bush/NN said/VBD Bush/NN")).isEqualTo(weights());
    }

    @Test
    void passesOverTheWordBesideAProperNoun() {
        assertThat(second("but/CC Bush/NN said/VBD George/NNP Bush/NNP")).isEqualTo(weights());
        assertThat(second("but/CC Bush/NN said/VBD so/RB Bush/NN Junior/NNP")).isEqualTo(weights());
        assertThat(second("but/CC Bush/NN said/VBD George/NN Bush/NN")).isEqualTo(weights(NameFeature.AGAIN_LATER));
    }

    @Test
    void knowsNothingOfWordsBehindAProperNoun() {
        assertThat(second("George/NNP Bush/NNP said/VBD so/RB Bush/NN")).isEqualTo(weights());
        assertThat(second("George/NN Bush/NNP said/VBD so/RB Bush/NN")).isEqualTo(weights(NameFeature.AGAIN_LATER));
    }

    @Test
    void tellsWhereThereIsNothingToLookFor() {
        assertThat(second("but/CC bush/NN said/VBD so/RB bush/NN")).isEqualTo(weights(NameFeature.NO_PATTERN));
        assertThat(second("but/CC Bush/NN Said/VBD so/RB Bush/NN")).isEqualTo(weights(NameFeature.NO_PATTERN));
        assertThat(second("--/: Bush/NN said/VBD so/RB Bush/NN")).isEqualTo(weights(NameFeature.NO_PATTERN));
        assertThat(second("but/CC Bush/NN")).isEqualTo(weights(NameFeature.NO_PATTERN));
    }
}
