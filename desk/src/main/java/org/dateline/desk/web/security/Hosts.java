package org.dateline.desk.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;

/**
 * Refuses requests that were sent to another name than the desk's: a page elsewhere whose name is made to lead here (DNS
 * rebinding) must not read the record. Only {@code Host} counts, and the authority of a request's target; what a proxy says
 * that it was asked for does not.
 */
final class Hosts implements OuterFilter {

    private static final int MISDIRECTED = 421;

    private final Access access;

    Hosts(Access access) {
        this.access = access;
    }

    @Override
    public void filter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isForUs(request) || isLoadBalancer(request)) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(MISDIRECTED);
        response.setContentType("text/plain;charset=UTF-8");
        response.getOutputStream().write("No desk has that name.\n".getBytes(StandardCharsets.UTF_8));
    }

    private boolean isForUs(HttpServletRequest request) throws IOException {
        String host = request.getHeader("Host");
        boolean near = InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        return host != null && access.isHost(host, near) && access.isHost(request.getServerName(), near);
    }

    /** Those ask by number, and learn nothing but that the desk is up. */
    private boolean isLoadBalancer(HttpServletRequest request) {
        return access.isServer() && Routes.isHealth(request.getRequestURI());
    }
}
