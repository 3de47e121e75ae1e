package org.dateline.desk.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import org.dateline.desk.web.DeskSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Under which addresses a desk may be opened. */
class AccessTest {

    @ParameterizedTest
    @CsvSource({
        "http://desk.example, over http passwords could be read",
        "desk.example, write it as https://desk.example",
        "ftp://desk.example, write it as https://desk.example",
        "https:///, write it as https://desk.example",
        "https://desk.example/dateline, needs a name of its own",
        "https://ana:secret@desk.example, needs a name of its own"
    })
    void whereATeamCannotSignInSafelyIsRefused(String url, String reason) {
        assertThatThrownBy(() -> Access.server(URI.create(url), false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://desk.example", "https://desk.example:8443/", "http://localhost:8321", "http://[::1]"})
    void whereItCanIsTaken(String url) {
        assertThat(Access.server(URI.create(url), true).isServer()).isTrue();
    }

    @Test
    void withoutAccountsItListensToThisMachineAlone() throws UnknownHostException {
        InetAddress all = InetAddress.getByName("0.0.0.0");

        assertThatThrownBy(() -> new DeskSettings(all, 0, Access.local(), Clock.systemUTC()))
                .hasMessageContaining("a desk without accounts listens to this machine alone");
        assertThat(new DeskSettings(
                        all, 0, Access.server(URI.create("https://desk.example"), false), Clock.systemUTC()))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "",
                "x",
                "/a\nb",
                "/\u00e9",
                "/sign-in",
                "/sign-out?x"
            })
    void noOtherPathIsLedBackTo(String path) {
        assertThat(OwnPath.of(path)).isEqualTo("/");
    }

    @Test
    void aPathOfOursIs() {
        assertThat(OwnPath.of("/claims?actor=x#y")).isEqualTo("/claims?actor=x#y");
        assertThat(OwnPath.of(null)).isEqualTo("/");
    }
}
