package org.dateline.desk.web.security;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may use a desk: one person at this machine, or a team that signs in.
 *
 * @param publicUrl where the team's browsers find it, with neither path nor query; null if it is for this machine alone
 * @param behindProxy whether everything comes through a reverse proxy that adds to {@code X-Forwarded-For} who asks;
 *     otherwise nothing that a request says about where it comes from is believed
 */
public record Access(@Nullable URI publicUrl, boolean behindProxy) {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    /** @throws IllegalArgumentException if a team cannot sign in safely at that address */
    public Access {
        if (publicUrl != null) {
            requireAddress(publicUrl);
        }
    }

    /** One person, at this machine alone. */
    public static Access local() {
        return new Access(null, false);
    }

    /** A team. */
    public static Access server(URI publicUrl, boolean behindProxy) {
        return new Access(publicUrl, behindProxy);
    }

    private static void requireAddress(URI url) {
        boolean plain = "http".equalsIgnoreCase(url.getScheme());
        boolean bare = url.getRawPath() == null || url.getRawPath().isEmpty() || "/".equals(url.getRawPath());
        if (!plain && !"https".equalsIgnoreCase(url.getScheme()) || url.getHost() == null) {
            throw new IllegalArgumentException("write it as https://desk.example, not " + url);
        }
        if (!bare || url.getRawQuery() != null || url.getRawFragment() != null || url.getRawUserInfo() != null) {
            throw new IllegalArgumentException(
                    "the desk needs a name of its own: " + url + " has more than a name and a port");
        }
        if (plain && !isLoopback(name(url))) {
            throw new IllegalArgumentException(
                    "over http passwords could be read on their way; give an address that begins with https, not "
                            + url);
        }
    }

    /** Whether people sign in. */
    public boolean isServer() {
        return publicUrl != null;
    }

    /** Whether browsers come by https. */
    public boolean isSecure() {
        return publicUrl != null && "https".equalsIgnoreCase(publicUrl.getScheme());
    }

    /** The port of the public address. */
    int publicPort() {
        if (publicUrl != null && publicUrl.getPort() >= 0) {
            return publicUrl.getPort();
        }
        return isSecure() ? 443 : 80;
    }

    /** Tells whether a request for a host is one for this desk. */
    boolean isHost(String host, boolean fromLoopback) {
        String name = host.replaceFirst(":\\d{1,5}$", "").toLowerCase(Locale.ROOT);
        if (isLoopback(name)) {
            return fromLoopback || !isServer();
        }
        return publicUrl != null && name.equals(name(publicUrl));
    }

    private static boolean isLoopback(String name) {
        return LOOPBACK.contains(name);
    }

    private static String name(URI url) {
        return url.getHost().toLowerCase(Locale.ROOT);
    }
}
