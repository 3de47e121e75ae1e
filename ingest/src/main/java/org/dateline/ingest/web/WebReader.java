package org.dateline.ingest.web;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.dateline.ingest.fault.OneLine;

/**
 * Asks for what lies at {@code http} and {@code https} addresses, without trust: public addresses alone on every hop (see
 * {@link PublicAddresses}), few redirects, each as an {@link Admission} lets it, headers and bodies of bounded size once
 * unpacked, and a time after which it gives up however slowly bytes still come. No cookies, no credentials, no proxy, a
 * connection for each question. Nothing else in the program asks another server for anything, save the senders of mail.
 * Thread-safe.
 */
public final class WebReader implements AutoCloseable {

    /** What is fetched at most, and how long it may take. */
    public record Limits(int bytes, int redirects, Duration connecting, Duration silence, Duration all) {
        public static final Limits USUAL =
                new Limits(20_000_000, 5, Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofSeconds(60));
    }

    /** How much of the answer to something sent is looked at. */
    private static final int ANSWER_TO_POST = 64_000;

    private final Limits limits;
    private final Clock clock;
    private final WebClient client;

    /**
     * @param agent how the program names itself to servers
     * @param addresses which hosts may be asked
     */
    public WebReader(String agent, PublicAddresses addresses) {
        this(agent, addresses, Limits.USUAL);
    }

    /**
     * @param agent how the program names itself to servers
     * @param addresses which hosts may be asked
     * @param limits what is taken at most, and how long is waited
     */
    public WebReader(String agent, PublicAddresses addresses, Limits limits) {
        this(agent, addresses, limits, Clock.systemUTC());
    }

    WebReader(String agent, DnsResolver addresses, Limits limits, Clock clock) {
        this(agent, addresses, limits, clock, System::nanoTime);
    }

    WebReader(String agent, DnsResolver addresses, Limits limits, Clock clock, LongSupplier nanos) {
        this.limits = limits;
        this.clock = clock;
        client = new WebClient(agent, addresses, limits, nanos);
    }

    /** Tells whether somebody who writes this means a web address. */
    public static boolean isAddress(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }

    /**
     * Asks for what lies at an address, unless it is as it was before.
     *
     * @param known what came with it the last time; {@link Validators#NONE} to have it in any case
     * @param admission lets the address be asked, and whatever it redirects to; its waits do not count as time of servers
     * @throws WebFault if nobody answers, it may not be asked for, or it is too much or too slow
     */
    public Answer ask(String address, Validators known, Admission admission) throws WebFault {
        return ask(
                address, known, admission, exchange -> Body.all(exchange.entity(), exchange.coding(), limits.bytes()));
    }

    /** Asks for no more than the first bytes of what lies at an address. */
    Answer askStart(String address, int most, Admission admission) throws WebFault {
        return ask(
                address,
                Validators.NONE,
                admission,
                exchange -> Body.start(exchange.entity(), exchange.coding(), most));
    }

    /**
     * Fetches what lies at an address that somebody names, wherever that redirects to.
     *
     * @throws WebFault if there is nothing, it may not be asked for, or it is too much or too slow
     */
    public Fetched get(String address) throws WebFault {
        return get(address, Admission.ANY);
    }

    /**
     * Fetches what lies at an address.
     *
     * @param admission lets the address be asked, and whatever it redirects to
     * @throws WebFault if there is nothing, it may not be asked for, or it is too much or too slow
     */
    public Fetched get(String address, Admission admission) throws WebFault {
        Answer answer = ask(address, Validators.NONE, admission);
        if (answer instanceof Answer.Found found) {
            return found.fetched();
        }
        throw new WebFault(answer instanceof Answer.Declined declined ? declined.inWords() : "unchanged");
    }

    /**
     * Sends something to an address; a redirect is not followed.
     *
     * @param contentType the media type of the body
     * @param headers further headers, by their names
     * @throws WebFault if nobody answers, or it may not be asked
     */
    public Posted post(String address, byte[] body, String contentType, Map<String, String> headers) throws WebFault {
        HttpPost request = new HttpPost(WebAddress.of(address));
        headers.forEach(request::setHeader);
        request.setEntity(new ByteArrayEntity(body, ContentType.parse(contentType)));
        return client.exchange(request, client.deadline(), exchange -> {
            Body.skip(exchange.entity(), ANSWER_TO_POST);
            return new Posted(exchange.status(), exchange.retryAfter(clock));
        });
    }

    private Answer ask(String address, Validators known, Admission admission, Exchange.Reading<byte[]> body)
            throws WebFault {
        Trail trail = new Trail(WebAddress.of(address));
        Deadline deadline = client.deadline();
        for (int redirects = 0; redirects <= limits.redirects(); redirects++) {
            Optional<Answer> answer = hop(trail, known, admission, body, deadline);
            if (answer.isPresent()) {
                return answer.get();
            }
        }
        throw new WebFault("redirects more than " + limits.redirects() + " times");
    }

    /** The answer at the end of a trail; empty if it leads on. */
    private Optional<Answer> hop(
            Trail trail, Validators known, Admission admission, Exchange.Reading<byte[]> body, Deadline deadline)
            throws WebFault {
        boolean isFirst = !trail.isRedirected();
        try {
            trail.await(admission);
            return client.exchange(get(trail.end(), known), deadline, exchange -> {
                String location = exchange.location();
                if (location != null) {
                    trail.follow(location, exchange.movesForGood());
                    return Optional.empty();
                }
                return Optional.of(answer(exchange, trail, known, body));
            });
        } catch (WebFault fault) {
            throw isFirst ? fault : fault.ofRedirect();
        }
    }

    private static HttpGet get(URI address, Validators known) {
        HttpGet request = new HttpGet(address);
        request.setHeader(HttpHeaders.ACCEPT_ENCODING, "gzip");
        if (known.etag() != null) {
            request.setHeader(HttpHeaders.IF_NONE_MATCH, known.etag());
        }
        if (known.lastModified() != null) {
            request.setHeader(HttpHeaders.IF_MODIFIED_SINCE, known.lastModified());
        }
        return request;
    }

    private Answer answer(Exchange exchange, Trail trail, Validators known, Exchange.Reading<byte[]> body)
            throws IOException, WebFault {
        if (exchange.status() == HttpStatus.SC_NOT_MODIFIED && !known.equals(Validators.NONE)) {
            return new Answer.Unchanged();
        }
        if (exchange.status() != HttpStatus.SC_OK) {
            return new Answer.Declined(
                    exchange.status(), OneLine.of(exchange.reason()), exchange.retryAfter(clock), trail.isForNow());
        }
        return new Answer.Found(new Fetched(
                trail.end(),
                body.of(exchange),
                exchange.charset(),
                exchange.header(HttpHeaders.CONTENT_TYPE),
                exchange.validators(),
                trail.movedTo()));
    }

    @Override
    public void close() {
        client.close();
    }
}
