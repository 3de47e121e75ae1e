package org.dateline.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
    private final PassingTime time = new PassingTime();

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

    /** What is known of the owner's will. */
    private enum Permission {
        GRANTED,
        FORBIDDEN,
        REFUSED,
        UNKNOWN
    }

    private static Permission permission(Manners manners, URI address) {
        try {
            manners.check(address);
            return Permission.GRANTED;
        } catch (WebFault fault) {
            if (fault.isForbidden()) {
                return Permission.FORBIDDEN;
            }
            return fault.isRefused() ? Permission.REFUSED : Permission.UNKNOWN;
        }
    }

    private static boolean allows(Manners manners, URI address) {
        return permission(manners, address) == Permission.GRANTED;
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
            assertThat(allows(manners, at(server, "/news"))).isTrue();
            assertThat(allows(manners, at(server, "/private/x"))).isFalse();
            assertThat(allows(manners, at(server, "/private/press"))).isTrue();
            assertThat(server.questions())
                    .singleElement()
                    .satisfies(head -> assertThat(head).startsWith("GET /robots.txt HTTP/1.1"));
        }
    }

    @Test
    void otherwiseTheRulesForAll() throws IOException {
        try (RawServer server = rules("User-agent: other", "Disallow:", "", "User-agent: *", "Disallow: /*.pdf$")) {
            assertThat(allows(manners(), at(server, "/a.pdf"))).isFalse();
            assertThat(allows(manners(), at(server, "/a.html"))).isTrue();
        }
    }

    @Test
    void withoutRulesAllIsAllowed() throws IOException {
        for (String status : new String[] {"404 Not Found", "403 Forbidden", "204 No Content"}) {
            try (RawServer server = RawServer.saying("HTTP/1.1 " + status, "Content-Length: 0", "", "")) {
                assertThat(allows(manners(), at(server, "/"))).as(status).isTrue();
            }
        }
        try (RawServer server = rules("<html><body>no such page</body></html>")) {
            assertThat(allows(manners(), at(server, "/"))).isTrue();
        }
    }

    @Test
    void aServerInTroubleIsLeftAloneForAnHour() throws IOException {
        try (RawServer server = RawServer.saying("HTTP/1.1 503 Busy", "Content-Length: 0", "", "")) {
            Manners manners = manners();
            assertThat(allows(manners, at(server, "/"))).isFalse();
            time.pass(Duration.ofMinutes(59));
            assertThat(allows(manners, at(server, "/"))).isFalse();
            assertThat(server.questions()).hasSize(1);
            time.pass(Duration.ofMinutes(2));
            assertThat(allows(manners, at(server, "/"))).isFalse();
            assertThat(server.questions()).hasSize(2);
        }
    }

    @Test
    void whoDoesNotAnswerIsNotRead() throws IOException {
        URI gone;
        try (RawServer server = RawServer.saying()) {
            gone = at(server, "/");
        }
        assertThat(allows(manners(), gone)).isFalse();
        assertThat(allows(manners(), URI.create("http://127.0.0.2/"))).isFalse();
        assertThat(allows(manners(), URI.create("mailto:x@host.example"))).isFalse();
    }

    @Test
    void rulesAreKeptForADay() throws IOException {
        try (RawServer server = rules("User-agent: *", "Disallow: /x")) {
            Manners manners = manners();
            assertThat(allows(manners, at(server, "/x"))).isFalse();
            time.pass(Duration.ofHours(23));
            assertThat(allows(manners, at(server, "/x"))).isFalse();
            assertThat(server.questions()).hasSize(1);
            time.pass(Duration.ofHours(2));
            assertThat(allows(manners, at(server, "/x"))).isFalse();
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
            assertThat(allows(manners(), at(moved, "/x"))).isFalse();
            assertThat(allows(manners(), at(moved, "/y"))).isTrue();
        }
    }

    @Test
    void aHostIsAskedOnceASecond() throws IOException, WebFault {
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
    void anOwnerMayAskForMoreButNotForMoreThanAMinute() throws IOException, WebFault {
        try (RawServer server = rules("User-agent: *", "Crawl-delay: 10");
                RawServer slow = rules("User-agent: *", "Crawl-delay: 86400")) {
            Manners manners = manners();
            manners.await(at(server, "/a"));
            manners.await(at(server, "/b"));
            assertThat(pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(10));
            assertThat(allows(manners, at(slow, "/a"))).isTrue();
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
                work.add(() -> allows(manners, at(server, "/x")));
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
    void aClockThatIsSetBackKeepsNobodyWaiting() throws IOException, WebFault {
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
                assertThat(permission(manners, at(server, "/"))).as(status).isEqualTo(Permission.UNKNOWN);
                assertThat(permission(manners, at(server, "/"))).as(status).isEqualTo(Permission.UNKNOWN);
                assertThat(allows(manners, at(server, "/"))).as(status).isFalse();
                assertThat(server.questions()).hasSize(1);
            }
        }
        URI gone;
        try (RawServer server = rules("User-agent: *", "Disallow: /x")) {
            assertThat(permission(manners(), at(server, "/x"))).isEqualTo(Permission.FORBIDDEN);
            assertThat(permission(manners(), at(server, "/y"))).isEqualTo(Permission.GRANTED);
            gone = at(server, "/y");
        }
        assertThat(permission(manners(), gone)).isEqualTo(Permission.UNKNOWN);
        assertThat(permission(manners(), URI.create("http://127.0.0.2/"))).isEqualTo(Permission.REFUSED);
        assertThat(permission(manners(), URI.create("mailto:x@host.example"))).isEqualTo(Permission.REFUSED);
    }

    @Test
    void whoIsInTroubleNoLongerIsKnownAgain() throws IOException {
        AtomicBoolean busy = new AtomicBoolean(true);
        try (RawServer server = new RawServer(out -> out.write((busy.get()
                        ? "HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n"
                        : "HTTP/1.1 200 OK\r\n\r\nUser-agent: *\nDisallow: /x\n")
                .getBytes(StandardCharsets.ISO_8859_1)))) {
            Manners manners = manners();
            assertThat(permission(manners, at(server, "/x"))).isEqualTo(Permission.UNKNOWN);
            busy.set(false);
            time.pass(Duration.ofHours(2));
            assertThat(permission(manners, at(server, "/x"))).isEqualTo(Permission.FORBIDDEN);
            assertThat(permission(manners, at(server, "/y"))).isEqualTo(Permission.GRANTED);
        }
    }
}
