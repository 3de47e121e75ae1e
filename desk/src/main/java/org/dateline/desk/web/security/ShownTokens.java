package org.dateline.desk.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.desk.account.TokenMint;
import org.dateline.store.RecordStore;
import org.dateline.store.account.Role;
import org.dateline.store.account.Scope;
import org.dateline.store.account.TokenUse;
import org.springframework.http.HttpHeaders;

/**
 * API tokens as programs show them: behind {@code Bearer} (RFC 6750), and, as readers of feeds know nothing else, for feeds and
 * exports as the password of {@code Basic} (RFC 7617), whatever the name. Pages take none. Thread-safe.
 */
final class ShownTokens {

    private static final String BEARER = "bearer ";
    private static final String BASIC = "basic ";

    private final RecordStore store;

    ShownTokens(RecordStore store) {
        this.store = store;
    }

    /**
     * A token that somebody shows, of use or not.
     *
     * @param reads whether it is for reading alone, as what a browser keeps and sends unasked
     */
    record Shown(String token, boolean reads) {

        /** What programs are told when it is of no use. */
        String refusal() {
            return reads ? Refusals.BASIC : Refusals.BEARER + ", error=\"invalid_token\"";
        }

        Analyst analyst(TokenUse use) {
            boolean writes = !reads && use.allows(Scope.WRITE);
            return new Analyst(use.account().name().value(), writes ? Role.EDITOR : Role.VIEWER, Analyst.Through.TOKEN);
        }

        /** Without the token. */
        @Override
        public String toString() {
            return "Shown[…]";
        }
    }

    Optional<Shown> find(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        String path = request.getRequestURI();
        if (header == null) {
            return Optional.empty();
        }
        String scheme = header.toLowerCase(Locale.ROOT);
        if (scheme.startsWith(BEARER) && (isForPrograms(path) || isForReaders(path))) {
            return Optional.of(new Shown(header.substring(BEARER.length()).strip(), false));
        }
        return scheme.startsWith(BASIC) && isForReaders(path)
                ? password(header.substring(BASIC.length()).strip()).map(token -> new Shown(token, true))
                : Optional.empty();
    }

    /** A password that is no token by its form is for a proxy in front of the desk, or a slip. */
    private static Optional<String> password(String credentials) {
        try {
            String clear = new String(Base64.getDecoder().decode(credentials), StandardCharsets.UTF_8);
            return Optional.of(clear.substring(clear.indexOf(':') + 1))
                    .filter(password -> TokenMint.hash(password).isPresent());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The token's account; empty if it is of no use. */
    Optional<TokenUse> use(Shown shown) {
        return TokenMint.hash(shown.token()).flatMap(hash -> store.apiTokens().use(hash));
    }

    static boolean isForPrograms(String path) {
        return path.startsWith("/api/") || path.startsWith("/actuator/");
    }

    static boolean isForReaders(String path) {
        return Stream.of("/feed", "/export").anyMatch(way -> path.equals(way) || path.startsWith(way + "/"));
    }
}
