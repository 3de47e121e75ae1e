package org.dateline.desk.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Collections;
import java.util.regex.Pattern;

/**
 * Gives requests the address that browsers see, which is set and not asked for, and, behind a proxy, the one that it says
 * they come from: the last of {@code X-Forwarded-For}, for those before it anybody can write.
 */
final class PublicRequests implements OuterFilter {

    private static final String FORWARDED_FOR = "X-Forwarded-For";
    private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F.:]{2,45}");

    private final Access access;

    PublicRequests(Access access) {
        this.access = access;
    }

    @Override
    public void filter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        URI url = access.publicUrl();
        chain.doFilter(url == null ? request : new Public(request, url), response);
    }

    /** A request as its browser sent it. */
    private final class Public extends HttpServletRequestWrapper {

        private final URI url;

        Public(HttpServletRequest request, URI url) {
            super(request);
            this.url = url;
        }

        @Override
        public String getScheme() {
            return access.isSecure() ? "https" : "http";
        }

        @Override
        public boolean isSecure() {
            return access.isSecure();
        }

        @Override
        public String getServerName() {
            return url.getHost();
        }

        @Override
        public int getServerPort() {
            return access.publicPort();
        }

        @Override
        public StringBuffer getRequestURL() {
            return new StringBuffer(getScheme() + "://" + url.getRawAuthority() + getRequestURI());
        }

        @Override
        public String getRemoteAddr() {
            if (!access.behindProxy()) {
                return super.getRemoteAddr();
            }
            String last = "";
            for (String line : Collections.list(getHeaders(FORWARDED_FOR))) {
                last = line.substring(line.lastIndexOf(',') + 1).strip();
            }
            return ADDRESS.matcher(last).matches() ? last : super.getRemoteAddr();
        }
    }
}
