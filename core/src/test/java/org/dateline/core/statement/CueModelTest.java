package org.dateline.core.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CueModelTest {

    @Test
    void addsTheWeightsOfWhatItKnows() {
        CueModel model = new CueModel(Map.of("bias", -1.0, "word=say", 3.0, "quoted=true", -2.0));

        assertThat(model.probability(List.of("word=say"))).isCloseTo(0.8808, within(1e-4));
        assertThat(model.probability(List.of("word=say", "quoted=true", "word=unheard")))
                .isCloseTo(0.5, within(1e-9));
        assertThat(model.probability(List.of())).isCloseTo(0.2689, within(1e-4));
    }

    @Test
    void theWeightsOfTheProductTakeSayingForSaying() {
        CueModel model = CueModel.load();

        double said = model.probability(List.of("shape=verb:clause", "word=say", "word+shape=say/clause"));
        double gone = model.probability(List.of("shape=verb:clause", "word=cross", "word+shape=cross/clause"));

        assertThat(said).isGreaterThan(gone);
    }
}
