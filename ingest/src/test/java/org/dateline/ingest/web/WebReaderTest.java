package org.dateline.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPOutputStream;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Fetching from servers that are friendly, broken and hostile; all of them on the loopback. */
class WebReaderTest {

    private static final WebReader.Limits LIMITS =
            new WebReader.Limits(100_000, 3, Duration.ofSeconds(5), Duration.ofSeconds(2), Duration.ofSeconds(3));

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicReference<String> asked = new AtomicReference<>("");
    private HttpServer server;
    private WebReader reader;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
        reader = new WebReader("Dateline/test", new PublicAddresses(InetAddress::isLoopbackAddress), LIMITS, CLOCK);
    }

    @AfterEach
    void stop() {
        reader.close();
        server.stop(0);
        threads.shutdownNow();
    }

    /** What a server does with a question. */
    private interface Handler {
        void answer(HttpExchange exchange) throws IOException;
    }

    private String at(String path, Handler handler) {
        server.createContext(path, exchange -> {
            try (exchange) {
                handler.answer(exchange);
            }
        });
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private static void send(HttpExchange exchange, int code, byte[] body) throws IOException {
        exchange.sendResponseHeaders(code, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private String page(String path, String text) {
        return at(path, exchange -> {
            asked.set(exchange.getRequestHeaders().getFirst("User-Agent"));
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=windows-1252");
            send(exchange, 200, text.getBytes(StandardCharsets.UTF_8));
        });
    }

    private String redirect(String path, String to) {
        return at(path, exchange -> {
            exchange.getResponseHeaders().add("Location", to);
            send(exchange, 302, new byte[0]);
        });
    }

    @Test
    void fetchesAPageAndTellsWhereItWas() throws WebFault {
        String page = page("/page", "words");
        Fetched fetched = reader.get(redirect("/old", "/page"));
        assertThat(new String(fetched.bytes(), StandardCharsets.UTF_8)).isEqualTo("words");
        assertThat(fetched.address()).hasToString(page);
        assertThat(fetched.charset()).isEqualTo("windows-1252");
        assertThat(asked.get()).isEqualTo("Dateline/test");
    }

    @Test
    void aRedirectToWhatIsNotPublicIsNotFollowed() {
        AtomicBoolean reached = new AtomicBoolean();
        String inside = at("/inside", exchange -> {
            reached.set(true);
            send(exchange, 200, new byte[] {1});
        });
        String host = "http://localhost:" + server.getAddress().getPort();
        PublicAddresses loopback = new PublicAddresses(InetAddress::isLoopbackAddress);
        WebReader strict = new WebReader("Dateline/test", new FirstHop(loopback, new PublicAddresses()), LIMITS, CLOCK);
        redirect("/out", inside);
        assertThatThrownBy(() -> strict.get(host + "/out"))
                .isInstanceOf(WebFault.class)
                .hasMessageContaining("127.0.0.1")
                .hasMessageContaining("no address of the public Internet");
        assertThat(reached).isFalse();
        strict.close();
    }

    /** Lets the first host through, as a public one would be, and looks at all others. */
    private record FirstHop(DnsResolver first, DnsResolver others) implements DnsResolver {
        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            return (host.equals("localhost") ? first : others).resolve(host);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }

    @Test
    void loopbackIsRefusedUnlessAllowed() {
        String page = page("/page", "words");
        try (WebReader usual = new WebReader("Dateline/test", new PublicAddresses())) {
            assertThatThrownBy(() -> usual.get(page)).hasMessageContaining("no address of the public Internet");
        }
        assertThat(asked.get()).isEmpty();
    }

    @Test
    void otherSchemesAndNamesInAddressesAreRefused() {
        for (String address : new String[] {
            "file:///etc/passwd",
            "ftp://host.example/",
            "http://user@host.example/",
            "http:///",
            "http://host.example:99999/"
        }) {
            assertThatThrownBy(() -> reader.get(address)).as(address).isInstanceOf(WebFault.class);
        }
        assertThatThrownBy(() -> reader.get(redirect("/file", "file:///etc/passwd")))
                .isInstanceOf(WebFault.class);
        assertThatThrownBy(() -> reader.get(redirect("/port", "http://localhost:99999/")))
                .isInstanceOf(WebFault.class);
    }

    @Test
    void circlesOfRedirectsEnd() {
        String circle = redirect("/circle", "/circle?again");
        assertThatThrownBy(() -> reader.get(circle)).isInstanceOf(WebFault.class);
    }

    @Test
    void whatIsTooMuchIsLeftUnpackedToo() {
        String big = at("/big", exchange -> send(exchange, 200, new byte[100_001]));
        assertThatThrownBy(() -> reader.get(big)).hasMessageContaining("more than");
        String bomb = at("/bomb", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            send(exchange, 200, zipped(new byte[50_000_000]));
        });
        assertThatThrownBy(() -> reader.get(bomb)).hasMessageContaining("more than");
    }

    private static byte[] zipped(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    @Test
    void whoDripsIsGivenUp() {
        String slow = at("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            OutputStream body = exchange.getResponseBody();
            for (int i = 0; i < 200; i++) {
                body.write('x');
                body.flush();
                pause();
            }
        });
        assertThatThrownBy(() -> reader.get(slow)).hasMessageContaining("took longer than 3 s");
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void whatTheServerAnswersInsteadIsTold() {
        String gone = at("/gone", exchange -> send(exchange, 404, new byte[0]));
        assertThatThrownBy(() -> reader.get(gone)).hasMessageContaining("404");
        String busy = at("/busy", exchange -> {
            exchange.getResponseHeaders().add("Retry-After", "120");
            send(exchange, 503, new byte[0]);
        });
        assertThatThrownBy(() -> reader.get(busy)).hasMessageContaining("503").hasMessageContaining("(120 s)");
    }
}
