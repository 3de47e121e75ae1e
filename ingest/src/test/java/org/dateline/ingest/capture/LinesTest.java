package org.dateline.ingest.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dateline.ingest.fault.ItemFault;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {

    private final List<String> given = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"US-ASCII", "UTF-8", "UTF-16LE", "UTF-16BE"})
    void linesComeInOrderWithoutTheirEndsAndBlankOnesNotAtAll(String name) throws IOException {
        Charset charset = Charset.forName(name);
        String mark = charset.equals(StandardCharsets.US_ASCII) ? "" : "\ufeff";
        byte[] bytes = (mark + "one\r\n\n \t\ntwo\nthree").getBytes(charset);

        read(new ByteArrayInputStream(bytes), 1000);
        List<String> marked = List.copyOf(given);
        given.clear();
        read(withoutMarks(bytes), 1000);

        String told = mark.isEmpty() ? "null" : name;
        assertThat(marked)
                .containsExactly("1 " + told + " one", "4 " + told + " two", "5 " + told + " three")
                .isEqualTo(given);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4})
    void aLineThatIsTooLongIsSetAsideAndTheNextRead(int longest) throws IOException {
        read(new ByteArrayInputStream("one\nfour\ntwo".getBytes(StandardCharsets.US_ASCII)), longest);

        assertThat(given)
                .containsExactly(
                        "1 null one",
                        longest == 4 ? "2 null four" : "unreadable item: rows (line 2): a line of more than 3 bytes",
                        "3 null two");
    }

    private void read(InputStream stream, int longest) throws IOException {
        new Lines(stream, longest).each("rows", new LineSink() {
            @Override
            public void line(Capture line, @Nullable Charset charset) {
                Charset words = charset == null ? StandardCharsets.US_ASCII : charset;
                given.add(line.origin().line() + " " + charset + " " + new String(line.bytes(), words));
            }

            @Override
            public void quarantined(ItemFault fault) {
                given.add(fault.getMessage());
            }
        });
    }

    private static InputStream withoutMarks(byte[] bytes) {
        return new FilterInputStream(new ByteArrayInputStream(bytes)) {
            @Override
            public boolean markSupported() {
                return false;
            }
        };
    }
}
