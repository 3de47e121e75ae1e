package org.dateline.ingest.web;

import crawlercommons.domains.EffectiveTldFinder;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a host: the domain that somebody registered, one label below a public suffix (publicsuffix.org), as
 * {@code gazette.co.uk} of {@code feeds.gazette.co.uk}. Suffixes below which companies let others have names count too:
 * {@code a.github.io} and {@code b.github.io} are two.
 */
public final class RegistrableDomain {

    private RegistrableDomain() {}

    /** Whether two addresses are of one host, or of hosts below one registered domain. */
    public static boolean isSame(URI one, URI other) {
        String host = one.getHost();
        if (host == null || other.getHost() == null) {
            return false;
        }
        String domain = of(host);
        return host.equalsIgnoreCase(other.getHost()) || domain != null && domain.equals(of(other.getHost()));
    }

    /** Null for numbers, public suffixes, and names below none. */
    private static @Nullable String of(String host) {
        return EffectiveTldFinder.getAssignedDomain(host, true, false);
    }
}
