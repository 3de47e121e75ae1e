package org.dateline.desk.web.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.stream.Stream;
import org.dateline.desk.filter.UrlFilter;
import org.dateline.desk.web.filter.FilterBar;
import org.dateline.desk.web.filter.FilterHints;
import org.dateline.desk.web.security.Analysts;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Makes what is around a page of the request for it. Thread-safe. */
@Component
public class Frames {

    private static final Frame.Csrf NO_FORMS = new Frame.Csrf("_csrf", "X-XSRF-TOKEN", "");

    private final Assets assets;
    private final Analysts analysts;
    private final Activities activities;
    private final FilterHints hints;

    Frames(Assets assets, Analysts analysts, Activities activities, FilterHints hints) {
        this.assets = assets;
        this.analysts = analysts;
        this.activities = activities;
        this.hints = hints;
    }

    /** Around the page of a section. */
    public Frame of(Section section, UrlFilter filter, HttpServletRequest request) {
        return of(section, section.title(), section.path(), filter, request);
    }

    /**
     * Around a page of a section that is about one thing.
     *
     * @param path its address without the filter, may have a query string of its own; empty if it has no filter
     */
    public Frame of(Section section, String title, String path, UrlFilter filter, HttpServletRequest request) {
        FilterBar bar = FilterBar.of(path, filter);
        return of(section, title, path.isEmpty() ? bar : bar.with(hints.of(path, filter)), request);
    }

    /** Around a page that belongs to no section. */
    public Frame of(String title, HttpServletRequest request) {
        return of(null, title, FilterBar.NONE, request);
    }

    private Frame of(@Nullable Section section, String title, FilterBar filter, HttpServletRequest request) {
        return new Frame(
                section,
                title,
                filter,
                assets,
                theme(request),
                csrf(request),
                analysts.find(request).orElse(null),
                activities.now().orElse(null),
                isPart(request));
    }

    /** Tells whether a page asks for a part of itself: another page has no place in it. */
    public static boolean isPart(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }

    private static Theme theme(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return Theme.of((cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(cookie -> cookie.getName().equals(Theme.COOKIE))
                .map(Cookie::getValue)
                .findFirst()
                .orElse(null));
    }

    /** What was refused before anything looked at it has no token. */
    private static Frame.Csrf csrf(HttpServletRequest request) {
        CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return token == null
                ? NO_FORMS
                : new Frame.Csrf(token.getParameterName(), token.getHeaderName(), token.getToken());
    }
}
