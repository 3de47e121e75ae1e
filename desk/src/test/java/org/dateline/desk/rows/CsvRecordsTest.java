package org.dateline.desk.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is written as CSV is read back. */
class CsvRecordsTest {

    private static final String[] PIECES = {"a", ",", "\"", "\r\n", "\n", "=", "-", "@", " ", "ö", "\uD83D\uDE00", ";"};

    @Test
    void cellsAreReadBackAsTheyWere() {
        Random random = new Random(11);
        for (int i = 0; i < 500; i++) {
            List<String> cells = new ArrayList<>();
            for (int cell = 0; cell < 3; cell++) {
                StringBuilder text = new StringBuilder();
                for (int piece = random.nextInt(6); piece > 0; piece--) {
                    text.append(PIECES[random.nextInt(PIECES.length)]);
                }
                cells.add(text.toString());
            }
            String csv = "one,two,three\r\n"
                    + cells.stream().map(CsvPrinter::cell).collect(Collectors.joining(",")) + "\r\n";
            assertThat(CsvRecords.read(csv))
                    .as(csv)
                    .containsExactly(Map.of("one", cells.get(0), "two", cells.get(1), "three", cells.get(2)));
        }
    }

    @Test
    void whatASpreadsheetSavedIsReadToo() {
        assertThat(CsvRecords.read("\ufeffa,b\n1,\n\"x\",2"))
                .containsExactly(Map.of("a", "1", "b", ""), Map.of("a", "x", "b", "2"));
    }

    @Test
    void whatDoesNotFitTheHeaderIsRefused() {
        assertThatThrownBy(() -> CsvRecords.read("a,b\r\n1\r\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("record 1 has 1 cells under a header of 2");
        assertThatThrownBy(() -> CsvRecords.read("a\r\n\"1\r\n")).isInstanceOf(IllegalArgumentException.class);
    }
}
