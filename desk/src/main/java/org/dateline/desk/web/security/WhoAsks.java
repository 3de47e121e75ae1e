package org.dateline.desk.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.dateline.store.account.TokenUse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds out who asks: by the token that a program shows, else by the session, else the one user of this machine. A token that
 * is of no use is refused; the session's account does not stand in for it.
 */
final class WhoAsks extends OncePerRequestFilter {

    /** The same for all, and many: no session is looked up for them. */
    private static final String ASSETS = "/assets/";

    private final Analysts analysts;
    private final Sessions sessions;
    private final ShownTokens tokens;

    WhoAsks(Analysts analysts, Sessions sessions, ShownTokens tokens) {
        this.analysts = analysts;
        this.sessions = sessions;
        this.tokens = tokens;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<ShownTokens.Shown> shown = tokens.find(request);
        if (shown.isPresent()) {
            Optional<TokenUse> use = tokens.use(shown.get());
            if (use.isEmpty()) {
                response.setHeader(HttpHeaders.WWW_AUTHENTICATE, shown.get().refusal());
                response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
                return;
            }
            note(shown.get().analyst(use.get()), request);
        } else if (!request.getRequestURI().startsWith(ASSETS)) {
            sessions.find(request)
                    .map(Sessions::analyst)
                    .or(analysts::usual)
                    .ifPresent(analyst -> note(analyst, request));
        }
        chain.doFilter(request, response);
    }

    private static void note(Analyst analyst, HttpServletRequest request) {
        Analysts.note(request, analyst);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(Signatures.of(analyst));
        SecurityContextHolder.setContext(context);
    }
}
