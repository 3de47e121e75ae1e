package org.dateline.core.record;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands where a record's lines should, the reader says that it is none. */
class DamagedLinesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "{}\n",
                "5\n",
                "[]\n",
                "null\n",
                "\"article\"\n",
                "{\"kind\": null}\n",
                "{\"kind\": \"article\"}\n",
                "{\"kind\": \"other\"}\n",
                "{\"kind\": \"other\"} {}\n",
                "{\"kind\": \"other\"}\n{\"kind\": \"article\"}\n",
                "{",
            })
    void areNamed(String lines) {
        assertThatThrownBy(() -> new RecordReader().read(lines))
                .isInstanceOf(RecordFault.class)
                .hasMessageContaining("is not of the record format");
    }
}
