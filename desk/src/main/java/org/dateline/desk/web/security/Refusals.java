package org.dateline.desk.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** What is answered to who may not: people are led to sign in, programs are told that they must. */
final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    static final String BEARER = "Bearer realm=\"Dateline\"";
    static final String BASIC = "Basic realm=\"Dateline: an API token as password\", charset=\"UTF-8\"";

    private static final String SIGN_IN = "/sign-in";

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, @Nullable AuthenticationException reason)
            throws IOException {
        String path = request.getRequestURI();
        if (ShownTokens.isForPrograms(path)) {
            refuse(response, HttpHeaders.WWW_AUTHENTICATE, BEARER);
        } else if (ShownTokens.isForReaders(path) && !"navigate".equals(request.getHeader("Sec-Fetch-Mode"))) {
            refuse(response, HttpHeaders.WWW_AUTHENTICATE, BASIC);
        } else if (request.getHeader("HX-Request") != null) {
            refuse(response, "HX-Redirect", signIn(page(request.getHeader("HX-Current-URL"))));
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(HttpHeaders.LOCATION, signIn(asked(request)));
        }
    }

    private static void refuse(HttpServletResponse response, String header, String value) throws IOException {
        response.setHeader(header, value);
        response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    }

    /** What was asked for; what would have been changed is not done again unasked. */
    private static @Nullable String asked(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod())) {
            return null;
        }
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    /** The page on which a part was to be shown. */
    private static @Nullable String page(@Nullable String url) {
        try {
            URI page = URI.create(url == null ? "" : url);
            return page.getRawPath() + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String signIn(@Nullable String then) {
        String path = OwnPath.of(then);
        return path.equals("/") ? SIGN_IN : SIGN_IN + "?then=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    /** To who is not the admin there is nothing that is not named. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        boolean unknown =
                !(reason instanceof CsrfException) && Routes.find(request).isEmpty();
        response.sendError(unknown ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_FORBIDDEN);
    }
}
