package org.dateline.ingest.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DecoderTest {

    private static final String WORDS = "“Peace,” the envoy said — but café owners in the city doubted it.";

    @Test
    void utf8IsReadAsItIs() throws Exception {
        assertThat(Decoder.decode(WORDS.getBytes(StandardCharsets.UTF_8), null)).isEqualTo(WORDS);
    }

    @Test
    void aByteOrderMarkTellsTheEncodingAndIsDropped() throws Exception {
        byte[] wide = ("\ufeff" + WORDS).getBytes(StandardCharsets.UTF_16LE);

        assertThat(Decoder.decode(wide, StandardCharsets.UTF_8)).isEqualTo(WORDS);
        assertThat(Decoder.decode(("\ufeff" + WORDS).getBytes(StandardCharsets.UTF_16BE), null))
                .isEqualTo(WORDS);
        assertThat(Decoder.decode(("\ufeff" + WORDS).getBytes(StandardCharsets.UTF_8), null))
                .isEqualTo(WORDS);
    }

    @Test
    void bytesThatBreakUtf8AreWindows1252WherePlausible() throws Exception {
        assertThat(Decoder.decode(WORDS.getBytes(Decoder.WINDOWS_1252), null)).isEqualTo(WORDS);
    }

    @Test
    void aBrokenByteAmongGoodUtf8IsNamedWithItsOffset() {
        byte[] bytes = (WORDS + "x").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xFF;

        assertThatThrownBy(() -> Decoder.decode(bytes, null))
                .hasMessage("not UTF-8: bad byte 0xFF at offset " + (bytes.length - 1));
    }

    @Test
    void bytesOfAnotherAlphabetAreNotTakenForWindows1252() {
        byte[] russian = "Войска вошли в город".getBytes(java.nio.charset.Charset.forName("windows-1251"));

        assertThatThrownBy(() -> Decoder.decode(russian, null)).hasMessageContaining("offset 0");
    }
}
