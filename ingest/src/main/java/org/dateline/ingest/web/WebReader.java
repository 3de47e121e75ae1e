package org.dateline.ingest.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.client5.http.protocol.RedirectLocations;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Fetches what lies at {@code http} and {@code https} addresses, without trust: public addresses alone on every hop (see
 * {@link PublicAddresses}), few redirects, bodies of bounded size once unpacked, and a time after which it gives up
 * however slowly bytes still come. No cookies, no credentials. Thread-safe.
 */
public final class WebReader implements AutoCloseable {

    /** What is fetched at most, and how long it may take. */
    record Limits(int bytes, int redirects, Duration connecting, Duration silence, Duration all) {
        static final Limits USUAL =
                new Limits(20_000_000, 5, Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofSeconds(60));
    }

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final int BUFFER = 16_384;
    private static final int LAST_PORT = 65_535;

    private final Limits limits;
    private final CloseableHttpClient client;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "deadlines of web addresses");
        thread.setDaemon(true);
        return thread;
    });

    /** @param agent how the program names itself to servers */
    public WebReader(String agent) {
        this(agent, new PublicAddresses(), Limits.USUAL);
    }

    /**
     * A reader of a network that is trusted.
     *
     * @param addresses resolves hosts, and refuses those that may not be asked
     */
    public WebReader(String agent, DnsResolver addresses) {
        this(agent, addresses, Limits.USUAL);
    }

    WebReader(String agent, DnsResolver addresses, Limits limits) {
        this.limits = limits;
        client = HttpClients.custom()
                .setUserAgent(agent)
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(addresses)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(Timeout.of(limits.connecting()))
                                .setSocketTimeout(Timeout.of(limits.silence()))
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setMaxRedirects(limits.redirects())
                        .setResponseTimeout(Timeout.of(limits.silence()))
                        .build())
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .build();
    }

    /** Tells whether somebody who writes this means a web address. */
    public static boolean isAddress(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }

    /**
     * Fetches what lies at an address.
     *
     * @throws WebFault if there is nothing, it may not be asked for, or it is too much or too slow
     */
    public Fetched get(String address) throws WebFault {
        URI uri = uri(address);
        HttpGet request = new HttpGet(uri);
        ScheduledFuture<?> deadline =
                clock.schedule(request::cancel, limits.all().toMillis(), TimeUnit.MILLISECONDS);
        try {
            HttpClientContext context = HttpClientContext.create();
            return client.execute(
                    request, context, response -> fetched(response, last(uri, context.getRedirectLocations())));
        } catch (IllegalArgumentException e) {
            throw new WebFault("leads to no web address: " + e.getMessage(), e);
        } catch (TooMuch e) {
            throw new WebFault("more than " + limits.bytes() / 1_000_000 + " MB", e);
        } catch (Answered e) {
            throw new WebFault(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new WebFault(
                    request.isCancelled() ? "took longer than " + limits.all().toSeconds() + " s" : reason(e), e);
        } finally {
            deadline.cancel(false);
        }
    }

    private static URI uri(String address) throws WebFault {
        try {
            URI uri = new URI(address);
            if (uri.getScheme() == null || !SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))) {
                throw new WebFault("only http and https are fetched");
            }
            if (uri.getPort() == 0 || uri.getPort() > LAST_PORT) {
                throw new WebFault("there is no port " + uri.getPort());
            }
            if (uri.getHost() == null || uri.getUserInfo() != null) {
                throw new WebFault("no web address of a host alone");
            }
            return uri;
        } catch (URISyntaxException e) {
            throw new WebFault("no web address: " + e.getReason(), e);
        }
    }

    private static URI last(URI asked, @Nullable RedirectLocations redirects) {
        List<URI> all = redirects == null ? List.of() : redirects.getAll();
        return all.isEmpty() ? asked : all.get(all.size() - 1);
    }

    private Fetched fetched(ClassicHttpResponse response, URI address) throws IOException {
        if (response.getCode() != 200) {
            throw new Answered(response);
        }
        HttpEntity entity = response.getEntity();
        byte[] bytes = entity == null ? new byte[0] : bounded(Objects.requireNonNull(entity.getContent()));
        ContentType type = entity == null ? null : ContentType.parseLenient(entity.getContentType());
        return new Fetched(
                address,
                bytes,
                type == null || type.getCharset() == null
                        ? null
                        : type.getCharset().name());
    }

    private byte[] bounded(InputStream stream) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        int read = stream.read(buffer);
        while (read >= 0) {
            if (all.size() + read > limits.bytes()) {
                throw new TooMuch();
            }
            all.write(buffer, 0, read);
            read = stream.read(buffer);
        }
        return all.toByteArray();
    }

    private static String reason(IOException e) {
        if (e instanceof PublicAddresses.RefusedAddress) {
            return String.valueOf(e.getMessage());
        }
        if (e instanceof UnknownHostException) {
            return "no host of that name is known";
        }
        if (e instanceof InterruptedIOException) {
            return "no answer in time";
        }
        if (e instanceof SSLException) {
            return "no safe connection: " + e.getMessage();
        }
        return "cannot be fetched: " + e.getMessage();
    }

    @Override
    public void close() {
        clock.shutdownNow();
        try {
            client.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The body has more than it may. */
    private static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** The server answers, but not with what was asked for. */
    private static final class Answered extends IOException {
        private static final long serialVersionUID = 1L;

        Answered(ClassicHttpResponse response) {
            super("the server answers " + response.getCode() + " " + response.getReasonPhrase() + later(response));
        }

        private static String later(ClassicHttpResponse response) {
            Header header = response.getFirstHeader(HttpHeaders.RETRY_AFTER);
            return header == null ? "" : "; it asks to come back later (" + header.getValue() + ")";
        }
    }
}
