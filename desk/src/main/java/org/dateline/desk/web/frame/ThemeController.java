package org.dateline.desk.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Keeps whether somebody wants it light or dark, in the browser alone. */
@RestController
public class ThemeController {

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

    /** To the page that it was chosen on, of which only the part behind the host counts. */
    private static String back(HttpServletRequest request) {
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
            return page.getRawQuery() == null ? path : path + "?" + page.getRawQuery();
        } catch (IllegalArgumentException e) {
            return "/";
        }
    }
}
