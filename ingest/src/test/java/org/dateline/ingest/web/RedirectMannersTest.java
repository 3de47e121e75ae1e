package org.dateline.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How what an address redirects to is asked: as if it had been asked for itself. Two hosts, both of them on the loopback. */
class RedirectMannersTest {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final WebReader.Limits LIMITS =
            new WebReader.Limits(100_000, 3, Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(5));

    private final WebReader web = new WebReader(
            "Dateline/test", PublicAddresses.allowing(Set.of("127.0.0.1", "localhost")), LIMITS, Clock.systemUTC());
    private final PassingTime time = new PassingTime();
    private final List<Duration> pauses = new CopyOnWriteArrayList<>();
    private final Manners manners = new Manners(web, time, time::nanos, wait -> {
        pauses.add(wait);
        time.pass(wait);
    });
    private final List<Site> sites = new ArrayList<>();

    @AfterEach
    void close() throws IOException {
        web.close();
        for (Site site : sites) {
            site.server.close();
        }
    }

    /** A server with rules for programs and one other answer. */
    private final class Site {
        private final List<String> asked = new CopyOnWriteArrayList<>();
        private final RawServer server;
        private final String host;

        Site(String host, String robots, String answer) throws IOException {
            this.host = host;
            this.server = new RawServer((question, out) -> {
                String path = question.get(0).split(" ")[1];
                asked.add(path);
                out.write((path.equals("/robots.txt") ? robots : answer).getBytes(StandardCharsets.ISO_8859_1));
            });
            sites.add(this);
        }

        String at(String path) {
            return server.at(path).replace("127.0.0.1", host);
        }
    }

    private static String rules(String... lines) {
        return "HTTP/1.1 200 OK\r\n\r\nUser-agent: *\n" + String.join("\n", lines) + "\n";
    }

    private static String words() {
        return "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nwords";
    }

    private static String to(String location) {
        return "HTTP/1.1 302 Found\r\nLocation: " + location + "\r\nContent-Length: 0\r\n\r\n";
    }

    private WebFault fault(Site site, Admission admission) {
        return catchThrowableOfType(WebFault.class, () -> web.get(site.at("/page"), admission));
    }

    @Test
    void whatAnotherHostForbidsIsNotAskedForThoughItIsRedirectedTo() throws IOException {
        Site other = new Site("localhost", rules("Disallow: /closed"), words());
        Site first = new Site("127.0.0.1", rules("Disallow:"), to(other.at("/closed")));
        WebFault fault = fault(first, manners.unnamed());
        assertThat(fault)
                .hasMessage("leads to \"" + other.at("/closed")
                        + "\": its host does not let programs read it (robots.txt)");
        assertThat(fault.isForbidden()).isTrue();
        assertThat(fault.isRefused()).isTrue();
        assertThat(other.asked).containsExactly("/robots.txt");
    }

    @Test
    void whatTheSameHostForbidsElsewhereIsNotAskedFor() throws IOException {
        Site site = new Site("127.0.0.1", rules("Disallow: /closed"), to("/closed"));
        assertThat(fault(site, manners.unnamed()).isForbidden()).isTrue();
        assertThat(site.asked).containsExactly("/robots.txt", "/page");
    }

    @Test
    void whoCannotTellWhatHeWantsIsAskedLaterAndIsNoFaultOfTheFirstHost() throws IOException {
        String busy = "HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n";
        Site other = new Site("localhost", busy, words());
        Site first = new Site("127.0.0.1", rules("Disallow:"), to(other.at("/a")));
        WebFault behind = fault(first, manners.unnamed());
        assertThat(behind).hasMessageContaining("leads to").hasMessageContaining("is not to be had (robots.txt)");
        assertThat(behind.isRefused()).isFalse();
        assertThat(behind.isHost()).isFalse();
        WebFault itself = fault(other, manners.unnamed());
        assertThat(itself).hasMessage("whether programs may read it is not to be had (robots.txt)");
        assertThat(itself.isHost()).isTrue();
        assertThat(other.asked).containsOnly("/robots.txt");
    }

    @Test
    void eachHopWaitsForItsTurn() throws IOException, WebFault {
        Site last = new Site("localhost", rules("Disallow:"), words());
        Site middle = new Site("localhost", rules("Disallow:"), to(last.at("/end")));
        Site first = new Site("127.0.0.1", rules("Disallow:"), to(middle.at("/middle")));
        web.get(first.at("/page"), manners.unnamed());
        // The rules and a page of the one host, and of the other both rules and both pages.
        assertThat(pauses).containsExactly(SECOND, SECOND, SECOND, SECOND);
        assertThat(last.asked).containsExactly("/robots.txt", "/end");
    }

    @Test
    void anotherHostMayAskForMoreTime() throws IOException, WebFault {
        Site other = new Site("localhost", rules("Crawl-delay: 30"), words());
        Site first = new Site("127.0.0.1", rules("Disallow:"), to(other.at("/a")));
        web.get(other.at("/b"), manners.unnamed());
        pauses.clear();
        web.get(first.at("/page"), manners.unnamed());
        assertThat(pauses).contains(Duration.ofSeconds(30).minus(SECOND));
    }

