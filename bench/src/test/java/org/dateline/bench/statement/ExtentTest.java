package org.dateline.bench.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.text.Span;
import org.dateline.core.text.Text;
import org.junit.jupiter.api.Test;

class ExtentTest {

    @Test
    void everyCodePointCountsOnce() {
        Extent extent = of(6, 9, 0, 4, 2, 5);
        assertThat(extent.length()).isEqualTo(8);
        assertThat(extent.overlap(of(4, 7))).isEqualTo(2);
        assertThat(of(4, 7).overlap(extent)).isEqualTo(2);
    }

    @Test
    void sharesAreOfTheFirstAndOfBoth() {
        assertThat(of(0, 10).coverage(of(5, 25))).isEqualTo(0.5);
        assertThat(of(0, 10).jaccard(of(5, 25))).isEqualTo(0.2);
        assertThat(Extent.NOTHING.coverage(of(0, 5))).isZero();
        assertThat(Extent.NOTHING.jaccard(Extent.NOTHING)).isZero();
    }

    @Test
    void wordsAreCutByCodePoints() {
        assertThat(of(2, 6, 7, 11).words(Text.of("\ud83d\ude00 Tarn fell."))).isEqualTo("Tarn fell");
    }

    /** The extent of spans given as start, end, start, end … */
    static Extent of(int... bounds) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < bounds.length; i += 2) {
            spans.add(new Span(bounds[i], bounds[i + 1]));
        }
        return new Extent(spans);
    }
}
