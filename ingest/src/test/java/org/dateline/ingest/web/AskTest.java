package org.dateline.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a server says: found, unchanged, declined; and what is asked of it. */
class AskTest {

    private static final Validators KNOWN = new Validators("\"v1\"", "Sun, 01 Mar 2026 10:00:00 GMT");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    private final WebReader reader = new WebReader(
            "Dateline/test", PublicAddresses.allowing(Set.of("127.0.0.1")), WebReader.Limits.USUAL, CLOCK);

    @AfterEach
    void close() {
        reader.close();
    }

    private Answer ask(String... lines) throws IOException, WebFault {
        try (RawServer server = RawServer.saying(lines)) {
            return reader.ask(server.at("/"), KNOWN, Admission.ANY);
        }
    }

    @Test
    void whatIsFoundComesWithWhatToAskTheNextTime() throws IOException, WebFault {
        Answer answer = ask(
                "HTTP/1.1 200 OK",
                "Content-Type: text/html; charset=KOI8-R",
                "ETag: W/\"v2\"",
                "Last-Modified: Sun, 01 Mar 2026 11:00:00 GMT",
                "Content-Length: 5",
                "",
                "words");
        assertThat(answer).isInstanceOfSatisfying(Answer.Found.class, found -> {
            assertThat(found.fetched().bytes()).asString(StandardCharsets.UTF_8).isEqualTo("words");
            assertThat(found.fetched().validators())
                    .isEqualTo(new Validators("W/\"v2\"", "Sun, 01 Mar 2026 11:00:00 GMT"));
            assertThat(found.fetched().charset()).isEqualTo("KOI8-R");
            assertThat(found.fetched().contentType()).isEqualTo("text/html; charset=KOI8-R");
            assertThat(found.fetched().movedTo()).isNull();
        });
    }

