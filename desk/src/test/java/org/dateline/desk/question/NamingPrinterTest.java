package org.dateline.desk.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.desk.rows.RowPrinter;
import org.junit.jupiter.api.Test;

class NamingPrinterTest {

    @Test
    void someRowsAreNamedAtOnceAndAllAreWrittenInTheirOrder() {
        List<String> done = new ArrayList<>();
        RowPrinter<Integer> printer =
                new NamingPrinter<>(row -> done.add("row " + row), rows -> done.add("named " + rows), 3);
        printer.begin();
        IntStream.range(0, 4).forEach(printer::row);
        printer.end();

        assertThat(done).containsExactly("named [0, 1, 2]", "row 0", "row 1", "row 2", "named [3]", "row 3");
    }
}