    /** All of it takes longer than servers may, but they do not. */
    @Test
    void theTimeThatServersHaveStandsStillWhileOthersAreWaitedFor() throws IOException, WebFault {
        Site last = new Site("127.0.0.1", rules("Crawl-delay: 30"), words());
        Site first = new Site("127.0.0.1", rules("Crawl-delay: 30"), to(last.at("/end")));
        try (WebReader reader = new WebReader(
                "Dateline/test",
                PublicAddresses.allowing(Set.of("127.0.0.1")),
                LIMITS,
                Clock.systemUTC(),
                time::nanos)) {
            assertThat(reader.get(first.at("/page"), manners.unnamed()).address())
                    .hasToString(last.at("/end"));
        }
        assertThat(pauses.stream().reduce(Duration.ZERO, Duration::plus)).isGreaterThan(LIMITS.all());
    }

    /** Each hop takes less than servers may, but not all of them. */
    @Test
    void theTimeThatServersTakeIsThatOfAllHops() throws IOException {
        Site last = new Site("127.0.0.1", rules("Disallow:"), words());
        Site first = new Site("127.0.0.1", rules("Disallow:"), to(last.at("/end")));
        AtomicLong passed = new AtomicLong();
        LongSupplier slow = () -> passed.getAndAdd(LIMITS.all().toNanos());
        try (WebReader reader = new WebReader(
                "Dateline/test", PublicAddresses.allowing(Set.of("127.0.0.1")), LIMITS, Clock.systemUTC(), slow)) {
            assertThat(catchThrowableOfType(WebFault.class, () -> reader.get(first.at("/page"))))
                    .hasMessage("took longer than 5 s");
        }
    }

    @Test
    void whatIsNotPublicIsToldAsThatAndNotAsForbidden() throws IOException {
        Site first = new Site("127.0.0.1", rules("Disallow:"), to("http://10.0.0.1/"));
        WebFault fault = fault(first, manners.unnamed());
        assertThat(fault).hasMessageContaining("10.0.0.1").hasMessageContaining("no address of the public Internet");
        assertThat(fault.isRefused()).isTrue();
        assertThat(fault.isForbidden()).isFalse();
    }

    @Test
    void whatSomebodyNamesIsAskedForButWhatItRedirectsToAsItsOwnerWants() throws IOException, WebFault {
        Site other = new Site("localhost", rules("Disallow: /closed"), words());
        Site first = new Site("127.0.0.1", rules("Disallow: /"), to(other.at("/closed")));
        assertThat(fault(first, manners.named(URI.create(first.at("/page")))).isForbidden())
                .isTrue();
        assertThat(first.asked).containsExactly("/page");
        assertThat(other.asked).containsExactly("/robots.txt");

        assertThat(web.get(first.at("/page")).address()).hasToString(other.at("/closed"));
        assertThat(other.asked).as("somebody asks himself").containsExactly("/robots.txt", "/closed");
    }

    @Test
    void anAddressIsTheSameByWwwAndAFrontPageIsThatOfItsSiteAlone() throws WebFault {
        Admission feed = manners.named(URI.create("http://gazette.invalid/feed"));
        feed.admit(URI.create("https://www.gazette.invalid/feed"));
        Admission front = manners.named(URI.create("http://gazette.invalid"));
        front.admit(URI.create("https://www.gazette.invalid/"));
        for (String another : List.of("https://herald.invalid/", "https://www.gazette.invalid/feed")) {
            assertThat(catchThrowableOfType(WebFault.class, () -> front.admit(URI.create(another))))
                    .as(another)
                    .isNotNull();
        }
    }

    @Test
    void anAddressIsTheSameByHttpsAndWithASlashAtItsEnd() throws IOException, WebFault {
        Site site = new Site("127.0.0.1", rules("Disallow: /"), words());
        Site another = new Site("127.0.0.1", rules("Disallow: /"), words());
        URI named = URI.create(site.at("/feed"));
        Admission admission = manners.named(named);
        admission.admit(URI.create(named.toString().replace("http:", "https:") + "/"));
        assertThat(site.asked).isEmpty();
        assertThat(catchThrowableOfType(WebFault.class, () -> admission.admit(URI.create(site.at("/feed?all")))))
                .isNotNull();
        assertThat(catchThrowableOfType(WebFault.class, () -> admission.admit(URI.create(another.at("/feed")))))
                .as("another server of that name")
                .isNotNull();
    }

    @Test
    void rulesThatLieElsewhereAreAskedForInTurn() throws IOException, WebFault {
        Site other = new Site("localhost", rules("Disallow: /closed"), rules("Disallow: /page"));
        Site first = new Site("127.0.0.1", to(other.at("/rules")), words());
        web.get(other.at("/a"), manners.unnamed());
        pauses.clear();
        assertThat(fault(first, manners.unnamed()).isForbidden()).isTrue();
        assertThat(pauses).as("the other host was asked a moment ago").containsExactly(SECOND);
    }
}
