package org.dateline.bench.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SampleCountsTest {

    private static final Frame MAIN = new Frame("org.tarn.Main", "main");
    private static final Frame WALK = new Frame("org.tarn.tree.Walk", "walk");
    private static final Frame HASH = new Frame("java.util.HashMap", "get");

    @Test
    void whatCallsItselfCountsOnceForASample() {
        SampleCounts counts = new SampleCounts();
        counts.add(List.of(HASH, WALK, WALK, MAIN));
        counts.add(List.of(WALK, MAIN));
        counts.add(List.of(WALK, WALK, MAIN));
        counts.add(List.of(MAIN));

        assertThat(counts.samples()).isEqualTo(4);
        assertThat(counts.report()).isEqualTo("""

                          self  incl.  packages, by their own time
                          50.0   75.0  org.tarn.tree
                          25.0   25.0  java.util
                          25.0  100.0  org.tarn

                          self  incl.  methods, by their own time
                          50.0   75.0  org.tarn.tree.Walk.walk
                          25.0   25.0  java.util.HashMap.get
                          25.0  100.0  org.tarn.Main.main

                          self  incl.  methods, with what they call
                          25.0  100.0  org.tarn.Main.main
                          50.0   75.0  org.tarn.tree.Walk.walk
                          25.0   25.0  java.util.HashMap.get
                        """);
    }

    @Test
    void aTableEndsAfterItsRows() {
        SampleCounts counts = new SampleCounts();
        for (int i = 0; i < 2 * SampleCounts.ROWS; i++) {
            counts.add(List.of(new Frame("Type" + i, "run")));
        }

        assertThat(counts.report().lines().filter(line -> line.contains(".run")))
                .hasSize(2 * SampleCounts.ROWS);
        assertThat(counts.report()).contains(" 100.0  100.0  (none)\n");
    }
}
