package org.dateline.store.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.dateline.core.ledger.revision.AddressKey;
import org.dateline.store.ledger.Digests;

/**
 * A web address that is visited.
 *
 * @param written as it was given
 * @param host whom a visit asks: in lower case, with the port if it is not the usual one
 */
public record FeedAddress(String written, String host) {

    private static final String SECURE = "https";
    private static final int LONGEST = 2000;

    /** The address that somebody wrote; empty if it is none of the web, names a user, or has more than 2,000 characters. */
    public static Optional<FeedAddress> find(String written) {
        try {
            URI uri = new URI(written.strip());
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            if (uri.getHost() == null
                    || uri.getUserInfo() != null
                    || written.length() > LONGEST
                    || !scheme.equals(SECURE) && !scheme.equals("http")) {
                return Optional.empty();
            }
            String host = uri.getHost().toLowerCase(Locale.ROOT);
            int usual = scheme.equals(SECURE) ? 443 : 80;
            boolean isUsual = uri.getPort() < 0 || uri.getPort() == usual;
            return Optional.of(new FeedAddress(written.strip(), isUsual ? host : host + ":" + uri.getPort()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** 16 hex digits, the same for all ways to write the address. */
    public String id() {
        return Digests.id("page", AddressKey.of(written).orElse(written));
    }
}
