package org.dateline.bench.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.core.lexicon.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Weights, written and read back by the reader that coding uses. */
class WeightsTableTest {

    @TempDir
    Path folder;

    private final Weights weights = new Weights(
            -2.3456, new TreeMap<>(Map.of("word=say", 1.234, "shape=verb:prep on", -0.0501, "tag=VBD", 0.049)));

    @Test
    void coreReadsWhatIsWritten() throws Exception {
        Path file = Files.writeString(folder.resolve("weights.tsv"), "old");
        WeightsTable.write(file, List.of("a comment", "of two\nlines"), weights.rounded(0.05));
        String text = Files.readString(file);
        assertThat(text).startsWith("# a comment\n# of two lines\nfeature\tweight\nbias\t-2.35\n");
        assertThat(Table.parse("weights.tsv", text).rows())
                .extracting(Table.Row::cells)
                .containsExactly(
                        List.of("bias", "-2.35"), List.of("shape=verb:prep on", "-0.05"), List.of("word=say", "1.23"));
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void decimalsHaveAPointInEveryLocale() {
        assertThat(WeightsTable.text(List.of(), new Weights(1234.5, new TreeMap<>())))
                .isEqualTo("feature\tweight\nbias\t1234.50\n");
    }
}
