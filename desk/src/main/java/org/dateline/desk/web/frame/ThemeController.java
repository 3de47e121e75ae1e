package org.dateline.desk.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Keeps whether somebody wants it light or dark, in the browser alone. */
@RestController
public class ThemeController {

    private final ObjectProvider<RequestMappingHandlerMapping> routes;

    ThemeController(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> routes) {
        this.routes = routes;
    }

    @PostMapping("/theme")
    ResponseEntity<Void> choose(@RequestParam String theme, HttpServletRequest request) {
        ResponseCookie cookie = ResponseCookie.from(
                        Theme.COOKIE, Theme.of(theme).label())
                .path("/")
                .maxAge(Duration.ofDays(365))
                .sameSite("Lax")
                .secure(request.isSecure())
                .httpOnly(true)
                .build();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .header(HttpHeaders.LOCATION, back(request))
                .build();
    }

    /**
     * To the page that it was chosen on, of which only the part behind the host counts. What a form was sent to may be no
     * page; then to the one above it.
     */
    private String back(HttpServletRequest request) {
        String referrer = request.getHeader(HttpHeaders.REFERER);
        if (referrer == null) {
            return "/";
        }
        try {
            URI page = URI.create(referrer);
            String path = page.getRawPath() == null
                            || !page.getRawPath().startsWith("/")
                            || page.getRawPath().startsWith("//")
                    ? "/"
                    : page.getRawPath();
            String shown = page(path);
            return page.getRawQuery() == null || !shown.equals(path) ? shown : path + "?" + page.getRawQuery();
        } catch (IllegalArgumentException e) {
            return "/";
        }
    }

    private String page(String path) {
        String shown = path;
        while (shown.length() > 1 && !isPage(shown)) {
            shown = shown.substring(0, Math.max(1, shown.lastIndexOf('/')));
        }
        return shown;
    }

    private boolean isPage(String path) {
        PathContainer parsed = PathContainer.parsePath(path);
        return routes.getObject().getHandlerMethods().keySet().stream()
                .filter(route -> route.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .map(RequestMappingInfo::getPathPatternsCondition)
                .filter(Objects::nonNull)
                .flatMap(paths -> paths.getPatterns().stream())
                .anyMatch(pattern -> pattern.matches(parsed));
    }
}
