package org.dateline.ingest.web;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/**
 * One question to one server, and the start of its answer. Closing it cuts the connection, so that nobody waits for the
 * rest of a body that is not read.
 */
final class Exchange implements AutoCloseable {

    /** What is made of an answer while its connection is open. */
    interface Reading<T> {
        T of(Exchange exchange) throws IOException, WebFault;
    }

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> FOR_GOOD = Set.of(301, 308);

    private final HttpUriRequestBase request;
    private final ClassicHttpResponse response;

    Exchange(HttpUriRequestBase request, ClassicHttpResponse response) {
        this.request = request;
        this.response = response;
    }

    int status() {
        return response.getCode();
    }

    String reason() {
        String reason = response.getReasonPhrase();
        return reason == null ? "" : reason;
    }

    @Nullable
    String header(String name) {
        Header header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }

    /** Where the answer leads; null if it is no redirect. */
    @Nullable
    String location() {
        return REDIRECTS.contains(status()) ? header(HttpHeaders.LOCATION) : null;
    }

    boolean movesForGood() {
        return FOR_GOOD.contains(status());
    }

    Validators validators() {
        return new Validators(header(HttpHeaders.ETAG), header(HttpHeaders.LAST_MODIFIED));
    }

    @Nullable
    Duration retryAfter(Clock clock) {
        return RetryAfter.of(header(HttpHeaders.RETRY_AFTER), header(HttpHeaders.DATE), clock);
    }

    /** The Java name of the encoding that the answer names; null if it names none that is known. */
    @Nullable
    String charset() {
        try {
            ContentType type = ContentType.parseLenient(header(HttpHeaders.CONTENT_TYPE));
            String name = type == null ? null : type.getParameter("charset");
            return name == null ? null : Charset.forName(name.strip()).name();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** How the body is packed: all that the answer says of it, in one or several headers. */
    String coding() {
        return Arrays.stream(response.getHeaders(HttpHeaders.CONTENT_ENCODING))
                .map(Header::getValue)
                .collect(Collectors.joining(", "));
    }

    @Nullable
    HttpEntity entity() {
        return response.getEntity();
    }

    @Override
    public void close() {
        request.cancel();
        try {
            response.close();
        } catch (IOException e) {
            // the connection is cut on purpose: what its end says tells nothing
        }
    }
}