    @Test
    void whatIsKnownIsSaidAndUnchangedIsUnderstood() throws IOException, WebFault {
        try (RawServer server = RawServer.saying("HTTP/1.1 304 Not Modified", "", "")) {
            assertThat(reader.ask(server.at("/feed?all"), KNOWN, Admission.ANY)).isEqualTo(new Answer.Unchanged());
            assertThat(reader.ask(server.at("/feed?all"), Validators.NONE, Admission.ANY))
                    .as("nobody asked for that")
                    .isEqualTo(new Answer.Declined(304, "Not Modified", null, false));
            assertThat(server.questions().get(0))
                    .contains(
                            "GET /feed?all HTTP/1.1",
                            "If-None-Match: \"v1\"",
                            "If-Modified-Since: Sun, 01 Mar 2026 10:00:00 GMT",
                            "User-Agent: Dateline/test");
            assertThat(server.questions().get(1)).noneMatch(line -> line.startsWith("If-"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "120 | PT2M",
                "0 | PT0S",
                "-5 | PT0S",
                "99999999999999999999 | P7D",
                "Sun, 01 Mar 2026 12:10:00 GMT | PT10M",
                "Sunday, 01-Mar-26 12:10:00 GMT | PT10M",
                "Sun, 01 Mar 2026 11:00:00 GMT | PT0S",
                "Wed, 01 Mar 2028 11:00:00 GMT | P7D",
                "soon | none",
                "12.5 | none",
                "'' | none"
            })
    void howLongToStayAwayIsUnderstood(String header, String wait) throws IOException, WebFault {
        Duration expected = wait == null ? null : Duration.parse(wait);
        assertThat(ask("HTTP/1.1 503 Service Unavailable", "Retry-After: " + header, "Content-Length: 0", "", ""))
                .isEqualTo(new Answer.Declined(503, "Service Unavailable", expected, false));
    }

    @Test
    void aDateIsReckonedAgainstTheServersOwn() throws IOException, WebFault {
        assertThat(ask(
                        "HTTP/1.1 429 Too Many Requests",
                        "Date: Tue, 02 Jan 2024 00:00:00 GMT",
                        "Retry-After: Tue, 02 Jan 2024 00:00:30 GMT",
                        "Content-Length: 0",
                        "",
                        ""))
                .isEqualTo(new Answer.Declined(429, "Too Many Requests", Duration.ofSeconds(30), false));
    }

    @Test
    void onlyWhatIsMovedForGoodIsSaidToBe() throws IOException, WebFault {
        try (RawServer end = RawServer.saying("HTTP/1.1 200 OK", "Content-Length: 1", "", "x");
                RawServer again = moved(302, end.at("/new"));
                RawServer forGood = moved(308, end.at("/new"));
                RawServer both = moved(301, again.at("/"));
                RawServer twice = moved(301, forGood.at("/"))) {
            assertThat(reader.get(forGood.at("/")).movedTo()).hasToString(end.at("/new"));
            assertThat(reader.get(twice.at("/")).movedTo()).hasToString(end.at("/new"));
            assertThat(reader.get(both.at("/")).movedTo()).isNull();
            assertThat(reader.get(both.at("/")).address()).hasToString(end.at("/new"));
            assertThat(reader.get(end.at("/new")).movedTo()).isNull();
        }
    }

    private static RawServer moved(int status, String to) throws IOException {
        return RawServer.saying("HTTP/1.1 " + status + " Moved", "Location: " + to, "Content-Length: 0", "", "");
    }

    @Test
    void aRedirectWithoutAPlaceIsNoAnswer() throws IOException, WebFault {
        assertThat(ask("HTTP/1.1 302 Found", "Content-Length: 0", "", ""))
                .isEqualTo(new Answer.Declined(302, "Found", null, false));
    }

    @Test
    void whatIsSentArrivesAndNoRedirectIsFollowed() throws IOException, WebFault {
        try (RawServer server = RawServer.saying(
                "HTTP/1.1 307 Temporary Redirect",
                "Location: /elsewhere",
                "Retry-After: 60",
                "Content-Length: 0",
                "",
                "")) {
            Posted posted = reader.post(
                    server.at("/hook"),
                    "{}".getBytes(StandardCharsets.UTF_8),
                    "application/json",
                    Map.of("X-Signature", "abc"));
            assertThat(posted).isEqualTo(new Posted(307, Duration.ofMinutes(1)));
            assertThat(server.questions())
                    .singleElement()
                    .satisfies(head -> assertThat(head)
                            .contains("POST /hook HTTP/1.1", "X-Signature: abc", "Content-Length: 2")
                            .anyMatch(line -> line.equals("Content-Type: application/json")));
        }
    }

    @Test
    void nothingIsSentToWhereNobodyMayBeAsked() throws IOException {
        try (RawServer server = RawServer.saying("HTTP/1.1 200 OK", "Content-Length: 0", "", "")) {
            String hidden = "http://localhost:" + server.port() + "/";
            assertThatThrownBy(() -> reader.post(hidden, new byte[0], "text/plain", Map.of()))
                    .isInstanceOfSatisfying(
                            WebFault.class,
                            fault -> assertThat(fault.isRefused()).isTrue());
            assertThat(server.questions()).isEmpty();
        }
    }

    @Test
    void nobodyAtHomeIsTroubleAndNoRefusal() throws IOException {
        int port;
        try (RawServer server = RawServer.saying()) {
            port = server.port();
        }
        assertThatThrownBy(() -> reader.get("http://127.0.0.1:" + port + "/"))
                .isInstanceOfSatisfying(
                        WebFault.class, fault -> assertThat(fault.isRefused()).isFalse());
    }

    @Test
    void validatorsThatNoHeaderCanCarryAreNone() {
        assertThat(new Validators("\"a\r\nX: y\"", " ")).isEqualTo(Validators.NONE);
        assertThat(new Validators("x".repeat(1001), null)).isEqualTo(Validators.NONE);
    }
}
