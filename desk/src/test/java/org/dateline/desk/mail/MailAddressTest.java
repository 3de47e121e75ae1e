package org.dateline.desk.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One address, and nothing that a server would take for more. */
class MailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "ana@desk.example, ana@desk.example",
        "Ana.Maria+news@Desk.Example, Ana.Maria+news@desk.example",
        "o'neil@a-b.co.example, o'neil@a-b.co.example",
        "ana@bücher.example, ana@xn--bcher-kva.example",
        "ana@localhost, ana@localhost",
    })
    void anAddressIsTaken(String written, String kept) {
        assertThat(new MailAddress(written).value()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ana",
                "@desk.example",
                "ana@",
                "ana@desk",
                "ana@1.2.3.4",
                "ana@[127.0.0.1]",
                "ana@-desk.example",
                "ana@desk..example",
                ".ana@desk.example",
                "ana.@desk.example",
                "a..b@desk.example",
                "a b@desk.example",
                "ana@desk.example ",
                "ana@desk.example\n",
                "ana@desk.example\r\nBcc: eve@evil.example",
                "ana\u0000@desk.example",
                "ana@desk.example,eve@evil.example",
                "ana@desk.example;eve@evil.example",
                "Ana <ana@desk.example>",
                "<ana@desk.example>",
                "\"ana\"@desk.example",
                "ana(comment)@desk.example",
                "@relay.example:ana@desk.example",
                "ana%desk.example@relay.example",
                "relay.example!ana@desk.example",
                "ana@eve@desk.example",
                "änä@desk.example",
                "ana@desk.example>",
                "ana@desk_1.example"
            })
    void allElseIsRefused(String written) {
        assertThatThrownBy(() -> new MailAddress(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {65, 300})
    void whatIsTooLongIsRefused(int length) {
        assertThatThrownBy(() -> new MailAddress("a".repeat(length) + "@desk.example"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MailAddress("a@" + "b.".repeat(length * 2) + "example"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
