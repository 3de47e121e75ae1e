package org.dateline.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What owners of hosts ask of programs, and how it is heeded; time passes only when a test lets it. */
class RobotsTest {

    private final List<Duration> pauses = new ArrayList<>();
    private final WebReader web =
            new WebReader("Dateline/test", PublicAddresses.allowing(Set.of("127.0.0.1", "localhost")));
    private final Time time = new Time();

    /** A clock that goes on by pauses. */
    private static final class Time extends Clock {
        private Instant now = Instant.parse("2026-03-01T12:00:00Z");
        private long nanos = Long.MAX_VALUE - 1_500_000_000L;

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public synchronized Instant instant() {
            return now;
        }

        synchronized void pass(Duration time) {
            now = now.plus(time);
            nanos += time.toNanos();
        }

        synchronized void setBack(Duration time) {
            now = now.minus(time);
        }

        /** As of a counter that may run over, and does. */
        synchronized long nanos() {
            return nanos;
        }
    }

    @AfterEach
    void close() {
        web.close();
    }

    private Manners manners() {
        return new Manners(web, time, time::nanos, wait -> {
            synchronized (pauses) {
                pauses.add(wait);
            }
            time.pass(wait);
        });
    }

    private static RawServer rules(String... rules) throws IOException {
        return RawServer.saying("HTTP/1.1 200 OK", "Content-Type: text/plain", "", String.join("\n", rules) + "\n");
    }

    private static URI at(RawServer server, String path) {
        return URI.create(server.at(path));
    }

    @Test
    void theRulesForThisProgramCount() throws IOException {
        try (RawServer server = rules(
                "User-agent: *",
                "Disallow: /",
                "",
                "User-Agent: DATELINE",
                "Disallow: /private/",
                "Allow: /private/press$")) {
            Manners manners = manners();
            assertThat(manners.allows(at(server, "/news"))).isTrue();
            assertThat(manners.allows(at(server, "/private/x"))).isFalse();
            assertThat(manners.allows(at(server, "/private/press"))).isTrue();
            assertThat(server.questions())
                    .singleElement()
                    .satisfies(head -> assertThat(head).startsWith("GET /robots.txt HTTP/1.1"));
        }
    }

    @Test
    void otherwiseTheRulesForAll() throws IOException {
        try (RawServer server = rules("User-agent: other", "Disallow:", "", "User-agent: *", "Disallow: /*.pdf$")) {
            assertThat(manners().allows(at(server, "/a.pdf"))).isFalse();
            assertThat(manners().allows(at(server, "/a.html"))).isTrue();
        }
    }

    @Test
    void withoutRulesAllIsAllowed() throws IOException {
        for (String status : new String[] {"404 Not Found", "403 Forbidden", "204 No Content"}) {
            try (RawServer server = RawServer.saying("HTTP/1.1 " + status, "Content-Length: 0", "", "")) {
                assertThat(manners().allows(at(server, "/"))).as(status).isTrue();
            }
        }
        try (RawServer server = rules("<html><body>no such page</body></html>")) {
            assertThat(manners().allows(at(server, "/"))).isTrue();
        }
    }

    @Test
    void aServerInTroubleIsLeftAloneForAnHour() throws IOException {
        try (RawServer server = RawServer.saying("HTTP/1.1 503 Busy", "Content-Length: 0", "", "")) {
            Manners manners = manners();
            assertThat(manners.allows(at(server, "/"))).isFalse();
            time.pass(Duration.ofMinutes(59));
            assertThat(manners.allows(at(server, "/"))).isFalse();
            assertThat(server.questions()).hasSize(1);
            time.pass(Duration.ofMinutes(2));
            assertThat(manners.allows(at(server, "/"))).isFalse();
            assertThat(server.questions()).hasSize(2);
        }
    }

    @Test
    void whoDoesNotAnswerIsNotRead() throws IOException {
        URI gone;
        try (RawServer server = RawServer.saying()) {
            gone = at(server, "/");
        }
        assertThat(manners().allows(gone)).isFalse();
        assertThat(manners().allows(URI.create("http://127.0.0.2/"))).isFalse();
        assertThat(manners().allows(URI.create("mailto:x@host.example"))).isFalse();
    }

    @Test
    void rulesAreKeptForADay() throws IOException {
        try (RawServer server = rules("User-agent: *", "Disallow: /x")) {
            Manners manners = manners();
            assertThat(manners.allows(at(server, "/x"))).isFalse();
            time.pass(Duration.ofHours(23));
            assertThat(manners.allows(at(server, "/x"))).isFalse();
            assertThat(server.questions()).hasSize(1);
            time.pass(Duration.ofHours(2));
            assertThat(manners.allows(at(server, "/x"))).isFalse();
            assertThat(server.questions()).hasSize(2);
        }
    }

