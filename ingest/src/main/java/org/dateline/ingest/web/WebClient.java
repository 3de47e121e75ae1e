package org.dateline.ingest.web;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.UnknownHostException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.LongSupplier;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.client5.http.routing.RoutingSupport;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;

/**
 * Carries single questions to servers: it follows no redirect, unpacks nothing and keeps no connection, and puts what goes
 * wrong into words. Thread-safe.
 */
final class WebClient implements AutoCloseable {

    private static final int CONNECTIONS = 64;
    private static final int CONNECTIONS_TO_ONE = 4;
    private static final int LONGEST_HEADER = 32_768;
    private static final int MOST_HEADERS = 200;

    private final WebReader.Limits limits;
    private final LongSupplier nanos;
    private final CloseableHttpClient client;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "deadlines of web addresses");
        thread.setDaemon(true);
        return thread;
    });

    WebClient(String agent, DnsResolver addresses, WebReader.Limits limits, LongSupplier nanos) {
        this.limits = limits;
        this.nanos = nanos;
        client = HttpClients.custom()
                .setUserAgent(agent)
                .setConnectionManager(connections(addresses, limits))
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(Timeout.of(limits.all()))
                        .setResponseTimeout(Timeout.of(limits.silence()))
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .disableRedirectHandling()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .build();
    }

    private static HttpClientConnectionManager connections(DnsResolver addresses, WebReader.Limits limits) {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(addresses)
                .setMaxConnTotal(CONNECTIONS)
                .setMaxConnPerRoute(CONNECTIONS_TO_ONE)
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(Http1Config.custom()
                                .setMaxLineLength(LONGEST_HEADER)
                                .setMaxHeaderCount(MOST_HEADERS)
                                .build())
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(limits.connecting()))
                        .setSocketTimeout(Timeout.of(limits.silence()))
                        .build())
                .build();
    }

    /** The time that one question may take. */
    Deadline deadline() {
        return new Deadline(clock, nanos, limits.all());
    }

    /**
     * Asks one server, and reads its answer as far as the reading goes.
     *
     * @throws WebFault if there is no answer, or the reading cannot be done
     */
    <T> T exchange(HttpUriRequestBase request, Deadline deadline, Exchange.Reading<T> reading) throws WebFault {
        try (Deadline.Guard guard = deadline.guard(request);
                Exchange exchange = open(request, deadline)) {
            return reading.of(exchange);
        } catch (Body.TooMuch e) {
            throw WebFault.refused("more than " + limits.bytes() / 1_000_000 + " MB", e);
        } catch (IOException e) {
            throw new WebFault(deadline.isOver() ? deadline.inWords() : reason(e), e);
        }
    }

    private Exchange open(HttpUriRequestBase request, Deadline deadline) throws WebFault {
        try {
            return new Exchange(
                    request,
                    client.executeOpen(RoutingSupport.determineHost(request), request, HttpClientContext.create()));
        } catch (PublicAddresses.RefusedAddress e) {
            throw WebFault.refused(String.valueOf(e.getMessage()), e);
        } catch (ClientProtocolException | HttpException e) {
            // an answer came, though none that HTTP knows
            throw new WebFault(deadline.isOver() ? deadline.inWords() : reason(e), e);
        } catch (CancellationException e) {
            // time was over before a connection was free
            throw new WebFault(deadline.inWords(), e);
        } catch (IOException e) {
            throw WebFault.ofHost(deadline.isOver() ? deadline.inWords() : reason(e), e);
        }
    }

    private static String reason(Exception e) {
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
            throw new UncheckedIOException(e);
        }
    }
}
