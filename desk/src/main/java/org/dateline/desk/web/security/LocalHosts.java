package org.dateline.desk.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests that were sent to another name than this machine's own: a page elsewhere whose name is made to lead here
 * (DNS rebinding) must not read the record.
 */
final class LocalHosts extends OncePerRequestFilter {

    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int MISDIRECTED = 421;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String host = request.getHeader("Host");
        String name = host == null ? "" : host.replaceFirst(":\\d+$", "");
        if (NAMES.contains(name)) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(MISDIRECTED);
        }
    }
}