    @Test
    void redirectsAreFollowedAndEndlessRulesAreReadInPart() throws IOException {
        byte[] start = ("HTTP/1.1 200 OK\r\n\r\nUser-agent: *\nDisallow: /x\n").getBytes(StandardCharsets.ISO_8859_1);
        byte[] more = "# and so on\n".repeat(1000).getBytes(StandardCharsets.ISO_8859_1);
        try (RawServer endless = new RawServer(out -> {
                    out.write(start);
                    while (true) {
                        out.write(more);
                    }
                });
                RawServer moved = RawServer.saying(
                        "HTTP/1.1 301 Moved", "Location: " + endless.at("/rules"), "Content-Length: 0", "", "")) {
            assertThat(manners().allows(at(moved, "/x"))).isFalse();
            assertThat(manners().allows(at(moved, "/y"))).isTrue();
        }
    }

    @Test
    void aHostIsAskedOnceASecond() throws IOException {
        try (RawServer server = rules("User-agent: *", "Disallow: /x")) {
            Manners manners = manners();
            manners.await(at(server, "/a"));
            assertThat(pauses).as("after the rules").containsExactly(Duration.ofSeconds(1));
            manners.await(at(server, "/b"));
            time.pass(Duration.ofMillis(400));
            manners.await(at(server, "/c"));
            assertThat(pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofMillis(600));
            time.pass(Duration.ofSeconds(5));
            manners.await(at(server, "/d"));
            assertThat(pauses).as("nobody waits for nothing").hasSize(3);
            manners.await(URI.create("http://localhost:" + server.port() + "/a"));
            assertThat(pauses).as("another host, its rules first").hasSize(4);
        }
    }

    @Test
    void anOwnerMayAskForMoreButNotForMoreThanAMinute() throws IOException {
        try (RawServer server = rules("User-agent: *", "Crawl-delay: 10");
                RawServer slow = rules("User-agent: *", "Crawl-delay: 86400")) {
            Manners manners = manners();
            manners.await(at(server, "/a"));
            manners.await(at(server, "/b"));
            assertThat(pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(10));
            assertThat(manners.allows(at(slow, "/a"))).isTrue();
            pauses.clear();
            time.pass(Duration.ofHours(1));
            manners.await(at(slow, "/a"));
            manners.await(at(slow, "/b"));
            assertThat(pauses).containsExactly(Duration.ofMinutes(1));
        }
    }

    @Test
    void threadsTakeTurnsAndAskForTheRulesOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (RawServer server = rules("User-agent: *", "Disallow: /x")) {
            Manners manners = new Manners(web, time, time::nanos, pauses::add);
            List<Callable<Boolean>> work = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                work.add(() -> manners.allows(at(server, "/x")));
            }
            for (Future<Boolean> answer : threads.invokeAll(work)) {
                assertThat(answer.get()).isFalse();
            }
            assertThat(server.questions()).hasSize(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aClockThatIsSetBackKeepsNobodyWaiting() throws IOException {
        try (RawServer server = RawServer.saying()) {
            Manners manners = manners();
            manners.awaitNamed(at(server, "/a"));
            time.setBack(Duration.ofDays(1));
            time.pass(Duration.ofMillis(300));
            manners.awaitNamed(at(server, "/b"));
            assertThat(pauses).containsExactly(Duration.ofMillis(700));
        }
    }

    @Test
    void whatTheOwnerWantsIsRefusalOrNotKnownNow() throws IOException {
        for (String status : new String[] {"503 Busy", "500 Broken", "429 Too Many Requests"}) {
            try (RawServer server = RawServer.saying("HTTP/1.1 " + status, "Content-Length: 0", "", "")) {
                Manners manners = manners();
                assertThat(manners.permission(at(server, "/"))).as(status).isEqualTo(Permission.UNKNOWN);
                assertThat(manners.permission(at(server, "/"))).as(status).isEqualTo(Permission.UNKNOWN);
                assertThat(manners.allows(at(server, "/"))).as(status).isFalse();
                assertThat(server.questions()).hasSize(1);
            }
        }
        URI gone;
        try (RawServer server = rules("User-agent: *", "Disallow: /x")) {
            assertThat(manners().permission(at(server, "/x"))).isEqualTo(Permission.REFUSED);
            assertThat(manners().permission(at(server, "/y"))).isEqualTo(Permission.GRANTED);
            gone = at(server, "/y");
        }
        assertThat(manners().permission(gone)).isEqualTo(Permission.UNKNOWN);
        assertThat(manners().permission(URI.create("http://127.0.0.2/"))).isEqualTo(Permission.REFUSED);
        assertThat(manners().permission(URI.create("mailto:x@host.example"))).isEqualTo(Permission.REFUSED);
    }

    @Test
    void whoIsInTroubleNoLongerIsKnownAgain() throws IOException {
        AtomicBoolean busy = new AtomicBoolean(true);
        try (RawServer server = new RawServer(out -> out.write((busy.get()
                        ? "HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n"
                        : "HTTP/1.1 200 OK\r\n\r\nUser-agent: *\nDisallow: /x\n")
                .getBytes(StandardCharsets.ISO_8859_1)))) {
            Manners manners = manners();
            assertThat(manners.permission(at(server, "/x"))).isEqualTo(Permission.UNKNOWN);
            busy.set(false);
            time.pass(Duration.ofHours(2));
            assertThat(manners.permission(at(server, "/x"))).isEqualTo(Permission.REFUSED);
            assertThat(manners.permission(at(server, "/y"))).isEqualTo(Permission.GRANTED);
        }
    }
}
