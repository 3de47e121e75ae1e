package org.dateline.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.dateline.ingest.capture.FileKind;
import org.dateline.ingest.web.WebAddress;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Beginnings of pages, scripts in them and their links that are made to take time without end. */
class HostilePageTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @ParameterizedTest
    @ValueSource(strings = {"<!-- -->", "<!--", "<?xml ", "<meta ", "<p ", "\n", "{ "})
    void kindsAreToldSoon(String part) {
        byte[] head = part.repeat(FileKind.HEAD / part.length()).getBytes(StandardCharsets.UTF_8);
        Assertions.assertTimeoutPreemptively(SOON, () -> {
            try {
                assertThat(FileKind.of("x", head, null)).isNotNull();
            } catch (org.dateline.ingest.fault.InputFault fault) {
                assertThat(fault).hasMessageStartingWith("x: ");
            }
        });
    }

    @Test
    void encodingsAreFoundSoon() {
        byte[] page = ("<meta ".repeat(600) + "charset=" + " ".repeat(5000)).getBytes(StandardCharsets.UTF_8);

        Assertions.assertTimeoutPreemptively(
                SOON, () -> assertThat(PageEncoding.decode(page, null)).startsWith("<meta "));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", ";", "\\n"})
    void scriptsAreReadSoon(String part) {
        String script = "{\"@type\": \"Article\", \"headline\": \"" + "x\\\"".repeat(300_000) + "\" -->"
                + part.repeat(500_000) + "x";
        org.jsoup.nodes.Document page =
                org.jsoup.Jsoup.parse("<script type='application/ld+json'>" + script + "</script>");

        Assertions.assertTimeoutPreemptively(
                SOON, () -> assertThat(JsonLd.of(page).find("headline")).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.", "a/", "../", "\u00e4"})
    void linksAreReadSoon(String part) {
        URI base = URI.create("https://news.example/");

        Assertions.assertTimeoutPreemptively(SOON, () -> {
            assertThat(WebAddress.resolve(base, "http://" + part.repeat(300_000)))
                    .isEmpty();
            assertThat(WebAddress.resolve(base, "a/".repeat(300_000) + part.repeat(300_000)))
                    .isEmpty();
            assertThat(WebAddress.resolve(base, "http://" + part.repeat(1000)).isPresent())
                    .isEqualTo(part.equals("a/"));
        });
    }
}
