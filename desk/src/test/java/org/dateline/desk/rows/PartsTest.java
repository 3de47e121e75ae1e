package org.dateline.desk.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts of rows as people read them. */
class PartsTest {

    @ParameterizedTest
    @CsvSource({
        "2025-03-13, 2025-03-13, 2025-03-13",
        "2025-03-06, 2025-03-13, 2025-03-06..13",
        "2025-02-26, 2025-03-13, 2025-02-26..03-13",
        "2024-12-26, 2025-01-03, 2024-12..2025-01",
        "          , 2025-03-13, ..2025-03-13",
        "2025-03-06,           , 2025-03-06..",
        "          ,           , ''",
    })
    void allDaysThatItCanHaveBeenAreShown(@Nullable LocalDate earliest, @Nullable LocalDate latest, String shown) {
        assertThat(Parts.span(earliest, latest)).isEqualTo(shown).hasSizeLessThanOrEqualTo(Parts.SPAN);
    }
}
