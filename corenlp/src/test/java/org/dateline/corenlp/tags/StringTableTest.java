package org.dateline.corenlp.tags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StringTableTest {

    @Test
    void numbersStringsInTheirOrder() {
        List<String> strings =
                IntStream.range(0, 1000).mapToObj(Integer::toString).toList();

        StringTable table = StringTable.of(strings);

        assertThat(table.size()).isEqualTo(1000);
        assertThat(strings.stream().map(table::find))
                .isEqualTo(IntStream.range(0, 1000).boxed().toList());
        assertThat(table.find("1000")).isEqualTo(-1);
    }

    @Test
    void holdsAnyUnits() {
        List<String> strings = List.of(
                "", "\0", "é", "ý", "þ", "ÿ", "Ā", "中", "\uFF01", "\uFFFF", "\uD83D", "\uDC4D", "\uD83D\uDC4D", "e");

        StringTable table = StringTable.of(strings);

        assertThat(strings.stream().map(table::find))
                .isEqualTo(IntStream.range(0, strings.size()).boxed().toList());
        assertThat(table.find("e\0")).isEqualTo(-1);
        assertThat(table.find("\uDC4D\uD83D")).isEqualTo(-1);
    }

    /** Both have the hash 2112. */
    @Test
    void tellsStringsOfOneHashApart() {
        StringTable table = StringTable.of(List.of("Aa"));

        assertThat(table.find("BB")).isEqualTo(-1);
        assertThat(StringTable.of(List.of("Aa", "BB")).find("BB")).isEqualTo(1);
    }

    @Test
    void findsNothingInAnEmptyTable() {
        assertThat(StringTable.of(List.of()).find("")).isEqualTo(-1);
    }

    @Test
    void refusesStringsThatAreEqualOrDoNotEnd() {
        assertThatIllegalArgumentException().isThrownBy(() -> StringTable.of(List.of("a", "b", "a")));
        assertThatIllegalArgumentException().isThrownBy(() -> new StringTable(new byte[] {'a'}));
    }
}
