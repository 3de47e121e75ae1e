package org.dateline.bench.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.dateline.bench.suite.Confusion.Case;
import org.dateline.bench.suite.ErrorExample.Part;
import org.junit.jupiter.api.Test;

class ConfusionTest {

    private final Confusion confusion = new Confusion(
            "root", List.of(new Case("A", "A"), new Case("A", null), new Case("B", "A"), new Case("B", "C")));

    @Test
    void macroF1IsTheMeanOverGoldAndAnsweredClasses() {
        assertThat(confusion.classes()).containsExactly("A", "B", "C");
        // A: one right of two gold and two answered, 50; B and C: 0.
        assertThat(confusion.macroF1("f1", "F1").figure()).isEqualTo(50.0 / 3);
        assertThat(confusion.accuracy("accuracy", "accuracy").figure()).isEqualTo(25.0);
        assertThat(confusion.count("A", null)).isEqualTo(1);
        assertThat(new Confusion("root", List.of()).macroF1("f1", "F1").figure())
                .isNull();
    }

    @Test
    void setsAgreeInWhatBothHold() {
        Agreement agreement = Agreement.sum(List.of(
                Agreement.of(Set.of("a", "b"), Set.of("b", "c", "d")), Agreement.of(Set.of("a"), Set.<String>of())));
        assertThat(agreement).isEqualTo(new Agreement(1, 3, 3));
        assertThat(agreement.measures("type", "types"))
                .extracting(Measure::name)
                .containsExactly("type-f1", "type-precision", "type-recall");
        assertThat(agreement.measures("type", "types").get(0).figure()).isEqualTo(200.0 / 6);
        assertThatThrownBy(() -> new Agreement(2, 3, 1)).hasMessageContaining("2 right of 3 and 1");
    }

    @Test
    void errorsStandInTheOrderOfTheirWaysAndThenOfTheirClasses() {
        ErrorList errors = new ErrorList("missed", "extra");
        errors.add("extra", "AID", example("1"));
        errors.add("missed", "THREATEN", example("2"));
        errors.add("missed", "AID", example("3"));
        errors.add("missed", "THREATEN", example("4"));
        assertThat(errors.kinds())
                .extracting(kind -> kind.name() + " " + kind.all().size())
                .containsExactly("missed: AID 1", "missed: THREATEN 2", "extra: AID 1");
        assertThatThrownBy(() -> errors.add("lost", "AID", example("5"))).hasMessage("no such way: lost");
    }

    private static ErrorExample example(String article) {
        return new ErrorExample(article, List.of(new Part("text", "Tarn fell.")));
    }
}
