package org.dateline.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that mean harm, or are broken as if they did. */
@Timeout(60)
class HostileServerTest {

    private static final WebReader.Limits LIMITS =
            new WebReader.Limits(1_000_000, 3, Duration.ofSeconds(5), Duration.ofSeconds(1), Duration.ofSeconds(2));
    private static final Duration SOON = Duration.ofSeconds(20);

    private final WebReader reader = reader(PublicAddresses.allowing(Set.of("127.0.0.1")));

    private static WebReader reader(PublicAddresses addresses) {
        return new WebReader("Dateline/test", addresses, LIMITS, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        reader.close();
    }

    private WebFault fault(RawServer server) {
        long began = System.nanoTime();
        WebFault fault = catchThrowableOfType(WebFault.class, () -> reader.get(server.at("/")));
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(SOON);
        return fault;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void endlessly(OutputStream out, String start, String more) throws IOException {
        out.write(ascii(start));
        byte[] block = ascii(more.repeat(Math.max(1, 8192 / more.length())));
        while (true) {
            out.write(block);
        }
    }

    private static void slowly(OutputStream out, String start, String letter) throws IOException {
        out.write(ascii(start));
        out.flush();
        try {
            while (!Thread.currentThread().isInterrupted()) {
                out.write(ascii(letter));
                out.flush();
                Thread.sleep(50);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n",
                "HTTP/1.1 200 OK\r\nConnection: keep-alive\r\nContent-Length: 9223372036854775807\r\n\r\n"
            })
    void aBodyWithoutEndIsRefusedAtOnce(String start) throws IOException {
        try (RawServer server = new RawServer(out -> endlessly(out, start, "x"))) {
            WebFault fault = fault(server);
            assertThat(fault).hasMessage("more than 1 MB");
            assertThat(fault.isRefused()).isTrue();
        }
    }

    @Test
    void noBodyOfARefusalOrARedirectIsWaitedFor() throws IOException, WebFault {
        try (RawServer end = RawServer.saying("HTTP/1.1 200 OK", "Content-Length: 1", "", "x");
                RawServer gone = new RawServer(out -> endlessly(out, "HTTP/1.1 404 Gone\r\n\r\n", "x"));
                RawServer moved = new RawServer(
                        out -> endlessly(out, "HTTP/1.1 301 Moved\r\nLocation: " + end.at("/") + "\r\n\r\n", "x"))) {
            assertThat(reader.ask(gone.at("/"), Validators.NONE, Admission.ANY)).isInstanceOf(Answer.Declined.class);
            assertThat(reader.get(moved.at("/")).movedTo()).hasToString(end.at("/"));
            assertThat(reader.post(gone.at("/"), new byte[0], "text/plain", Map.of())
                            .status())
                    .isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n|x",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n|1\r\nx\r\n",
                "HTTP/1.1 200 OK\r\nX-Slow: |y",
                "HTTP/1.1 200 OK\r\n|X: y\r\n",
                "|HTTP/1.1 100 Continue\r\n\r\n"
            })
    void whoDripsIsGivenUpAfterAllTheTimeThereIs(String answer) throws IOException {
        String start = answer.substring(0, answer.indexOf('|'));
        try (RawServer server = new RawServer(out -> slowly(out, start, answer.substring(start.length() + 1)))) {
            WebFault fault = fault(server);
            assertThat(fault).hasMessage("took longer than 2 s");
            assertThat(fault.isRefused()).isFalse();
        }
    }

    @Test
    void whoRedirectsSlowlyGetsNoMoreTimeForThat() throws IOException {
        RawServer[] next = new RawServer[1];
        try (RawServer server = new RawServer(out -> {
            pause(800);
            out.write(
                    ascii("HTTP/1.1 302 Found\r\nLocation: " + next[0].at("/again") + "\r\nContent-Length: 0\r\n\r\n"));
        })) {
            next[0] = server;
            assertThat(fault(server)).hasMessage("took longer than 2 s");
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.1 200 OK\r\n|X: y\r\n", "HTTP/1.1 200 OK\r\nX: |y", "|y", "|\r\n"})
    void headersWithoutEndAreNotRead(String answer) throws IOException {
        String start = answer.substring(0, answer.indexOf('|'));
        try (RawServer server = new RawServer(out -> endlessly(out, start, answer.substring(start.length() + 1)))) {
            assertThat(fault(server)).hasMessageStartingWith("cannot be fetched");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://127.0.0.1/x",
                "//localhost/",
                "http://localhost/",
                "http://[::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://0x7f000001/",
                "http://2130706433/",
                "http://10.0.0.1/",
                "http://user@127.0.0.1/",
                "http://127.0.0.1:0/",
                "jar:http://127.0.0.1!/x"
            })
    void aRedirectToWhatMayNotBeAskedIsRefused(String location) throws IOException {
        try (RawServer server =
                RawServer.saying("HTTP/1.1 302 Found", "Location: " + location, "Content-Length: 0", "", "")) {
            WebFault fault = fault(server);
            assertThat(fault.isRefused()).as(fault.getMessage()).isTrue();
            assertThat(server.questions()).hasSize(1);
        }
    }

    @Test
    void aHostThatIsAllowedByNameLeadsToNoOther() throws IOException {
        WebReader named = reader(new PublicAddresses(
                (Names) host -> new InetAddress[] {InetAddress.getLoopbackAddress()},
                PublicAddresses::isPublic,
                Set.of("intranet.example")));
        try (named;
                RawServer inside = RawServer.saying("HTTP/1.1 200 OK", "Content-Length: 6", "", "secret");
                RawServer server = RawServer.saying(
                        "HTTP/1.1 302 Found", "Location: " + inside.at("/"), "Content-Length: 0", "", "")) {
            WebFault fault = catchThrowableOfType(
                    WebFault.class, () -> named.get("http://intranet.example:" + server.port() + "/"));
            assertThat(fault)
                    .hasMessageContaining("127.0.0.1")
                    .hasMessageContaining("no address of the public Internet");
            assertThat(server.questions()).as("the first hop is allowed").hasSize(1);
            assertThat(inside.questions()).isEmpty();
        }
    }

    @Test
    void circlesOfRedirectsEnd() throws IOException {
        try (RawServer server = RawServer.saying("HTTP/1.1 301 Moved", "Location: /", "Content-Length: 0", "", "")) {
            assertThat(fault(server)).hasMessage("redirects more than 3 times");
            assertThat(server.questions()).hasSize(4);
        }
    }

    @Test
    void theAddressThatWasLookedAtIsTheOneThatIsAsked() throws IOException, WebFault {
        InetAddress good = InetAddress.getByName("127.0.0.1");
        InetAddress bad = InetAddress.getByName("127.0.0.3");
        Deque<InetAddress> answers = new ArrayDeque<>(List.of(good, bad, good));
        PublicAddresses flipping = new PublicAddresses(
                (Names) host -> new InetAddress[] {answers.remove()}, address -> address.equals(good), Set.of());
        try (WebReader flipped = reader(flipping);
                RawServer server = RawServer.saying("HTTP/1.1 200 OK", "Content-Length: 1", "", "x")) {
            String address = "http://flipping.example:" + server.port() + "/";
            assertThat(flipped.get(address).bytes()).hasSize(1);
            assertThat(answers).as("a name is resolved once a question").hasSize(2);
            WebFault fault = catchThrowableOfType(WebFault.class, () -> flipped.get(address));
            assertThat(fault).hasMessageContaining("flipping.example is at 127.0.0.3");
            assertThat(fault.isRefused()).isTrue();
            assertThat(flipped.get(address).bytes()).hasSize(1);
            assertThat(server.questions()).hasSize(2);
        }
    }

    /** Ten gigabytes, which would not fit into the memory of the tests. */
    @Test
    void aBombIsNotUnpacked() throws IOException {
        byte[] bomb = zipped(10_000_000_000L / 1_000);
        try (RawServer server = new RawServer(out -> {
            out.write(ascii("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n"));
            for (int i = 0; i < 1000; i++) {
                out.write(bomb);
            }
        })) {
            long began = computed();
            WebFault fault = fault(server);
            assertThat(Duration.ofNanos(computed() - began)).isLessThan(Duration.ofSeconds(2));
            assertThat(fault).hasMessage("more than 1 MB");
            assertThat(fault.isRefused()).isTrue();
        }
    }

    /** By this thread, which reads and unpacks; others that compute at the same time do not count. */
    private static long computed() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Zeros in a member of gzip; several behind one another are one file. */
    private static byte[] zipped(long zeros) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
            byte[] block = new byte[100_000];
            for (long i = 0; i < zeros; i += block.length) {
                zip.write(block);
            }
        }
        return packed.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"gzip, gzip", "gzip, gzip, gzip, gzip, gzip, gzip", "br", "deflate", "compress", "identity, gzip"
            })
    void whatIsPackedInWaysThatNobodyAskedForIsLeftAlone(String coding) throws IOException {
        try (RawServer server =
                RawServer.saying("HTTP/1.1 200 OK", "Content-Encoding: " + coding, "Content-Length: 1", "", "x")) {
            assertThat(fault(server)).hasMessageContaining(coding);
        }
    }

    @Test
    void twoHeadersPackNoMoreThanOne() throws IOException {
        byte[] packed = zipped(1_000);
        try (RawServer server = new RawServer(out -> {
            out.write(ascii("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Encoding: gzip\r\n\r\n"));
            out.write(packed);
        })) {
            assertThat(fault(server)).hasMessageContaining("packed");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transfer-Encoding: nonsense\r\n\r\nx",
                "Transfer-Encoding: chunked\r\n\r\nzz\r\nx",
                "Transfer-Encoding: chunked\r\n\r\n-1\r\nx",
                "Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFFF\r\nx",
                "Transfer-Encoding: chunked\r\n\r\n5\r\nx",
                "Content-Length: 10\r\n\r\nx",
                "Content-Length: -10\r\n\r\nx",
                "Content-Length: ten\r\n\r\nx",
                "Content-Encoding: gzip\r\n\r\nno gzip at all",
            })
    void whatIsCutOffOrNonsenseIsAFault(String answer) throws IOException {
        try (RawServer server = RawServer.saying("HTTP/1.1 200 OK\r\n" + answer)) {
            WebFault fault = fault(server);
            assertThat(fault).isNotNull();
            assertThat(fault.isRefused()).as(fault.getMessage()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"no HTTP at all", "HTTP/1.1 x OK\r\n\r\n", "HTTP/9.9 200 OK\r\n\r\n", "", "\u0000\u0000"})
    void whatIsNoAnswerIsAFault(String answer) throws IOException {
        try (RawServer server = RawServer.saying(answer)) {
            assertThat(fault(server)).isNotNull();
        }
    }

    @Test
    void aHostIsAtFaultThatDoesNotAnswer() throws IOException {
        String gone;
        try (RawServer server = RawServer.saying()) {
            gone = server.at("/");
            assertThat(fault(server).isHost()).as("nothing is said").isTrue();
        }
        assertThat(catchThrowableOfType(WebFault.class, () -> reader.get(gone)).isHost())
                .as("nobody is there")
                .isTrue();
        try (RawServer slow = new RawServer(out -> slowly(out, "HTTP/1.1 200 OK\r\nX: ", "x"))) {
            assertThat(fault(slow).isHost()).as("no answer in time").isTrue();
        }
        PublicAddresses unknown = new PublicAddresses(
                (Names) host -> {
                    throw new UnknownHostException(host);
                },
                address -> true,
                Set.of());
        try (WebReader lost = reader(unknown)) {
            assertThat(catchThrowableOfType(WebFault.class, () -> lost.get("http://lost.example/"))
                            .isHost())
                    .as("no such name")
                    .isTrue();
        }
    }

    @Test
    void aHostIsNotAtFaultThatAnswersBadlyOrLeadsToOneThatIs() throws IOException {
        String gone;
        try (RawServer server = RawServer.saying()) {
            gone = server.at("/");
        }
        for (String answer : List.of(
                "HTTP/1.1 301 Moved\r\nLocation: " + gone + "\r\n\r\n",
                "HTTP/1.1 301 Moved\r\nLocation: /\r\n\r\n",
                "HTTP/1.1 301 Moved\r\nLocation: http://127.0.0.2/\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nx",
                "HTTP/1.1 200 OK\r\nContent-Encoding: br\r\n\r\nx",
                "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\nno gzip",
                "HTTP/1.1 503 Busy\r\n\r\n",
                "HTTP/9.9 200 OK\r\n\r\n")) {
            try (RawServer server = RawServer.saying(answer)) {
                assertThat(fault(server).isHost()).as(answer).isFalse();
            }
        }
        try (RawServer slow = new RawServer(out -> slowly(out, "HTTP/1.1 200 OK\r\n\r\n", "x"))) {
            assertThat(fault(slow).isHost()).as("a body without end").isFalse();
        }
    }

    @Test
    void oneSlowServerKeepsNobodyElseWaiting() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(9);
        try (RawServer slow = new RawServer(out -> slowly(out, "HTTP/1.1 200 OK\r\n\r\n", "x"));
                RawServer quick = RawServer.saying("HTTP/1.1 200 OK", "Content-Length: 1", "", "x")) {
            WebReader both = reader(PublicAddresses.allowing(Set.of("127.0.0.1")));
            try (both) {
                List<Future<Object>> waiting = new ArrayList<>();
                for (int i = 0; i < 8; i++) {
                    waiting.add(threads.submit((Callable<Object>)
                            () -> catchThrowableOfType(WebFault.class, () -> both.get(slow.at("/")))));
                }
                Future<Fetched> found = threads.submit(() -> both.get(quick.at("/")));
                assertThat(found.get().bytes()).hasSize(1);
                assertThat(waiting).as("the slow ones still run").anyMatch(future -> !future.isDone());
                for (Future<Object> fault : waiting) {
                    assertThat(fault.get()).isInstanceOf(WebFault.class);
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
